import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const folder = fileURLToPath(new URL('./migrations', import.meta.url))
/** Any number, the same for every process of Bannette. */
const MIGRATION_LOCK = 0x62616e6e

/** Brings the schema up to date. Two processes that start together apply each migration once: the second one waits. */
export async function migrate(url: string): Promise<void> {
  // One connection, so that the lock and the migrations share it.
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await applyMigrations(drizzle(client), { migrationsFolder: folder })
  } finally {
    // Ending the connection releases the lock.
    await client.end({ timeout: 5 })
  }
}
