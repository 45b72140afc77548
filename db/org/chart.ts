import { eq, sql } from 'drizzle-orm'
import type { Chart, ChartUnit } from '../../domain/org/changes.ts'
import type { Connection, Transaction } from '../client.ts'
import { orgUnits } from '../schema/index.ts'

const columns = {
  id: orgUnits.id,
  code: orgUnits.code,
  name: orgUnits.name,
  kind: orgUnits.kind,
  parentId: orgUnits.parentId,
  closedAt: sql<string | null>`${orgUnits.closedAt}::text`,
  successorId: orgUnits.successorId,
}

/** Every unit that there is or was, as it stands. */
export const readChart = (db: Connection): Promise<Chart> => db.select(columns).from(orgUnits).orderBy(orgUnits.id)

/** One reorganisation at a time: what one has checked stays so until it is committed. */
export async function lockChart(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('org-chart', 0))`)
}

type Columns = Partial<Pick<typeof orgUnits.$inferInsert, 'name' | 'kind' | 'parentId' | 'successorId'>> & {
  closedAt?: null
}
export async function changeUnit(tx: Transaction, id: number, to: Columns): Promise<void> {
  await tx.update(orgUnits).set(to).where(eq(orgUnits.id, id))
}

/** @param parentId where what the unit was stays visible from; its own parent when absent */
export async function closeUnit(tx: Transaction, id: number, successorId: number | null, parentId?: number) {
  await tx
    .update(orgUnits)
    .set({ closedAt: sql`now()`, successorId, ...(parentId !== undefined && { parentId }) })
    .where(eq(orgUnits.id, id))
}

/** What differs between two charts. */
export function changedUnits(before: Chart, after: Chart): { before: ChartUnit | null; after: ChartUnit }[] {
  return after.flatMap((unit) => {
    const was = before.find(({ id }) => id === unit.id) ?? null
    return was && sameUnit(was, unit) ? [] : [{ before: was, after: unit }]
  })
}

export const sameUnit = (one: ChartUnit, other: ChartUnit): boolean =>
  (['code', 'name', 'kind', 'parentId', 'closedAt', 'successorId'] as const).every((key) => one[key] === other[key])
