import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { DelegationKind, DelegationScope } from '../../domain/permissions/delegation.ts'
import { instant } from './columns.ts'
import { users } from './org.ts'

/**
 * Somebody stands in for somebody (an absence with its stand-in, a standing delegation). In force by its dates alone, read
 * at each request; a trigger keeps what was in force as it was, since signatures rest on it.
 */
export const delegations = pgTable(
  'delegations',
  {
    id: uuid().primaryKey(),
    delegatorId: integer()
      .notNull()
      .references(() => users.id),
    delegateId: integer()
      .notNull()
      .references(() => users.id),
    kind: text().$type<DelegationKind>().notNull(),
    scope: text().$type<DelegationScope>().notNull(),
    /** With the delegator's griffe: given by the signatory himself, his password proven (R14). */
    griffe: boolean().notNull().default(false),
    from: date({ mode: 'string' }).notNull(),
    /** Last day, Europe/Paris; null without end. */
    until: date({ mode: 'string' }),
    /** The act that it rests on, such as « arrêté n° 2026-118 ». */
    reference: text(),
    reason: text(),
    givenBy: integer()
      .notNull()
      .references(() => users.id),
    givenAt: instant().notNull().defaultNow(),
    revokedBy: integer().references(() => users.id),
    revokedAt: instant(),
  },
  (t) => [
    index('delegations_delegate_idx').on(t.delegateId).where(sql`revoked_at is null`),
    index('delegations_delegator_idx').on(t.delegatorId),
    check('delegations_not_to_oneself', sql`${t.delegatorId} <> ${t.delegateId}`),
    check('delegations_dates', sql`${t.until} is null or ${t.until} >= ${t.from}`),
    check('delegations_absence_ends', sql`${t.kind} <> 'absence' or ${t.until} is not null`),
    check('delegations_griffe_in_person', sql`not ${t.griffe} or ${t.givenBy} = ${t.delegatorId}`),
  ],
)
