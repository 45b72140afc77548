import type { Connection } from '../client.ts'
import { orgUnits } from '../schema/index.ts'

/** Names of all units, also closed ones, by code. */
export async function unitNames(db: Connection): Promise<Map<string, string>> {
  const rows = await db.select({ code: orgUnits.code, name: orgUnits.name }).from(orgUnits)
  return new Map(rows.map(({ code, name }) => [code, name]))
}
