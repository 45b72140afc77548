import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountWish } from '../../domain/people/requests.ts'
import { instant } from './columns.ts'
import { users } from './org.ts'

/** A change of an account that opens secrets; it takes effect once confirmed (R21). `confirmations.subjectId` names it. */
export const accountRequests = pgTable(
  'account_requests',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    userId: integer()
      .notNull()
      .references(() => users.id),
    wish: jsonb().$type<AccountWish>().notNull(),
    askedBy: integer()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    /** `withdrawn`: given up, or no longer possible. */
    status: text().$type<'waiting' | 'done' | 'refused' | 'withdrawn'>().notNull().default('waiting'),
  },
  (t) => [index('account_requests_user_idx').on(t.userId).where(sql`status = 'waiting'`)],
)

/**
 * A link by which a person sets their own password: once, within its time, sent to their address. The secret is drawn
 * when the message leaves, and only its hash is kept.
 */
export const accountLinks = pgTable(
  'account_links',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    userId: integer()
      .notNull()
      .references(() => users.id),
    purpose: text().$type<'invitation' | 'reset'>().notNull(),
    secretHash: text(),
    askedAt: instant().notNull(),
    /** Null: by the person, who had forgotten. */
    askedBy: integer().references(() => users.id),
    nextAttemptAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    sentAt: instant(),
    /** Counted from the sending; null until then. */
    expiresAt: instant(),
    usedAt: instant(),
    /** A newer link, a new password or the end of the account took its place. */
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('account_links_secret_key').on(t.secretHash),
    index('account_links_user_idx').on(t.userId),
    index('account_links_due_idx').on(t.nextAttemptAt).where(sql`sent_at is null and ended_at is null`),
    check('account_links_sent', sql`(${t.sentAt} is null) = (${t.expiresAt} is null)`),
  ],
)

/** Tells the former address of an account that it is no longer the account's: whoever changed it may not be its person. */
export const addressNotices = pgTable(
  'address_notices',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    userId: integer()
      .notNull()
      .references(() => users.id),
    /** The former address; forgotten as soon as the message has left. */
    address: text(),
    askedAt: instant().notNull(),
    nextAttemptAt: instant().notNull(),
    attempts: integer().notNull().default(0),
  },
  (t) => [index('address_notices_due_idx').on(t.nextAttemptAt).where(sql`address is not null`)],
)

/** To whom the tasks of a closed account go, also those that come to it later; null = back to the box. */
export const accountSuccessions = pgTable(
  'account_successions',
  {
    userId: integer()
      .primaryKey()
      .references(() => users.id),
    toUserId: integer().references(() => users.id),
    orderedBy: integer()
      .notNull()
      .references(() => users.id),
    orderedAt: instant().notNull(),
  },
  (t) => [check('account_successions_other', sql`${t.toUserId} is distinct from ${t.userId}`)],
)
