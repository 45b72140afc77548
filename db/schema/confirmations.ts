import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ConfirmationSubject } from '../../domain/org/guard.ts'
import type { PositionFunction } from '../../domain/vocabulary.ts'
import { instant } from './columns.ts'
import { orgUnits, users } from './org.ts'

/**
 * What the mail office may prepare but not put into force alone (R21): a change that would open secrets waits here for
 * whoever answers for them. Exactly one of a function held in a unit, and a person.
 */
export const confirmations = pgTable(
  'confirmations',
  {
    id: uuid().primaryKey().default(sql`gen_random_uuid()`),
    /** What is to be confirmed, and the id of the row that waits for it. */
    subject: text().$type<ConfirmationSubject>().notNull(),
    subjectId: text().notNull(),
    /** One French sentence for whoever decides: what would happen, and to whom. */
    summary: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    askedBy: integer()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    unitId: integer().references(() => orgUnits.id),
    function: text().$type<PositionFunction>(),
    userId: integer().references(() => users.id),
    /** The person concerned, where their own word is as good as that of the unit's head. */
    orUserId: integer().references(() => users.id),
    /** `withdrawn`: what it was asked for was given up meanwhile. */
    status: text().$type<'waiting' | 'confirmed' | 'refused' | 'withdrawn'>().notNull().default('waiting'),
    decidedBy: integer().references(() => users.id),
    decidedAt: instant(),
    reason: text(),
  },
  (t) => [
    index('confirmations_subject_idx').on(t.subject, t.subjectId),
    index('confirmations_waiting_idx').on(t.unitId, t.userId).where(sql`status = 'waiting'`),
    check('confirmations_one_judge', sql`num_nonnulls(${t.unitId}, ${t.userId}) = 1`),
    check('confirmations_function_in_unit', sql`(${t.unitId} is null) = (${t.function} is null)`),
    check('confirmations_decided', sql`(${t.status} in ('confirmed', 'refused')) = (${t.decidedBy} is not null)`),
  ],
)
