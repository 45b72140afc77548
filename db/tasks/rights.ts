import { type SQL, sql } from 'drizzle-orm'
import type { PositionFunction, TaskKind, UnitKind } from '../../domain/vocabulary.ts'
import { anyOf, askedByFunction, askedOfBox } from '../visibility/asked-of.ts'
import { delegatedTask, type Reader } from '../visibility/index.ts'
import { delegatedArray } from '../visibility/visible.ts'

/** How a person comes to a task: their own right first, then that of somebody whom they stand in for. */
export type Via = 'box' | 'name' | 'supervision' | 'delegation'

/** Visas and signatures are given by whom they are asked of, never in supervision (R13, R14). */
const personalKinds: readonly TaskKind[] = ['visa', 'sign', 'sign-on-paper']
/** Who supervises the boxes below (R11), and who handles a pole's box beside the person asked (R12). */
const supervisors: Readonly<Partial<Record<UnitKind, readonly PositionFunction[]>>> = {
  direction: ['director', 'assistant'],
  pole: ['deputy-director-general', 'assistant'],
}

/**
 * SQL expression over `t` (tasks) and `l` (letters): how the reader comes to the task, null when not at all.
 *
 * | the task asks | who acts |
 * |---|---|
 * | a person | that person |
 * | a unit | its members, holding one of the functions when some are named |
 * | functions at large | whoever holds one |
 * | (whatever it asks, once assigned) | the assignee |
 * | a service, not for a visa or signature | the director and the assistants of the direction above it (R11) |
 * | a pole, not for a visa or signature | the DGA and the DGA's assistants (R12) |
 * | somebody who has delegated it | the delegate, for what is asked of the delegator, not what they supervise |
 *
 * What the delegator has taken in hand is the delegate's as a delegate, also where both are of the box.
 * An elected official acts by name only: the org chart gives them nothing (R7).
 */
export function viaOf(reader: Reader): SQL<Via | null> {
  const delegated = anyOf(reader.standsIn.map(delegatedTask))
  return sql`case
    when t.candidate_user_id = ${reader.userId} then 'name'
    when t.assignee_id <> ${reader.userId} and ${delegated} then 'delegation'
    when ${anyOf([askedOfBox(reader), askedByFunction(reader)])} then 'box'
    when t.assignee_id = ${reader.userId} then 'name'
    when t.kind <> all(${`{${personalKinds.join(',')}}`}::text[]) and t.candidate_unit_id in (${supervisedUnits(reader)}) then 'supervision'
    when ${delegated} then 'delegation'
  end`
}

/** Condition that the indexes can use, wider than `viaOf`: tasks that may be the reader's. */
export function nearOf(reader: Reader): SQL {
  const own = `{${reader.positions.map(({ unitId }) => unitId).join(',')}}`
  return sql`(t.candidate_user_id = ${reader.userId} or t.assignee_id = ${reader.userId}
    or t.candidate_unit_id = any(${own}::integer[]) or t.candidate_unit_id in (${supervisedUnits(reader)})
    or (t.candidate_unit_id is null and t.candidate_user_id is null)
    or t.letter_id = any(${delegatedArray(reader)}::uuid[]))`
}

/** The services below the reader's directions, down to the next direction, and the reader's own poles. */
function supervisedUnits(reader: Reader): SQL {
  const of = (kind: UnitKind) =>
    reader.isElected
      ? '{}'
      : `{${reader.positions
          .filter((p) => p.unitKind === kind && supervisors[kind]?.includes(p.function))
          .map(({ unitId }) => unitId)
          .join(',')}}`
  return sql`
    with recursive below (id) as (
      select id from org_units where parent_id = any(${of('direction')}::integer[]) and kind = 'service'
      union
      select child.id from org_units child join below on child.parent_id = below.id where child.kind = 'service'
    ) select id from below union select unnest(${of('pole')}::integer[])`
}
