import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findDecision } from '../../../db/circuits/decisions.ts'
import { letterInHand } from '../../../db/replies/letter.ts'
import { type TaskRow, tasksOfLetter } from '../../../db/tasks/index.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { UploadedFile } from '../../uploads.ts'
import type { CompleteInput, CompleteView } from '../../views/tasks.ts'
import { decide, decisionIdOf } from '../acting.ts'
import { letterUnderWay } from '../letter-in-hand.ts'
import { taskSeen, taskToActOn } from '../task-view.ts'
import { meaningOf } from './meanings.ts'

type Input = Static<typeof CompleteInput>
type Completed = Static<typeof CompleteView>

/**
 * Ends a task with one of its outcomes. Rights, the outcome and what it needs are checked now; the circuit has the last
 * word on whether the task is still open.
 * @throws {DomainError} NOT_FOUND, NOT_CANDIDATE, TASK_CLAIMED, TASK_CLOSED, UNKNOWN_OUTCOME, COMMENT_REQUIRED, and what
 * the outcome needs (`meanings.ts`)
 */
export async function completeTask(
  request: FastifyRequest,
  id: string,
  input: Input,
  scan: UploadedFile | null,
): Promise<Completed> {
  const repeated = await decidedBefore(request, id)
  if (repeated) return repeated
  const task = await taskToActOn(request, id)
  const comment = input.comment?.trim()
  checkOutcome(task, input.outcome, comment)
  const letter = await letterUnderWay(request, task.letterId)
  const { text = comment, ...meaning } = await meaningOf(
    task.kind,
    input.outcome,
  )({ request, task, letter, input, scan })
  const before = await tasksOfLetter(request.server.deps.db, request.reader, letter.id)
  const { decisionId, state } = await decide(
    request,
    letter.id,
    { name: 'complete', taskKey: task.key, outcome: input.outcome, ...meaning },
    { ...(text && { comment: text }), ...(meaning.documentSha256 && { documentSha256: meaning.documentSha256 }) },
  )
  return { taskId: id, outcome: input.outcome, state, decisionId, ...(await whatFollows(request, letter.id, before)) }
}

/** The same request once more, after its answer was lost: the task may be over, by this very decision. */
async function decidedBefore(request: FastifyRequest, id: string): Promise<Completed | null> {
  if (request.headers['idempotency-key'] === undefined) return null
  const { letterId, key } = await taskSeen(request, id)
  const decisionId = decisionIdOf(request, letterId, { name: 'complete', taskKey: key, outcome: '' })
  const decision = await findDecision(request.server.deps.db, decisionId)
  if (!decision || decision.status === 'refused') return null
  const state = decision.status === 'applied' || decision.status === 'reapplied' ? 'applied' : 'accepted'
  const follows = await whatFollows(request, letterId, [])
  return { taskId: id, outcome: decision.outcome ?? '', state, decisionId, ...follows }
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
  const letter = await letterInHand(db, request.reader, letterId)
  const after = await tasksOfLetter(db, request.reader, letterId)
  const known = new Set(before.map((task) => task.id))
  return {
    opened: after.filter((task) => !known.has(task.id)).map(({ id, kind, name }) => ({ id, kind, name })),
    closed: letter?.status === 'closed',
  }
}
