import type { FastifyRequest } from 'fastify'
import { inTransaction } from '../../db/client.ts'
import {
  findContribution,
  isAnswer,
  recordAnswer,
  type StoredContribution,
} from '../../db/contributions/contributions.ts'
import { openContributionTask } from '../../db/contributions/task.ts'
import { appendEvidence } from '../../db/evidence/append.ts'
import { insertDocuments, type NewDocument } from '../../db/letters/register.ts'
import type { StandIn } from '../../db/visibility/index.ts'
import { acceptFile } from '../../documents/intake.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'
import type { UploadedFile } from '../uploads.ts'
import { decide } from './acting.ts'
import { letterSeen } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'

/**
 * Records what came by another channel (R10), and ends the task that was waiting for it.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, ALREADY_ANSWERED, and what is wrong with a file
 */
export async function answerFromOutside(
  request: FastifyRequest,
  id: string,
  text: string,
  files: readonly UploadedFile[],
): Promise<{ id: string }> {
  const { db, now } = request.server.deps
  const contribution = await findContribution(db, id)
  if (!contribution) throw notFound()
  const letter = await letterSeen(request, contribution.letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'contribute')
  const received = await Promise.all(files.map((file) => storeReceived(request, file)))
  const by = request.session.userId
  const at = now()
  await inTransaction(db, async (tx) => {
    const recorded = await recordAnswer(tx, id, by, text, at)
    // Recorded by this very request, whose answer was lost: its task may still be open.
    if (!recorded && request.idempotency?.repeated && (await isAnswer(tx, id, by, text))) return
    if (!recorded) throw new DomainError('ALREADY_ANSWERED', 'the contribution was answered before')
    await insertDocuments(tx, letter.id, received, by, at)
    const delegation = onBehalfOf && { delegation: onBehalfOf.delegationId }
    const data = { contributionId: id, documents: received.map(({ sha256 }) => sha256), ...delegation }
    const who = { actorId: by, onBehalfOfId: onBehalfOf?.principal.userId ?? null }
    const key = `information:${id}`
    await appendEvidence(tx, { letterId: letter.id, kind: 'information_recorded', key, ...who, data, at })
  })
  await endTask(request, contribution, onBehalfOf)
  return { id }
}

async function storeReceived(request: FastifyRequest, file: UploadedFile): Promise<NewDocument> {
  const { pdf, pages } = await acceptFile(file.bytes)
  const stored = await request.server.deps.store.put(pdf)
  return { ...stored, role: 'contribution', name: file.name, mediaType: 'application/pdf', pages }
}

async function endTask(
  request: FastifyRequest,
  { id, letterId }: StoredContribution,
  onBehalfOf: StandIn | null,
): Promise<void> {
  const taskKey = await openContributionTask(request.server.deps.db, letterId, id)
  if (taskKey === null) return
  await decide(request, letterId, { name: 'complete', taskKey, outcome: 'submit' }, { onBehalfOf })
}
