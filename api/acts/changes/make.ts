import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { resolveRecipients } from '../../../db/letters/recipients.ts'
import { isElected } from '../../../db/replies/people.ts'
import type { ActBody } from '../../../domain/acts.ts'
import { DomainError } from '../../../domain/errors.ts'
import { ruleUnits } from '../../../domain/letters/candidates.ts'
import { visaMessage } from '../../../domain/letters/interventions.ts'
import { titleOf } from '../../problems.ts'
import type { DecisionView } from '../../views/acts.ts'
import type { CircuitChangeInput, CircuitChangeView, JoiningView } from '../../views/circuit-changes.ts'
import { decide, decisionView } from '../acting.ts'
import { letterUnderWay } from '../letter-in-hand.ts'
import { requireLetterAct } from '../may.ts'
import { contributorAdded, rightToAdd } from './joining.ts'
import { possibleChanges } from './possible.ts'
import type { Possible } from './scene.ts'

type Input = Static<typeof CircuitChangeInput>

/** @throws {DomainError} NOT_FOUND, NOT_IN_CIRCUIT, LETTER_CLOSED */
export async function changesOfLetter(
  request: FastifyRequest,
  id: string,
): Promise<Static<typeof CircuitChangeView>[]> {
  return (await possibleChanges(request, await letterUnderWay(request, id))).map(viewOf)
}

function viewOf({ body, refusal, joining, ...change }: Possible): Static<typeof CircuitChangeView> {
  const reason = refusal && (refusal.details.reason ?? titleOf(refusal.code))
  const allowed = reason === null || String(reason)
  return { ...change, needsPerson: body === null, joining: joining ? joinedBy(joining) : null, allowed }
}

function joinedBy({ step, asked }: NonNullable<Possible['joining']>): Static<typeof JoiningView> {
  return { takes: step.takes === 'user' ? 'person' : 'unit', asked: [...asked] }
}

/**
 * Changes the way of one letter, with the reason on record (R23). What is judged here is judged again by the circuit.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_AWAITED, REPLY_SIGNED, SUSPENDED, UNKNOWN_RECIPIENT, NOT_ASSIGNABLE, UNKNOWN_ACTIVITY…
 */
export async function changeCircuit(
  request: FastifyRequest,
  letterId: string,
  input: Input,
): Promise<Static<typeof DecisionView>> {
  const letter = await letterUnderWay(request, letterId)
  const possible = await possibleChanges(request, letter)
  const asked = (one: Possible) => one.act === input.act && (one.target === null || one.target === input.target)
  const change = possible.find(asked) ?? possible.find(isSoleOf(input, possible))
  if (!change) throw new DomainError(unknownOf(input.act), `${input.act} is not possible at this step`)
  if (change.refusal) throw change.refusal
  const { joining } = change
  const body =
    change.body ?? (await (joining ? contributorAdded(request, joining.step, input.to) : visaAsked(request, input.to)))
  const onBehalfOf = joining ? requireLetterAct(request.reader, letter, rightToAdd(joining.step)) : null
  return decisionView(await decide(request, letterId, body, { comment: input.reason.trim(), onBehalfOf }))
}

/** What is not offered: a step that several do is named; the other changes are awaited or not. */
const unknownOf = (act: Input['act']) => (act === 'addContributor' ? 'UNKNOWN_ACTIVITY' : 'NOT_AWAITED')

/** The previous visa needs no naming: there is one. */
const isSoleOf =
  ({ act, target }: Input, possible: readonly Possible[]) =>
  (one: Possible): boolean =>
    one.act === act && target === undefined && possible.filter((other) => other.act === act).length === 1

/** DG and CAB by the function that gives their visa, anybody else by name (R13). */
async function visaAsked(request: FastifyRequest, to: string | undefined): Promise<ActBody> {
  if (to === undefined) throw new DomainError('UNKNOWN_RECIPIENT', 'a visa is asked of somebody')
  const messageId = request.newId('visa')
  return { name: 'deliver', message: visaMessage, messageId, awaited: true, variables: await giverOf(request, to) }
}

const functionsOf: Readonly<Record<string, readonly string[]>> = {
  [ruleUnits.generalManagement]: ['director-general'],
  [ruleUnits.cabinet]: ['director'],
}

async function giverOf(request: FastifyRequest, to: string): Promise<Record<string, unknown>> {
  const { db } = request.server.deps
  const functions = functionsOf[to]
  // Both names each time: the circuit keeps what the last request said.
  if (functions) return { user: null, unit: to, functions }
  const [recipient] = await resolveRecipients(db, [to])
  if (!recipient?.userId)
    throw new DomainError('NOT_ASSIGNABLE', 'a visa is given by the DG, the CAB or a named person')
  // R7: elected officials sign; what they are shown is decided by copies and signatures.
  if (await isElected(db, recipient.userId)) throw new DomainError('NOT_ASSIGNABLE', 'elected officials give no visa')
  return { user: recipient.userId, unit: null, functions: null }
}
