import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** What each night's job came to: the last one is what the metrics and the operators read. */
export const nightlyRuns = pgTable('nightly_runs', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  kind: text().$type<'drift' | 'export'>().notNull(),
  at: instant().notNull().defaultNow(),
  checked: integer().notNull(),
  /** Letters that had drifted, or histories that were kept. */
  found: integer().notNull(),
  mended: integer().notNull(),
  failed: integer().notNull(),
})
