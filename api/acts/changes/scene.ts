import type { FastifyRequest } from 'fastify'
import type { AskedName } from '../../../db/letters/asked-names.ts'
import type { TaskRow } from '../../../db/tasks/index.ts'
import type { ActBody } from '../../../domain/acts.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import type { State } from '../../../domain/circuit/state.ts'
import { DomainError } from '../../../domain/errors.ts'
import { eventOf, type Intervention, isRefused } from '../../../domain/letters/changes.ts'
import type { JointStep } from '../../../domain/letters/contributors.ts'
import type { LetterAct } from '../../../domain/permissions/letter-acts.ts'
import type { CircuitSnapshot } from '../../../domain/snapshot.ts'
import type { ChangeAct } from '../../views/circuit-changes.ts'
import type { BoxedLetter } from '../letter-in-hand.ts'
import { mayDo } from '../may.ts'

/** A change that the circuit could undergo now. `refusal`: why not, or why not by this reader. */
export type Possible = {
  act: ChangeAct
  target: string | null
  name: string | null
  effect: string
  refusal: DomainError | null
  /** The act as the circuit takes it; null where somebody must be named first (`askVisa`, `addContributor`). */
  body: ActBody | null
  /** For `addContributor`: the step, and whom it asks already. */
  joining?: { step: JointStep; asked: readonly AskedName[] }
}

/** Where the letter stands, as the reader's request found it. */
export type Scene = {
  request: FastifyRequest
  letter: BoxedLetter
  snapshot: CircuitSnapshot
  plan: Plan
  engine: State
  tasks: readonly TaskRow[]
}

/** What the circuit itself has against it now. */
export function refusalInCircuit({ snapshot, plan, engine }: Scene, body: ActBody): DomainError | null {
  const { tasks, decisions } = snapshot
  const answer = eventOf(body as Intervention, { tasks, decisions, plan, engine })
  return isRefused(answer) ? new DomainError(answer.code, answer.message) : null
}

export function notAllowed(request: FastifyRequest, letter: BoxedLetter, act: LetterAct): DomainError | null {
  const answer = mayDo(request.reader, letter, act)
  return answer === true ? null : forbidden(answer)
}

export const forbidden = (reason: string): DomainError =>
  new DomainError('FORBIDDEN', 'may not change the circuit', { reason })
