import { sql } from 'drizzle-orm'
import type { ChartUnit } from '../../domain/org/changes.ts'
import type { ChangeEffects, Repointed } from '../../domain/org/effects.ts'
import type { Transaction } from '../client.ts'
import { notifyLetter } from '../live.ts'
import { changeUnit, closeUnit } from './chart.ts'
import { movePositions } from './positions.ts'

type Rows = Pick<ChangeEffects, 'positions' | 'repointed'>

/**
 * Merges a unit into another: people, units below, open work and configuration go over. Merged, it stands below the one
 * that took it, so that whoever sees the new unit sees the old one's letters (R6), and not a letter is rewritten.
 */
export async function mergeUnit(tx: Transaction, unit: ChartUnit, into: ChartUnit, below: readonly ChartUnit[]) {
  for (const child of below) await changeUnit(tx, child.id, { parentId: into.id })
  await lockLetters(tx, unit.id)
  await closeUnit(tx, unit.id, into.id, into.id)
  const repointed = await repoint(tx, unit.id, into.id)
  return { positions: await movePositions(tx, unit.id, into.id), repointed } satisfies Rows
}

/** Closes a unit: its people lose their position there, what waits goes to the successor. */
export async function endUnit(tx: Transaction, unit: ChartUnit, successor: ChartUnit | null): Promise<Rows> {
  await lockLetters(tx, unit.id)
  await closeUnit(tx, unit.id, successor?.id ?? null)
  const repointed = successor ? await repoint(tx, unit.id, successor.id) : []
  return { positions: await movePositions(tx, unit.id, null), repointed }
}

/** Letters first and in order, as the projection takes them: neither then waits for the other. */
async function lockLetters(tx: Transaction, id: number): Promise<void> {
  await tx.execute(sql`select from letters where id in (
    select id from letters where box_unit_id = ${id} and status <> 'closed'
    union select letter_id from tasks where candidate_unit_id = ${id} and ended is null
    union select letter_id from contributions where to_unit_id = ${id} and status = 'asked'
  ) order by id for no key update`)
}

async function repoint(tx: Transaction, from: number, to: number): Promise<Repointed[]> {
  const moved = (table: Repointed['table'], rows: Iterable<{ id: string }>): Repointed[] =>
    [...rows].map(({ id }) => ({ table, id: String(id), from, to }))
  const letters = await tx.execute<{ id: string }>(
    sql`update letters set box_unit_id = ${to} where box_unit_id = ${from} and status <> 'closed' returning id`,
  )
  await tx.execute(sql`update tasks set candidate_unit_id = ${to} where candidate_unit_id = ${from} and ended is null`)
  for (const { id } of letters) await notifyLetter(tx, id)
  const rows = [
    ...moved('letters', letters),
    ...moved(
      'contributions',
      await tx.execute<{ id: string }>(sql`update contributions set to_unit_id = ${to}
      where to_unit_id = ${from} and status = 'asked' returning id`),
    ),
    ...moved(
      'mailboxes',
      await tx.execute<{ id: string }>(sql`update mailboxes set box_unit_id = ${to}
      where box_unit_id = ${from} returning id`),
    ),
    ...moved(
      'templates',
      await tx.execute<{ id: string }>(sql`update templates set unit_id = ${to}
      where unit_id = ${from} returning id`),
    ),
    ...moved(
      'web_forms',
      await tx.execute<{ id: string }>(sql`update web_forms set box_unit_id = ${to}
      where box_unit_id = ${from} returning code as id`),
    ),
    ...moved(
      'letter_types',
      await tx.execute<{ id: string }>(sql`update letter_types set box_unit_id = ${to}
      where box_unit_id = ${from} returning code as id`),
    ),
  ]
  return rows
}

/**
 * Work that a circuit addressed to a closed unit at the very moment when it was closed; the triggers see to all others.
 * @returns how many rows were put right
 */
export async function forwardStragglers(tx: Transaction): Promise<number> {
  const tasks = await tx.execute(sql`
    update tasks t set candidate_unit_id = t.candidate_unit_id from org_units u
    where u.id = t.candidate_unit_id and t.ended is null and u.closed_at is not null and u.successor_id is not null
    returning t.id`)
  const letters = await tx.execute(sql`
    update letters l set box_unit_id = l.box_unit_id from org_units u
    where u.id = l.box_unit_id and l.status = 'in-circuit' and u.closed_at is not null and u.successor_id is not null
    returning l.id`)
  return tasks.length + letters.length
}
