import { sql } from 'drizzle-orm'
import type { State } from '../../domain/circuit/state.ts'
import type { Connection } from '../client.ts'
import { auditLog } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

/** A letter under way in a version. `chrono` is null for a reader who does not see the letter (R4). */
export type Migrant = {
  letterId: string
  chrono: string | null
  seen: boolean
  status: 'running' | 'suspended'
  state: State | null
}

/**
 * Letters under way in one version, oldest first, with the state that a migration starts from.
 * @param only these letters; all of the version when null. A letter that the reader does not see is never chosen by its id.
 */
export function migrantsOf(
  db: Connection,
  reader: Reader,
  { key, version, only, limit }: { key: string; version: number; only: readonly string[] | null; limit: number },
): Promise<Migrant[]> {
  const chosen =
    only === null ? sql`true` : sql`letters.id = any(${`{${only.join(',')}}`}::uuid[]) and ${visible(reader)}`
  return db.execute<Migrant>(sql`
    select letters.id as "letterId", ${visible(reader)} as seen, s.status, s.snapshot -> 'resume' as state,
      case when ${visible(reader)} then letters.chrono end as chrono
    from circuit_states s join letters on letters.id = s.letter_id
    where s.circuit_key = ${key} and s.circuit_version = ${version} and s.status <> 'closed' and ${chosen}
    order by letters.registered_at, letters.id limit ${limit}`)
}

export type MigrationRecord = {
  key: string
  from: number
  to: number
  mapping: Readonly<Record<string, string>>
  migrated: number
  refused: number
  by: number
}

/** Notes among the acts of administration that letters were moved; each letter's own history has its line. */
export async function recordMigration(db: Connection, record: MigrationRecord): Promise<void> {
  const { key, from, to, mapping, migrated, refused, by } = record
  await db.insert(auditLog).values({
    actorId: by,
    subject: `circuit-migration:${key}`,
    before: { version: from },
    after: { version: to, mapping, migrated, refused },
  })
}
