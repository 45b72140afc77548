import { sql } from 'drizzle-orm'
import { scopeOf, supervises } from '../../domain/permissions/supervision.ts'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { supervised } from './scope.ts'

/** Whether the reader supervises this letter: it is one of theirs, and not merely of their own service (R11, R12). */
export async function maySupervise(db: Connection, reader: Reader, letterId: string): Promise<boolean> {
  if (!supervises(scopeOf(reader))) return false
  const rows = await db.execute(sql`select 1 from letters l where l.id = ${letterId} and ${supervised(reader)}`)
  return rows.length > 0
}
