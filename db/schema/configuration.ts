import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { orgUnits, users } from './org.ts'

/** Models of replies and acknowledgements (R18); `unitId` null = generic, changed by the DG's assistants only (R19). */
export const templates = pgTable('templates', {
  id: uuid().primaryKey().default(sql`gen_random_uuid()`),
  unitId: integer().references(() => orgUnits.id),
  kind: text().$type<'reply' | 'acknowledgement'>().notNull(),
  name: text().notNull(),
  content: jsonb().$type<Record<string, unknown>>().notNull(),
  version: integer().notNull().default(1),
  changedBy: integer().references(() => users.id),
  changedAt: instant().notNull().defaultNow(),
})

/** Generic mailboxes bound straight to a box (R22). */
export const mailboxes = pgTable(
  'mailboxes',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    address: text().notNull(),
    boxUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    /** No longer in force; the row stays, so that its history does, and mail still sent to it is set aside, not lost. */
    closedAt: instant(),
  },
  (t) => [uniqueIndex('mailboxes_address_key').on(t.address)],
)

/** A scan that reached a direction directly and is handed to the mail office (R2), or a political one to the CAB. */
export const scanHandOvers = pgTable(
  'scan_hand_overs',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    toUnitId: integer()
      .notNull()
      .references(() => orgUnits.id),
    fromUnitId: integer().references(() => orgUnits.id),
    by: integer().references(() => users.id),
    note: text(),
    name: text().notNull(),
    mediaType: text().notNull(),
    sha256: text().notNull(),
    at: instant().notNull().defaultNow(),
    letterId: uuid().references(() => letters.id),
    status: text().$type<'waiting' | 'registered' | 'handed-on'>().notNull().default('waiting'),
  },
  (t) => [index('scan_hand_overs_to_idx').on(t.toUnitId, t.status)],
)

/** Settings of the town: key, value, and who changed it last. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  changedBy: integer().references(() => users.id),
  changedAt: instant().notNull().defaultNow(),
})

/** What administrators changed, with before and after (R21). */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    at: instant().notNull().defaultNow(),
    actorId: integer().references(() => users.id),
    subject: text().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [index('audit_log_at_idx').on(t.at)],
)
