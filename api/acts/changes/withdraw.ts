import type { FastifyRequest } from 'fastify'
import { inTransaction } from '../../../db/client.ts'
import {
  findContribution,
  forgetContribution,
  type StoredContribution,
} from '../../../db/contributions/contributions.ts'
import { openContributionTask } from '../../../db/contributions/task.ts'
import { appendEvidence } from '../../../db/evidence/append.ts'
import { DomainError } from '../../../domain/errors.ts'
import { notFound } from '../../problems.ts'
import { decide } from '../acting.ts'
import { letterUnderWay } from '../letter-in-hand.ts'
import { requireLetterAct } from '../may.ts'

/**
 * Somebody is asked no more (R9, R10): the task goes from their inbox, what they saw stays on record.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, ALREADY_ANSWERED, and the circuit's refusals
 */
export async function withdrawContribution(request: FastifyRequest, id: string, reason: string): Promise<void> {
  const { db } = request.server.deps
  const contribution = await findContribution(db, id)
  if (!contribution) throw notFound()
  const letter = await letterUnderWay(request, contribution.letterId)
  requireLetterAct(request.reader, letter, 'withdraw')
  const taskKey = await openContributionTask(db, letter.id, id)
  if (taskKey !== null) await decide(request, letter.id, { name: 'withdraw', taskKey }, { comment: reason.trim() })
  else await withdrawOutside(request, contribution)
}

/** Awaited by e-mail, it is in no inbox: only the record changes. */
async function withdrawOutside(request: FastifyRequest, contribution: StoredContribution): Promise<void> {
  const { id, letterId, channel, status, toUnitId: unitId, toUserId: userId } = contribution
  if (channel !== 'email' || status !== 'asked')
    throw new DomainError('ALREADY_ANSWERED', 'nothing is awaited any more')
  const { db, now } = request.server.deps
  await inTransaction(db, async (tx) => {
    await forgetContribution(tx, id)
    const data = { contributionId: id, channel, unitId, userId }
    const by = { actorId: request.session.userId, at: now() }
    await appendEvidence(tx, { letterId, kind: 'contribution_withdrawn', key: `withdrawn:${id}`, data, ...by })
  })
}
