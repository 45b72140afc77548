import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { contributions } from './circuits.ts'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { users } from './org.ts'

/** In which neighbourhood a street lies, for the meetings of R7. `key` is the street as addresses are compared. */
export const streets = pgTable(
  'streets',
  { key: text().primaryKey(), name: text().notNull(), neighbourhood: text().notNull() },
  (t) => [index('streets_neighbourhood_idx').on(t.neighbourhood)],
)

/** What the town promised on a letter, and by when. Its words and its author never change; it is kept, or given up. */
export const promises = pgTable(
  'promises',
  {
    id: uuid().primaryKey(),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    text: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    by: integer()
      .notNull()
      .references(() => users.id),
    at: instant().notNull().defaultNow(),
    /** Null while it is open. */
    kept: boolean(),
    settledBy: integer().references(() => users.id),
    settledAt: instant(),
    /** What was done, or why it will not be. */
    note: text(),
  },
  (t) => [
    index('promises_letter_idx').on(t.letterId),
    index('promises_open_idx').on(t.dueOn).where(sql`kept is null`),
    check('promises_settled', sql`num_nonnulls(${t.kept}, ${t.settledBy}, ${t.settledAt}) in (0, 3)`),
  ],
)

/** The thread of one request between who asked and who was asked (R12). Append-only. */
export const contributionMessages = pgTable(
  'contribution_messages',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    letterId: uuid()
      .notNull()
      .references(() => letters.id),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    kind: text().$type<'message' | 'reminder'>().notNull().default('message'),
    text: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('contribution_messages_contribution_idx').on(t.contributionId, t.at)],
)
