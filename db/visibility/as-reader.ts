import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '../client.ts'
import type { Reader } from './reader.ts'
import { delegatedArray, tokenArray } from './visible.ts'

/**
 * Runs reads as the role `bannette_reader`, for whom row-level security repeats the predicate on every table that hangs
 * on a letter: a forgotten `visible()` then shows nothing. For reads by id, by number and of the unsearched registry page.
 *
 * Searches do not go this way. `@@`, `LIKE` and `&&` are not leakproof, so that PostgreSQL may not use them in an index
 * before the policy has passed each row: measured 900 to 6,700 times slower. They carry `visible()` alone, and only
 * return ids; what is shown of a hit is read here.
 */
export function asReader<T>(db: Database, reader: Reader, read: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.transaction(
    async (tx) => {
      // Settings of this transaction only: the pooled connection forgets them at its end.
      await tx.execute(sql`select set_config('role', 'bannette_reader', true),
        set_config('bannette.tokens', ${tokenArray(reader)}, true),
        set_config('bannette.sees_circuits', ${String(reader.seesCircuits)}, true),
        set_config('bannette.delegated', ${delegatedArray(reader)}, true)`)
      return read(tx)
    },
    { accessMode: 'read only' },
  )
}
