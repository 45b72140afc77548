import { eq, sql } from 'drizzle-orm'
import type { MovedPosition } from '../../domain/org/effects.ts'
import type { Transaction } from '../client.ts'
import { positions } from '../schema/index.ts'

type Row = typeof positions.$inferSelect

/**
 * Ends the positions of a unit yesterday, so that "who was it then" stays true, and opens the same ones in another unit
 * from today on.
 * @param to null: nothing takes their place
 */
export async function movePositions(tx: Transaction, from: number, to: number | null): Promise<MovedPosition[]> {
  const today = await todayOf(tx)
  const held = await tx.select().from(positions).where(eq(positions.unitId, from)).for('update')
  const moved: MovedPosition[] = []
  for (const position of held.filter(({ until }) => until === null || until >= today))
    moved.push(await movePosition(tx, position, to, today))
  return moved
}

async function movePosition(tx: Transaction, position: Row, to: number | null, today: string): Promise<MovedPosition> {
  const { id, unitId: from, until } = position
  const begunToday = position.from >= today
  if (begunToday && to !== null) {
    await tx.update(positions).set({ unitId: to }).where(eq(positions.id, id))
    return { ended: id, opened: id, from, to, until, endedOn: until }
  }
  const [ended] = await tx
    .update(positions)
    .set({ until: sql`greatest(${today}::date, ${positions.from}) - 1` })
    .where(eq(positions.id, id))
    .returning({ until: positions.until })
  const opened = to === null ? null : await open(tx, { ...position, unitId: to }, today)
  return { ended: id, opened, from, to, until, endedOn: ended?.until ?? null }
}

/** Null when the person holds the very same function there already. */
async function open(tx: Transaction, position: Row, today: string): Promise<number | null> {
  const { userId, unitId, function: held, until } = position
  const same = await tx.execute(sql`select from positions where user_id = ${userId} and unit_id = ${unitId}
    and function = ${held} and (until is null or until >= ${today})`)
  if (same.length > 0) return null
  const [added] = await tx
    .insert(positions)
    .values({ userId, unitId, function: held, from: today, until })
    .returning({ id: positions.id })
  return added?.id ?? null
}

/**
 * Gives the positions back: on the same day as if nothing had been, later as a new position from today on.
 * @returns ids of positions that someone changed since; those are left as they are
 */
export async function returnPositions(tx: Transaction, moved: readonly MovedPosition[]): Promise<number[]> {
  const today = await todayOf(tx)
  const changed: number[] = []
  for (const one of moved) if (!(await returnPosition(tx, one, today))) changed.push(one.ended)
  return changed
}

async function returnPosition(tx: Transaction, moved: MovedPosition, today: string): Promise<boolean> {
  const { ended, opened, from, to, until, endedOn } = moved
  const old = await find(tx, ended)
  const current = opened === null ? null : await find(tx, opened)
  if (!old || old.until !== endedOn || (opened !== null && (current?.unitId !== to || current.until !== until)))
    return false
  if (opened === ended) {
    await tx.update(positions).set({ unitId: from }).where(eq(positions.id, ended))
  } else if ((current?.from ?? nextDay(endedOn)) >= today) {
    if (current) await tx.delete(positions).where(eq(positions.id, current.id))
    await tx.update(positions).set({ until }).where(eq(positions.id, ended))
  } else {
    if (current)
      await tx
        .update(positions)
        .set({ until: sql`${today}::date - 1` })
        .where(eq(positions.id, current.id))
    await open(tx, { ...old, unitId: from, until }, today)
  }
  return true
}

const find = async (tx: Transaction, id: number): Promise<Row | undefined> =>
  (await tx.select().from(positions).where(eq(positions.id, id)).for('update'))[0]

const nextDay = (day: string | null): string =>
  day === null ? '' : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

async function todayOf(tx: Transaction): Promise<string> {
  const [row] = await tx.execute<{ today: string }>(sql`select bannette_today()::text as today`)
  return row?.today ?? ''
}
