import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { SignedAct } from '../../domain/acts.ts'
import { instant } from './columns.ts'
import { letters } from './letters.ts'

/**
 * One root a day over the heads of all evidence chains. `root` = SHA-256(previous root, the heads that moved since);
 * its signed line also leaves the database, so that nobody who rewrites both tables goes unnoticed. Append-only.
 */
export const evidenceRoots = pgTable('evidence_roots', {
  n: integer().primaryKey(),
  at: instant().notNull(),
  root: text().notNull(),
  previousRoot: text().notNull(),
  /** The line of the anchor file, word for word. */
  signed: jsonb().$type<SignedAct>().notNull(),
})

/** Head of a letter's chain when a root was taken; only those that moved since the root before. Append-only. */
export const evidenceHeads = pgTable(
  'evidence_heads',
  {
    root: integer()
      .notNull()
      .references(() => evidenceRoots.n),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    /** Number and hash of the last link. */
    n: integer().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.root, t.letterId] })],
)
