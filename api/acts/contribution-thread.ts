import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { findContribution, type StoredContribution } from '../../db/contributions/contributions.ts'
import { contributionsOf } from '../../db/contributions/of-letter.ts'
import { addMessage, messagesOf, type ThreadedRequest, threadsOf } from '../../db/contributions/thread.ts'
import { appendEvidence } from '../../db/evidence/append.ts'
import { enqueue } from '../../db/outbox.ts'
import type { Reader } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { isOnThread } from '../../domain/permissions/threads.ts'
import { notFound } from '../problems.ts'
import type { MessageView } from '../views/requests.ts'
import { letterSeen, letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'

export const notOnThread = 'Cet échange est réservé à qui demande, à qui est sollicité et à qui traite le courrier.'

/** In one's own right, or for somebody whose task on this letter is delegated to them. */
export function isOnTheThread(reader: Reader, thread: ThreadedRequest): boolean {
  const by = reader.delegatedLetters.get(thread.letterId) ?? []
  const lenders = reader.standsIn.filter(({ delegationId }) => by.includes(delegationId))
  return isOnThread(thread, reader) || lenders.some(({ principal }) => isOnThread(thread, principal))
}

/** @throws {DomainError} NOT_FOUND; FORBIDDEN for who sees the letter and is not on the thread */
export async function readThread(request: FastifyRequest, id: string): Promise<Static<typeof MessageView>[]> {
  await threadFor(request, id)
  const messages = await messagesOf(request.server.deps.db, request.reader, id)
  return messages.map(({ at, ...message }) => ({ ...message, at: at.toISOString() }))
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_IN_CIRCUIT, LETTER_CLOSED */
export async function writeMessage(request: FastifyRequest, id: string, text: string): Promise<string> {
  const { letterId } = await threadFor(request, id)
  await letterUnderWay(request, letterId)
  const message = { id: request.newId('message'), contributionId: id, letterId, authorId: request.session.userId }
  const at = request.server.deps.now()
  await inTransaction(request.server.deps.db, (tx) => addMessage(tx, { ...message, text: text.trim(), at }))
  return message.id
}

const plainReminder = 'Votre contribution est attendue.'

/**
 * Who was asked is asked again: in the thread, on record, and by an e-mail that says nothing of the letter (R12).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, ALREADY_ANSWERED, NOT_IN_CIRCUIT, LETTER_CLOSED
 */
export async function remind(request: FastifyRequest, id: string, text: string | undefined): Promise<string> {
  const { db, now } = request.server.deps
  const { letterId, toUnitId: unitId, toUserId: userId } = await contributionSeen(request, id)
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'contribute')
  const asked = (await contributionsOf(db, request.reader, letterId)).find((one) => one.id === id)
  if (asked?.status !== 'asked') throw new DomainError('ALREADY_ANSWERED', 'nothing is awaited any more')
  const messageId = request.newId('reminder')
  const authorId = request.session.userId
  const message = { id: messageId, contributionId: id, letterId, authorId, kind: 'reminder' as const, at: now() }
  await inTransaction(db, async (tx) => {
    await addMessage(tx, { ...message, text: text?.trim() || plainReminder })
    const delegation = onBehalfOf && { delegation: onBehalfOf.delegationId }
    const data = { contributionId: id, unitId, userId, ...delegation }
    const by = { actorId: authorId, onBehalfOfId: onBehalfOf?.principal.userId ?? null, at: now() }
    await appendEvidence(tx, { letterId, kind: 'contribution_reminded', key: `reminded:${messageId}`, data, ...by })
    await enqueue(tx, { kind: 'send-reminder', letterId, payload: { reminder: messageId, contribution: id } })
  })
  return messageId
}

async function threadFor(request: FastifyRequest, id: string): Promise<StoredContribution> {
  const contribution = await contributionSeen(request, id)
  const thread = (await threadsOf(request.server.deps.db, contribution.letterId)).find((one) => one.id === id)
  if (!thread || !isOnTheThread(request.reader, thread)) {
    throw new DomainError('FORBIDDEN', 'not on this thread', { reason: notOnThread })
  }
  return contribution
}

async function contributionSeen(request: FastifyRequest, id: string): Promise<StoredContribution> {
  const contribution = await findContribution(request.server.deps.db, id)
  if (!contribution) throw notFound()
  await letterSeen(request, contribution.letterId)
  return contribution
}
