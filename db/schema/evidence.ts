import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { users } from './org.ts'

/**
 * Who registered, saw, decided, stamped, sent, and on which hash. Append-only, one hash chain per letter:
 * `hash` = SHA-256(previous hash, row). Texts and personal data by reference, so that erasure keeps the chain valid.
 */
export const evidence = pgTable(
  'evidence',
  {
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    n: integer().notNull(),
    at: instant().notNull(),
    kind: text().notNull(),
    actorId: integer().references(() => users.id),
    onBehalfOfId: integer().references(() => users.id),
    /** References, hashes and flags; never names, subjects or comments. */
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Drops a second writing of the same fact. */
    key: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.letterId, t.n] }),
    uniqueIndex('evidence_key').on(t.letterId, t.key),
    // The few letters that a box sent away; whether one goes to and fro is asked for each line of a list.
    index('evidence_sent_away_idx').on(t.letterId).where(sql`kind in ('handed_over', 'returned')`),
  ],
)

/** Work to do after a commit: starting workflows, putting their end on record. Written in the transaction that makes it necessary. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text().$type<'start-circuit' | 'settle-closure' | 'tell-fact' | 'send-reminder'>().notNull(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: instant().notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant().notNull().defaultNow(),
    doneAt: instant(),
    lastError: text(),
  },
  (t) => [
    index('outbox_due_idx').on(t.nextAttemptAt).where(sql`done_at is null`),
    index('outbox_start_idx').on(t.letterId).where(sql`kind = 'start-circuit'`), // the circuit of a letter's first leg
  ],
)

/** External effects by business key: found here, an effect is not done again, whatever Temporal replays or resets. */
export const effects = pgTable('effects', {
  key: text().primaryKey(),
  letterId: uuid()
    .notNull()
    .references(() => letters.id),
  kind: text().notNull(),
  status: text().$type<'started' | 'done'>().notNull(),
  result: jsonb().$type<Record<string, unknown>>(),
  at: instant().notNull().defaultNow(),
})

/** Answers to mutations that bore an `Idempotency-Key`: the same key gives the first answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: integer()
      .notNull()
      .references(() => users.id),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: integer(),
    body: jsonb(),
    createdAt: instant().notNull().defaultNow(),
    /** Something that the request changed was committed; null when nothing was, or only its decision. */
    changedAt: instant(),
    /** The decision that the request tells a circuit; it may not have been stored yet. */
    decisionId: uuid(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] })],
)
