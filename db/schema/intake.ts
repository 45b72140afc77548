import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { orgUnits, users } from './org.ts'

/** Input that could not become a letter, kept with its reason until somebody has dealt with it. */
export const quarantine = pgTable(
  'quarantine',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    source: text().$type<'mail' | 'web' | 'scan'>().notNull(),
    code: text().notNull(),
    reason: text().notNull(),
    sha256: text().notNull(),
    /** Bytes. */
    size: integer().notNull().default(0),
    at: instant().notNull().defaultNow(),
    /** The envelope, not the message: whose server sent it, and to which addresses of the town. */
    sender: text(),
    /** As its head says it, for whoever deals with the entry; null when it says none. */
    subject: text(),
    recipients: text().array().notNull().default([]),
    /** Whose it is: the CAB's when it was sent to the CAB, a direction's for its own returned reply; null = the mail office's. */
    boxUnitId: integer().references(() => orgUnits.id),
    /** The letter that it became, or whose reply came back. */
    letterId: uuid().references(() => letters.id),
    /** When and how it was dealt with; null while it waits. */
    releasedAt: instant(),
    releasedBy: integer().references(() => users.id),
    outcome: text().$type<'registered' | 'rejected'>(),
    note: text(),
  },
  (t) => [index('quarantine_waiting_idx').on(t.at).where(sql`released_at is null`)],
)

/**
 * By which Message-ID an e-mail that became a letter called itself: two letters may bear the same, and whoever sees both is
 * told. Read with the predicate on the letter alone; the reading role has no right to it.
 */
export const mailMessages = pgTable(
  'mail_messages',
  {
    letterId: uuid()
      .primaryKey()
      .references(() => letters.id),
    messageId: text().notNull(),
  },
  (t) => [index('mail_messages_message_idx').on(t.messageId)],
)

/** How often an input made the intake itself fail: after a few times it is set aside instead of coming back for ever. */
export const intakeFailures = pgTable('intake_failures', {
  sha256: text().primaryKey(),
  times: integer().notNull(),
  at: instant().notNull().defaultNow(),
})

/** A citizen's request by the town's web site (R1), beside the letter that it became. */
export const webRequests = pgTable(
  'web_requests',
  {
    letterId: uuid()
      .primaryKey()
      .references(() => letters.id),
    form: text().notNull(),
    /** SHA-256 of the token of the follow-up link; the token itself is nowhere. */
    tokenHash: text().notNull().unique(),
    /** Of everything that was sent: the same idempotency key with other content is refused. */
    requestHash: text().notNull(),
    at: instant().notNull(),
    /** Where the confirmation goes; forgotten as soon as it has left. */
    confirmTo: text(),
    confirmAttempts: integer().notNull().default(0),
    confirmAfter: instant(),
  },
  (t) => [index('web_requests_confirm_idx').on(t.confirmAfter).where(sql`confirm_to is not null`)],
)
