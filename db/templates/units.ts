import { sql } from 'drizzle-orm'
import type { UnitKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/reader.ts'

export type OwnUnit = { id: number; code: string; kind: UnitKind }

/** The units where the reader holds a position and all those above them: whose templates they may use (R18). */
export async function unitsAboveReader(db: Connection, reader: Reader): Promise<OwnUnit[]> {
  const own = `{${reader.positions.map(({ unitId }) => unitId).join(',')}}`
  return db.execute<OwnUnit>(sql`
    with recursive above (id, code, kind, parent_id) as (
      select id, code, kind, parent_id from org_units where id = any(${own}::integer[])
      union
      select u.id, u.code, u.kind, u.parent_id from org_units u join above on u.id = above.parent_id
    ) select id, code, kind from above order by id`)
}
