import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findDecision } from '../../../db/circuits/decisions.ts'
import { letterInHand } from '../../../db/replies/letter.ts'
import { placeOfTask, type TaskRow, tasksOfLetter } from '../../../db/tasks/index.ts'
import { readerOf } from '../../../db/visibility/index.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { UploadedFile } from '../../uploads.ts'
import type { CompleteInput, CompleteView } from '../../views/tasks.ts'
import { decide, decisionIdOf } from '../acting.ts'
import { letterUnderWay } from '../letter-in-hand.ts'
import { taskToActOn } from '../task-view.ts'
import { meaningOf } from './meanings.ts'

type Input = Static<typeof CompleteInput>
type Completed = Static<typeof CompleteView>

/**
 * Ends a task with one of its outcomes. Rights, the outcome and what it needs are checked now; the circuit has the last
 * word on whether the task is still open.
 * @throws {DomainError} those of `taskToActOn`, UNKNOWN_OUTCOME, COMMENT_REQUIRED, and what the outcome needs
 * (`meanings.ts`)
 */
export async function completeTask(
  request: FastifyRequest,
  id: string,
  input: Input,
  scan: UploadedFile | null,
): Promise<Completed> {
  const repeated = await decidedBefore(request, id)
  if (repeated) return repeated
  const { task, onBehalfOf } = await taskToActOn(request, id, input.onBehalfOf)
  const comment = input.comment?.trim()
  checkOutcome(task, input.outcome, comment)
  const letter = await letterUnderWay(request, task.letterId)
  const { text = comment, ...meaning } = await meaningOf(
    task.kind,
    input.outcome,
  )({ request, task, onBehalfOf, letter, input, scan })
  const before = await tasksOfLetter(request.server.deps.db, request.reader, letter.id)
  const { decisionId, state, result } = await decide(
    request,
    letter.id,
    { name: 'complete', taskKey: task.key, outcome: input.outcome, ...meaning },
    {
      onBehalfOf,
      ...(text && { comment: text }),
      ...(meaning.documentSha256 && { documentSha256: meaning.documentSha256 }),
    },
  )
  const follows = await whatFollows(request, letter.id, before)
  return { taskId: id, outcome: input.outcome, state, decisionId, projected: result?.projected ?? false, ...follows }
}

/** The same request once more, after its answer was lost: the task may be over, by this very decision. */
async function decidedBefore(request: FastifyRequest, id: string): Promise<Completed | null> {
  if (request.headers['idempotency-key'] === undefined) return null
  // A delegate may see the letter no more once the task is done: their own decision is theirs to hear of.
  const place = await placeOfTask(request.server.deps.db, id)
  if (!place) return null
  const { letterId, key } = place
  const decisionId = decisionIdOf(request, letterId, { name: 'complete', taskKey: key, outcome: '' })
  const decision = await findDecision(request.server.deps.db, decisionId)
  if (!decision || decision.status === 'refused') return null
  const state = decision.status === 'applied' || decision.status === 'reapplied' ? 'applied' : 'accepted'
  const follows = await whatFollows(request, letterId, [])
  const projected = decision.result?.projected ?? false
  return { taskId: id, outcome: decision.outcome ?? '', state, decisionId, projected, ...follows }
}

function checkOutcome({ outcomes }: TaskRow, id: string, comment: string | undefined): void {
  const outcome = outcomes.find((candidate) => candidate.id === id)
  if (!outcome) {
    const known = outcomes.map((candidate) => candidate.id)
    throw new DomainError('UNKNOWN_OUTCOME', `${id} is no outcome of the task`, { outcomes: known })
  }
  if (outcome.needsComment && !comment) throw new DomainError('COMMENT_REQUIRED', `${id} needs a comment`)
}

/** What opened next on the letter, as far as the caller still sees it. */
async function whatFollows(
  request: FastifyRequest,
  letterId: string,
  before: readonly TaskRow[],
): Promise<Pick<Completed, 'opened' | 'closed'>> {
  const { db } = request.server.deps
  // Rights of this moment: by delegation one sees the letter as long as its task is open.
  const reader = request.reader.standsIn.length === 0 ? request.reader : await readerOf(db, request.session.userId)
  const letter = await letterInHand(db, reader, letterId)
  const after = await tasksOfLetter(db, reader, letterId)
  const known = new Set(before.map((task) => task.id))
  return {
    opened: after.filter((task) => !known.has(task.id)).map(({ id, kind, name }) => ({ id, kind, name })),
    closed: letter?.status === 'closed',
  }
}
