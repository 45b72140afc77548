import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { mailboxes } from './configuration.ts'
import { orgUnits, users } from './org.ts'

/** A direction asks for another generic mailbox; DINSI studies, and accepts or refuses with its reason (R22). */
export const mailboxRequests = pgTable(
  'mailbox_requests',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    address: text().notNull(),
    boxUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    reason: text().notNull(),
    /** The unit in whose name it is asked. */
    unitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    askedBy: integer()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    status: text().$type<'asked' | 'studied' | 'accepted' | 'refused' | 'withdrawn'>().notNull().default('asked'),
    studiedBy: integer().references(() => users.id),
    studiedAt: instant(),
    /** What DINSI found while studying. */
    comment: text(),
    decidedBy: integer().references(() => users.id),
    decidedAt: instant(),
    decision: text(),
    mailboxId: integer().references(() => mailboxes.id),
  },
  (t) => [
    index('mailbox_requests_unit_idx').on(t.unitId, t.askedAt),
    index('mailbox_requests_asked_idx').on(t.askedAt),
  ],
)
