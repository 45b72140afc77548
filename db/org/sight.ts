import { eq, sql } from 'drizzle-orm'
import type { OrgChange } from '../../domain/org/changes.ts'
import type { Transaction } from '../client.ts'
import { orgChanges } from '../schema/index.ts'
import { type Reader, visible } from '../visibility/index.ts'
import { tokenArray } from '../visibility/visible.ts'
import type { Moment } from './moment.ts'
import type { PersonRef } from './people.ts'

/** How many letters a person comes to see, and no longer sees. */
export type SightChange = PersonRef & { units: string[]; gained: number; lost: number }

/**
 * Keeps the access tokens that letters of these units bear now, until the transaction ends: what the reorganisation
 * rewrites is compared with it. Letters of units that only move bear the same tokens before and after.
 */
export async function rememberTokens(tx: Transaction, changes: readonly OrgChange[]): Promise<void> {
  const codes = JSON.stringify(changes.flatMap(unitsOf))
  const undone = JSON.stringify(await idsOfUndone(tx, changes))
  await tx.execute(sql`drop table if exists org_letters_before`)
  await tx.execute(sql`create temporary table org_letters_before on commit drop as
    with touched as (
      select id from org_units where code in (select jsonb_array_elements_text(${codes}::text::jsonb))
        or id in (select jsonb_array_elements_text(${undone}::text::jsonb)::integer)
    )
    select l.id, l.acl, l.box_unit_id from letters l where l.id in (
      select id from letters where box_unit_id in (select id from touched) and status <> 'closed'
      union select letter_id from tasks where candidate_unit_id in (select id from touched) and ended is null
      union select letter_id from contributions where to_unit_id in (select id from touched) and status = 'asked')
      and (l.confidentiality = 'normal' or l.in_circuit)`)
}

/** Units whose open work may go over. */
function unitsOf(change: OrgChange): string[] {
  if (change.act === 'merge') return [change.unit, change.into]
  if (change.act === 'close') return [change.unit, ...(change.successor ? [change.successor] : [])]
  return []
}

async function idsOfUndone(tx: Transaction, changes: readonly OrgChange[]): Promise<number[]> {
  const ids: number[] = []
  for (const change of changes) {
    if (change.act !== 'undo') continue
    const [row] = await tx
      .select({ effects: orgChanges.effects })
      .from(orgChanges)
      .where(eq(orgChanges.id, change.change))
    for (const { after } of row?.effects?.units ?? []) if (after.successorId) ids.push(after.id, after.successorId)
  }
  return ids
}

/**
 * Whose sight changes, by the predicate that decides on every read, asked before and after. Secret letters outside
 * circuits are no part of it, nor confidential ones that whoever asks does not see: no number may betray them (R3, R4).
 */
export async function compareSight(
  tx: Transaction,
  before: Moment,
  after: Moment,
  asking: Reader,
): Promise<SightChange[]> {
  const touched = (await tx.execute(sql`select from org_letters_before limit 1`)).length > 0
  const changes: SightChange[] = []
  for (const { id, login, name, units, reader } of after.members) {
    const was = before.members.find((member) => member.id === id)
    if (!was || (!touched && sameSight(was.reader, reader))) continue
    const { gained, lost } = await countChange(tx, was.reader, reader, asking)
    if (gained + lost > 0) changes.push({ login, name, units: units.length > 0 ? units : was.units, gained, lost })
  }
  return changes
}

const sameSight = (one: Reader, other: Reader): boolean =>
  one.seesCircuits === other.seesCircuits && tokenArray(one) === tokenArray(other)

async function countChange(
  tx: Transaction,
  was: Reader,
  is: Reader,
  asking: Reader,
): Promise<{ gained: number; lost: number }> {
  const differing = [...new Set([...was.tokens, ...is.tokens])].filter(
    (token) => !was.tokens.includes(token) || !is.tokens.includes(token),
  )
  const [row] = await tx.execute<{ gained: number; lost: number }>(sql`
    with concerned as (
      select id from org_letters_before
      union select id from letters where acl && ${`{${differing.join(',')}}`}::integer[]
      ${was.seesCircuits === is.seesCircuits ? sql`` : sql`union select id from letters where in_circuit`}
    )
    select count(*) filter (where ${visible(is, 'now')} and not ${visible(was, 'past')})::integer as gained,
      count(*) filter (where ${visible(was, 'past')} and not ${visible(is, 'now')})::integer as lost
    from concerned join letters now on now.id = concerned.id
      left join org_letters_before kept on kept.id = now.id
      cross join lateral (select coalesce(kept.acl, now.acl) as acl, now.in_circuit as in_circuit) past
    where (now.confidentiality = 'normal' or now.in_circuit)
      and (now.confidentiality <> 'confidential' or ${visible(asking, 'now')})`)
  return row ?? { gained: 0, lost: 0 }
}
