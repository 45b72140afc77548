import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { FeedbackStatus } from '../../domain/help/feedback.ts'
import type { Connection, Transaction } from '../client.ts'
import { feedback, feedbackComments, feedbackDecisions, feedbackSupports, users } from '../schema/index.ts'

/** Who reads: what was written to the mail office alone is open to it and to its author. */
export type FeedbackReader = { userId: number; decides: boolean }
export type FeedbackRow = Awaited<ReturnType<typeof listFeedback>>[number]
export type FeedbackQuery = { mine: boolean; status: FeedbackStatus | null; order: 'new' | 'support' }
export type NewFeedback = typeof feedback.$inferInsert

const pageSize = 200

/** What the reader may read, newest or most supported first; what was withdrawn is its author's alone. */
export function listFeedback(db: Connection, reader: FeedbackReader, { mine, status, order }: FeedbackQuery) {
  const conditions = [
    mine ? eq(feedback.authorId, reader.userId) : undefined,
    status ? sql`${statusColumn} = ${status}` : isNull(feedback.withdrawnAt),
  ]
  return select(db, reader, and(...conditions), order)
}

export async function findFeedback(db: Connection, reader: FeedbackReader, id: string): Promise<FeedbackRow | null> {
  const [row] = await select(db, reader, eq(feedback.id, id), 'new')
  return row ?? null
}

/** The same id twice is one. */
export async function addFeedback(tx: Transaction, row: NewFeedback): Promise<void> {
  await tx.insert(feedback).values(row).onConflictDoNothing()
}

export type FeedbackChange = Partial<
  Pick<NewFeedback, 'kind' | 'audience' | 'title' | 'text' | 'withdrawnAt' | 'outcomeSeenAt'>
>

export async function changeFeedback(db: Connection, id: string, change: FeedbackChange): Promise<void> {
  await db.update(feedback).set(change).where(eq(feedback.id, id))
}

/** The same id twice is one comment. */
export async function addComment(tx: Transaction, row: typeof feedbackComments.$inferInsert): Promise<void> {
  await tx.insert(feedbackComments).values(row).onConflictDoNothing()
}

/** The same id twice is one decision. */
export async function addDecision(tx: Transaction, row: typeof feedbackDecisions.$inferInsert): Promise<void> {
  await tx.insert(feedbackDecisions).values(row).onConflictDoNothing()
}

/** One voice each, given or taken back; twice is once. */
export async function setSupport(db: Connection, feedbackId: string, userId: number, on: boolean): Promise<void> {
  if (on) return void (await db.insert(feedbackSupports).values({ feedbackId, userId }).onConflictDoNothing())
  await db
    .delete(feedbackSupports)
    .where(and(eq(feedbackSupports.feedbackId, feedbackId), eq(feedbackSupports.userId, userId)))
}

const person = { login: users.login, name: users.displayName }

export const commentsOf = (db: Connection, id: string) =>
  db
    .select({ id: feedbackComments.id, text: feedbackComments.text, at: feedbackComments.at, author: person })
    .from(feedbackComments)
    .innerJoin(users, eq(users.id, feedbackComments.authorId))
    .where(eq(feedbackComments.feedbackId, id))
    .orderBy(asc(feedbackComments.at), asc(feedbackComments.id))

/** Every decision with its answer, oldest first: the last one holds. */
export const decisionsOf = (db: Connection, id: string) =>
  db
    .select({
      decision: feedbackDecisions.decision,
      answer: feedbackDecisions.answer,
      at: feedbackDecisions.at,
      by: person,
    })
    .from(feedbackDecisions)
    .innerJoin(users, eq(users.id, feedbackDecisions.by))
    .where(eq(feedbackDecisions.feedbackId, id))
    .orderBy(asc(feedbackDecisions.at), asc(feedbackDecisions.id))

const lastDecision = sql`(select d.decision from feedback_decisions d where d.feedback_id = ${feedback.id}
  order by d.at desc, d.id desc limit 1)`
const statusColumn = sql<FeedbackStatus>`case when ${feedback.withdrawnAt} is not null then 'withdrawn'
  else coalesce(${lastDecision}, 'open') end`

function select(
  db: Connection,
  { userId, decides }: FeedbackReader,
  condition: SQL | undefined,
  order: 'new' | 'support',
) {
  const mine = eq(feedback.authorId, userId)
  const open = and(isNull(feedback.withdrawnAt), decides ? undefined : eq(feedback.audience, 'town'))
  const supports = sql<number>`(select count(*)::integer from feedback_supports s where s.feedback_id = ${feedback.id})`
  return db
    .select({
      id: feedback.id,
      author: person,
      mine: sql<boolean>`${mine}`,
      kind: feedback.kind,
      audience: feedback.audience,
      title: feedback.title,
      text: feedback.text,
      screen: feedback.screen,
      at: feedback.at,
      status: statusColumn,
      supports,
      supported: sql<boolean>`exists (select from feedback_supports s
        where s.feedback_id = ${feedback.id} and s.user_id = ${userId})`,
      comments: sql<number>`(select count(*)::integer from feedback_comments c where c.feedback_id = ${feedback.id})`,
      unseenOutcome: sql<boolean>`${mine} and exists (select from feedback_decisions d
        where d.feedback_id = ${feedback.id} and d.at > coalesce(${feedback.outcomeSeenAt}, '-infinity'))`,
    })
    .from(feedback)
    .innerJoin(users, eq(users.id, feedback.authorId))
    .where(and(or(mine, open), condition))
    .orderBy(...(order === 'support' ? [desc(supports)] : []), desc(feedback.at), desc(feedback.id))
    .limit(pageSize)
}
