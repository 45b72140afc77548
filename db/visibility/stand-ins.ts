import { type SQL, sql } from 'drizzle-orm'
import { coveredKinds, type DelegationScope } from '../../domain/permissions/delegation.ts'
import type { TaskKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { askedByFunction, askedByName, askedOfBox } from './asked-of.ts'
import { type Day, inForceOn } from './moment.ts'
import { type OwnReader, ownReadersOf } from './own-reader.ts'

/** The person whom one stands in for, as they are today. */
export type Principal = Pick<OwnReader, 'userId' | 'positions' | 'isElected'> & { login: string; name: string }
export type StandIn = {
  delegationId: string
  principal: Principal
  scope: DelegationScope
  /** Of the tasks asked of the principal, those that this delegation covers today. */
  kinds: readonly TaskKind[]
  reference: string | null
  /** Last day; null without end. */
  until: string | null
}

type Row = {
  delegationId: string
  delegatorId: number
  login: string
  name: string
  signatory: boolean
  scope: DelegationScope
  griffe: boolean
  inPerson: boolean
  reference: string | null
  until: string | null
}

/**
 * For whom this person acts today. What is delegated is what the delegators may do in their own right at this moment, so
 * that no chain forms and whoever has left or was disabled delegates nothing.
 */
export async function standInsOf(db: Connection, delegate: OwnReader, on?: Day): Promise<StandIn[]> {
  const rows = await db.execute<Row>(sql`
    select d.id as "delegationId", d.delegator_id as "delegatorId", u.login, u.display_name as name, u.signatory, d.scope,
      d.griffe, d.given_by = d.delegator_id as "inPerson", d.reference, d.until
    from delegations d join users u on u.id = d.delegator_id
    where d.delegate_id = ${delegate.userId} and ${inForceOn('d', on)}
    order by d.given_at, d.id`)
  const delegators = await ownReadersOf(
    db,
    rows.map(({ delegatorId }) => delegatorId),
    on,
  )
  return rows.flatMap((row) => {
    const own = delegators.find(({ own: { userId } }) => userId === row.delegatorId)?.own
    // R7: nothing of the administration's comes to an elected official in this way.
    return own && (own.isElected || !delegate.isElected) ? [standInOf(row, own)] : []
  })
}

function standInOf(row: Row, { userId, positions, isElected }: OwnReader): StandIn {
  const { delegationId, login, name, scope, reference, until } = row
  const kinds = coveredKinds(row, { signatory: row.signatory, positions })
  return { delegationId, principal: { userId, positions, isElected, login, name }, scope, kinds, reference, until }
}

/**
 * SQL condition over `t` (tasks) and `l` (letters): the delegation covers this task. What a colleague has taken in hand is
 * not the principal's to give; of a confidential letter only what is asked of the principal by name or by function.
 */
export function delegatedTask({ principal, kinds }: StandIn): SQL {
  return sql`(t.kind = any(${`{${kinds.join(',')}}`}::text[])
    and (t.assignee_id is null or t.assignee_id = ${principal.userId})
    and (${askedByName(principal)} or ${askedByFunction(principal)}
      or (l.confidentiality <> 'confidential' and ${askedOfBox(principal)})))`
}

/** SQL expression over the same aliases: the ids of the delegations by which the task may be acted on, oldest first. */
export function delegationsOn(standIns: readonly StandIn[]): SQL {
  if (standIns.length === 0) return sql`'{}'::text[]`
  const each = standIns.map((one) => sql`case when ${delegatedTask(one)} then ${one.delegationId}::text end`)
  return sql`array_remove(array[${sql.join(each, sql`, `)}]::text[], null)`
}

/** The letters on which these delegations have an open task. A letter outside circuits has none, whatever it bears (R4). */
export async function delegatedLettersOf(db: Connection, standIns: readonly StandIn[]): Promise<Map<string, string[]>> {
  const rows = await db.execute<{ letterId: string; ids: string[] }>(sql`
    select t.letter_id as "letterId", jsonb_agg(distinct d.id) as ids
    from tasks t join letters l on l.id = t.letter_id and l.in_circuit
      cross join lateral unnest(${delegationsOn(standIns)}) as d (id)
    where t.ended is null and (${sql.join(standIns.map(delegatedTask), sql` or `)})
    group by t.letter_id`)
  return new Map(rows.map(({ letterId, ids }) => [letterId, ids]))
}
