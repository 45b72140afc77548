import { asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { UnitKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { orgUnits } from '../schema/index.ts'

export type Unit = { id: number; code: string; name: string; kind: UnitKind; parentId: number | null }
export type ChartUnit = Unit & { parent: string | null }

const { id, code, name, kind, parentId } = orgUnits
const columns = { id, code, name, kind, parentId }

/** The org chart as it is, parents before children of the same name order. */
export async function listUnits(db: Connection): Promise<ChartUnit[]> {
  const parent = sql<string | null>`(select parent.code from org_units parent where parent.id = org_units.parent_id)`
  return db
    .select({ ...columns, parent })
    .from(orgUnits)
    .where(isNull(orgUnits.closedAt))
    .orderBy(asc(orgUnits.name), asc(orgUnits.id))
}

export async function findUnit(db: Connection, code: string): Promise<Unit | null> {
  const [row] = await db.select(columns).from(orgUnits).where(eq(orgUnits.code, code))
  return row ?? null
}

export async function unitsById(db: Connection, ids: readonly number[]): Promise<Unit[]> {
  if (ids.length === 0) return []
  return db
    .select(columns)
    .from(orgUnits)
    .where(inArray(orgUnits.id, [...ids]))
    .orderBy(asc(orgUnits.name))
}
