import { and, type ExtractTablesWithRelations, eq, sql } from 'drizzle-orm'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { type KeyedRequest, keyedRequest } from './keyed-request.ts'
import * as schema from './schema/index.ts'

type Schema = typeof schema

/** What queries need: the pool or a transaction, alike. */
export type Connection = PgDatabase<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>
/** A pool of connections; `close` waits five seconds for queries under way. `prepared`: see `inPreparedTransaction`. */
export type Database = PostgresJsDatabase<Schema> & { close(): Promise<void>; prepared: PostgresJsDatabase<Schema> }
/** Whoever asks for a `Transaction` writes several rows that stand or fall together. */
export type Transaction = Parameters<Parameters<PostgresJsDatabase<Schema>['transaction']>[0]>[0]

export type DatabaseOptions = {
  /** Connections at most; each process has its own pool. */
  max?: number
  /** Milliseconds after which PostgreSQL gives a statement up. */
  statementTimeoutMs?: number
  /** Shown in `pg_stat_activity`. */
  name?: string
}

/** Opens a pool; the first connection is made by the first query. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const client = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: {
      application_name: options.name ?? 'bannette',
      statement_timeout: options.statementTimeoutMs ?? 15_000,
      // Compiling costs more than it saves on queries that read one page.
      jit: false,
    },
  })
  const db = drizzle(client, { schema, casing: 'snake_case' })
  const prepared = drizzle(preparing(client), { schema, casing: 'snake_case' })
  return Object.assign(db, { prepared, close: () => client.end({ timeout: 5 }) })
}

/**
 * Runs `work` in one transaction: all of it is committed, or, when it throws, none. A request with an `Idempotency-Key` has
 * its change noted under the key in the same transaction: should its answer be lost, it is known to be done.
 */
export function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const request = keyedRequest.getStore()
  if (!request) return db.transaction(work)
  return db.transaction(async (tx) => {
    const result = await work(tx)
    await noteChange(tx, request)
    return result
  })
}

/** Only where something was written: a transaction that reads has no number. */
async function noteChange(tx: Transaction, { userId, key }: KeyedRequest): Promise<void> {
  const { idempotencyKeys } = schema
  const ofRequest = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
  const hasWritten = sql`pg_current_xact_id_if_assigned() is not null`
  await tx.update(idempotencyKeys).set({ changedAt: sql`now()` }).where(and(ofRequest, hasWritten))
}

/**
 * The same for statements that run at every step of every letter and whose text never changes: PostgreSQL plans each once per
 * connection, and those that do not wait for each other travel together. Not for searches, whose best plan depends on the
 * values, nor for lists written out, each length of which would be one more statement kept.
 */
export function inPreparedTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.prepared.transaction(work)
}

/** The same pool, whose transactions prepare what they send. */
function preparing(client: Sql): Sql {
  const begin = <T>(work: (tx: TransactionSql) => T | Promise<T>) =>
    client.begin((tx) => {
      const { unsafe } = tx
      const prepare: typeof unsafe = (query, values) => unsafe(query, values, { prepare: true })
      return work(Object.assign(tx, { unsafe: prepare }))
    })
  return new Proxy(client, { get: (target, key) => (key === 'begin' ? begin : Reflect.get(target, key)) })
}

/** One round trip; rejects when PostgreSQL cannot be reached. */
export async function pingDatabase(db: Database): Promise<void> {
  await db.execute(sql`select 1`)
}
