import { integer, jsonb, pgSequence, pgTable, text } from 'drizzle-orm/pg-core'
import type { Finding } from '../../domain/circuit/findings.ts'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import { instant } from './columns.ts'
import { users } from './org.ts'

/** Never counts twice, so that a draft which is gone and one uploaded later never share a revision. */
export const circuitDraftRevisions = pgSequence('circuit_draft_revisions')

/**
 * The version of a circuit that the mail office works on (R21, R23): one for each circuit, gone when it is published or
 * given up. `draft`: refused as it stands; `checked`: could be published; `simulated`: was also tried on past letters.
 */
export const circuitDrafts = pgTable('circuit_drafts', {
  key: text().$type<CircuitKey>().primaryKey(),
  xml: text().notNull(),
  findings: jsonb().$type<Finding[]>().notNull(),
  status: text().$type<'draft' | 'checked' | 'simulated'>().notNull(),
  /** The version in force when it was uploaded; null for a circuit that the town does not have yet. */
  basedOn: integer(),
  /** SHA-256 of the shipped file that it began from; null for the town's own. */
  fromShipped: text(),
  /** The `ETag`. */
  revision: integer().notNull(),
  changedBy: integer()
    .notNull()
    .references(() => users.id),
  changedAt: instant().notNull(),
})
