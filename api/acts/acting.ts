import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { findDecision } from '../../db/circuits/decisions.ts'
import { noteDecision } from '../../db/idempotency.ts'
import type { StandIn } from '../../db/visibility/index.ts'
import type { ActBody } from '../../domain/acts.ts'
import type { ActAnswer } from '../circuits/types.ts'
import type { DecisionView } from '../views/acts.ts'

/** What any act on a letter under way may be refused with by its circuit. */
export const circuitRefusals = [
  'NOT_IN_CIRCUIT',
  'LETTER_CLOSED',
  'SUSPENDED',
  'LEG_OVER',
  'BUSY',
  'CIRCUITS_UNAVAILABLE',
] as const

export type Particulars = {
  /** Stays out of Temporal. */
  comment?: string
  documentSha256?: string
  onBehalfOf?: StandIn | null
  /** The request is about something else: whether it was done does not show by this. */
  beside?: boolean
}

/**
 * The caller's decision, sent to the letter's circuit. Rights were checked before. The same request sent again under its
 * Idempotency-Key is the same decision.
 * @throws {DomainError} with the circuit's code (TASK_CLOSED, STALE_REV…)
 */
export async function decide(
  request: FastifyRequest,
  letterId: string,
  body: ActBody,
  { comment, documentSha256, onBehalfOf, beside = false }: Particulars = {},
): Promise<ActAnswer> {
  const { db, circuits } = request.server.deps
  const decisionId = decisionIdOf(request, letterId, body)
  if (request.idempotency && !beside) await noteDecision(db, request.idempotency, decisionId)
  return circuits.act(letterId, body, {
    actor: request.session.userId,
    onBehalfOf: onBehalfOf?.principal.userId ?? null,
    ...(onBehalfOf && { delegation: onBehalfOf.delegationId }),
    comment: comment ?? null,
    documentSha256: documentSha256 ?? null,
    decisionId,
  })
}

/** Whether this very request, its answer lost, has decided so before. */
export async function hasDecided(request: FastifyRequest, letterId: string, body: ActBody): Promise<boolean> {
  if (!request.idempotency?.repeated) return false
  const decision = await findDecision(request.server.deps.db, decisionIdOf(request, letterId, body))
  return decision !== null && decision.status !== 'refused'
}

/** One request may tell several circuits something; each telling is a decision of its own. */
export const decisionIdOf = (request: FastifyRequest, letterId: string, body: ActBody): string =>
  request.newId(`decision:${body.name}:${letterId}:${subjectOf(body)}`)

function subjectOf(body: ActBody): string {
  if ('taskKey' in body) return body.taskKey
  if ('incidentId' in body) return body.incidentId
  return 'messageId' in body ? body.messageId : ''
}

type Message = { message: string; messageId: string; variables: Readonly<Record<string, unknown>> }

/** A message of the caller into the circuit, such as a contribution that is asked. */
export const tellCircuit = (
  request: FastifyRequest,
  letterId: string,
  message: Message,
  particulars: Particulars = {},
): Promise<ActAnswer> => decide(request, letterId, { name: 'deliver', ...message }, particulars)

export const decisionView = ({ decisionId, state, result }: ActAnswer): Static<typeof DecisionView> => ({
  decisionId,
  state,
  projected: result?.projected ?? false,
})
