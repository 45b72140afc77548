import { type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { scopeOf } from '../../domain/permissions/supervision.ts'
import { type Reader, visible } from '../visibility/index.ts'

/**
 * SQL condition over `l` (letters): the reader sees the letter, and it is one of those that their figures are about. A
 * figure never counts a letter that its reader may not see (R4).
 * @throws {DomainError} FORBIDDEN to elected officials, to whom the org chart gives nothing (R7)
 */
export function supervised(reader: Reader): SQL {
  const scope = scopeOf(reader)
  if (!scope) {
    const reason = 'Les chiffres sont réservés aux entités qui traitent le courrier.'
    throw new DomainError('FORBIDDEN', 'no unit whose figures these would be', { reason })
  }
  if (scope.over === 'circuits') return sql`(${visible(reader, 'l')} and l.in_circuit)`
  if (scope.over === 'seen') return visible(reader, 'l')
  return sql`(l.box_unit_id in (${unitsOf(scope)}) and ${visible(reader, 'l')})`
}

const unitsOf = ({ own, below }: { own: readonly number[]; below: readonly number[] }): SQL => sql`
  with recursive under (id) as (
    select unnest(${`{${below.join(',')}}`}::integer[])
    union
    select child.id from org_units child join under on child.parent_id = under.id
  ) select id from under union select unnest(${`{${own.join(',')}}`}::integer[])`

/** Under way: not closed. */
export const underWay = sql`l.status <> 'closed'`
/** Past the service target, as the registry says it. */
export const late = sql`(${underWay} and l.due_on < bannette_today())`
/** The Friday of this week, or of the next one at the weekend. */
export const friday = sql`(bannette_today() + (12 - extract(isodow from bannette_today())::integer) % 7)`
/** Not late yet, and due by that Friday. */
export const dueSoon = sql`(${underWay} and l.due_on between bannette_today() and ${friday})`
/** Days since the letter came. */
export const age = sql`(bannette_today() - l.received_on)`
