import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { FeedbackAudience, FeedbackDecision, FeedbackKind } from '../../domain/help/feedback.ts'
import type { InterventionAct, InterventionKind, InterventionStatus } from '../../domain/help/interventions.ts'
import { instant } from './columns.ts'
import { letters } from './letters.ts'
import { users } from './org.ts'

/** A request for help (R20, R21). Of a letter it keeps the id alone; only who sees that letter is shown it. */
export const interventions = pgTable(
  'interventions',
  {
    id: uuid().primaryKey(),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    kind: text().$type<InterventionKind>().notNull(),
    status: text().$type<InterventionStatus>().notNull().default('open'),
    text: text().notNull(),
    /** Pattern of the screen's address, never the address itself. */
    screen: text(),
    letterId: uuid().references(() => letters.id),
    /** Browser, window, language: what a technician asks first, and nothing about a person. */
    context: jsonb().$type<Record<string, string>>().notNull().default({}),
    takenBy: integer().references(() => users.id),
    at: instant().notNull().defaultNow(),
    changedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    index('interventions_author_idx').on(t.authorId, t.changedAt),
    index('interventions_desk_idx').on(t.kind, t.status, t.changedAt),
    check('interventions_text_not_blank', sql`length(trim(${t.text})) > 0`),
  ],
)

/** The thread of a request: each message is the act that it went with, on record. */
export const interventionMessages = pgTable(
  'intervention_messages',
  {
    id: uuid().primaryKey(),
    interventionId: uuid()
      .notNull()
      .references(() => interventions.id),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    act: text().$type<InterventionAct>().notNull(),
    text: text(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('intervention_messages_intervention_idx').on(t.interventionId, t.at)],
)

/** What users think of the tool and of the organisation (R23). */
export const feedback = pgTable(
  'feedback',
  {
    id: uuid().primaryKey(),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    kind: text().$type<FeedbackKind>().notNull(),
    audience: text().$type<FeedbackAudience>().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    screen: text(),
    at: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
    /** When the author read the last decision; an older date is a badge. */
    outcomeSeenAt: instant(),
  },
  (t) => [index('feedback_at_idx').on(t.at), index('feedback_author_idx').on(t.authorId)],
)

export const feedbackComments = pgTable(
  'feedback_comments',
  {
    id: uuid().primaryKey(),
    feedbackId: uuid()
      .notNull()
      .references(() => feedback.id),
    authorId: integer()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  (t) => [index('feedback_comments_feedback_idx').on(t.feedbackId, t.at)],
)

/** One voice each. */
export const feedbackSupports = pgTable(
  'feedback_supports',
  {
    feedbackId: uuid()
      .notNull()
      .references(() => feedback.id),
    userId: integer()
      .notNull()
      .references(() => users.id),
    at: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.feedbackId, t.userId] })],
)

/** What the mail office decided, each time with its answer; the last one holds. */
export const feedbackDecisions = pgTable(
  'feedback_decisions',
  {
    id: uuid().primaryKey(),
    feedbackId: uuid()
      .notNull()
      .references(() => feedback.id),
    decision: text().$type<FeedbackDecision>().notNull(),
    answer: text().notNull(),
    by: integer()
      .notNull()
      .references(() => users.id),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index('feedback_decisions_feedback_idx').on(t.feedbackId, t.at),
    check('feedback_decisions_answer_not_blank', sql`length(trim(${t.answer})) > 0`),
  ],
)
