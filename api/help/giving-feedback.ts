import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction, type Transaction } from '../../db/client.ts'
import { peopleOfDesk } from '../../db/help/desks.ts'
import {
  addComment,
  addDecision,
  addFeedback,
  changeFeedback,
  commentsOf,
  decisionsOf,
  type FeedbackReader,
  type FeedbackRow,
  findFeedback,
  setSupport,
} from '../../db/help/feedback.ts'
import { notifyPeople } from '../../db/live.ts'
import { findAccount } from '../../db/people/users.ts'
import { DomainError } from '../../domain/errors.ts'
import { allowedOnFeedback, type FeedbackAct } from '../../domain/help/feedback.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import type { FeedbackDecisionInput, FeedbackEntry, FeedbackInput, FeedbackView } from '../views/feedback.ts'

type View = Static<typeof FeedbackView>
type Input = Static<typeof FeedbackInput>

/** The mail office, which administers (R21), answers and decides (R23). */
export const readerIn = ({ session, reader }: FastifyRequest): FeedbackReader => ({
  userId: session.userId,
  decides: mayInOffice('administer', reader.positions) === true,
})

/** @returns its id */
export async function writeFeedback(request: FastifyRequest, input: Input): Promise<string> {
  const { session, server } = request
  const id = request.newId('feedback')
  const { screen = null, ...words } = input
  await inTransaction(server.deps.db, async (tx) => {
    await addFeedback(tx, { id, authorId: session.userId, ...words, screen, at: server.deps.now() })
    await tell(tx, session.userId)
  })
  return id
}

/** @throws {DomainError} NOT_FOUND also for what is for the mail office alone, or was withdrawn */
export async function feedbackSeen(request: FastifyRequest, id: string): Promise<View> {
  const { db } = request.server.deps
  const row = await seen(request, id)
  const [comments, decisions] = await Promise.all([commentsOf(db, id), decisionsOf(db, id)])
  const dated = <T extends { at: Date }>(rows: readonly T[]) =>
    rows.map((one) => ({ ...one, at: one.at.toISOString() }))
  const allows = allowedOnFeedback(row, readerIn(request).decides)
  return { ...entryOf(row), thread: dated(comments), decisions: dated(decisions), allows }
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN */
export async function changeOwnFeedback(request: FastifyRequest, id: string, input: Input): Promise<View> {
  const { screen: _where, ...words } = input
  await act(request, id, 'change', (tx) => changeFeedback(tx, id, words))
  return feedbackSeen(request, id)
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN */
export const withdrawFeedback = (request: FastifyRequest, id: string): Promise<void> =>
  act(request, id, 'withdraw', (tx) => changeFeedback(tx, id, { withdrawnAt: request.server.deps.now() }))

/** @throws {DomainError} NOT_FOUND, FORBIDDEN */
export async function commentOnFeedback(request: FastifyRequest, id: string, text: string): Promise<View> {
  const comment = { id: request.newId('comment'), feedbackId: id, authorId: request.session.userId, text }
  await act(request, id, 'comment', (tx) => addComment(tx, { ...comment, at: request.server.deps.now() }))
  return feedbackSeen(request, id)
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN for all but the mail office */
export async function decideOnFeedback(
  request: FastifyRequest,
  id: string,
  { decision, answer }: Static<typeof FeedbackDecisionInput>,
): Promise<View> {
  const row = { id: request.newId('decision'), feedbackId: id, decision, answer, by: request.session.userId }
  await act(request, id, 'decide', (tx) => addDecision(tx, { ...row, at: request.server.deps.now() }))
  return feedbackSeen(request, id)
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN for its own author */
export const supportFeedback = (request: FastifyRequest, id: string, on: boolean): Promise<void> =>
  act(request, id, 'support', (tx) => setSupport(tx, id, request.session.userId, on))

/** @throws {DomainError} NOT_FOUND, FORBIDDEN for others than the author */
export async function markOutcomeSeen(request: FastifyRequest, id: string): Promise<void> {
  const { db, now } = request.server.deps
  if (!(await seen(request, id)).mine) throw new DomainError('FORBIDDEN', 'the outcome is the author’s')
  await changeFeedback(db, id, { outcomeSeenAt: now() })
}

/** What a list shows of it. */
export function entryOf({ at, screen: _where, ...row }: FeedbackRow): Static<typeof FeedbackEntry> {
  return { ...row, at: at.toISOString() }
}

async function seen(request: FastifyRequest, id: string): Promise<FeedbackRow> {
  const row = await findFeedback(request.server.deps.db, readerIn(request), id)
  if (!row) throw notFound()
  return row
}

async function act(
  request: FastifyRequest,
  id: string,
  what: FeedbackAct,
  work: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const { db } = request.server.deps
  const row = await seen(request, id)
  const answer = allowedOnFeedback(row, readerIn(request).decides)[what]
  if (answer !== true) throw new DomainError('FORBIDDEN', `may not ${what}`, { reason: answer })
  const author = await findAccount(db, row.author.login)
  await inTransaction(db, async (tx) => {
    await work(tx)
    await tell(tx, author?.id ?? request.session.userId)
  })
}

/** The windows of the author and of the mail office. */
async function tell(tx: Transaction, authorId: number): Promise<void> {
  await notifyPeople(tx, 'feedback', [authorId, ...(await peopleOfDesk(tx, 'business'))])
}
