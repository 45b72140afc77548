import { randomUUID } from 'node:crypto'
import { recordDecision } from '../../db/circuits/decision-evidence.ts'
import {
  circuitPosition,
  type Decision,
  hasten,
  type PendingDecision,
  settleDecision,
  storeDecision,
} from '../../db/circuits/decisions.ts'
import { inTransaction } from '../../db/client.ts'
import { failpoint } from '../../db/failpoint.ts'
import type { Act, ActBody, ActResult } from '../../domain/acts.ts'
import { DomainError } from '../../domain/errors.ts'
import { type Delivered, deliver } from './delivery.ts'
import { commentHash } from './signer.ts'
import type { ActAnswer, CircuitsDeps, Who } from './types.ts'

/** A person waits no longer than that for an answer; the decision is safe by then in any case. */
const personWaitsMs = 4500
const relayWaitsMs = 15_000
/** When Temporal was too slow for the person, the relay looks after this many seconds. */
const soonSeconds = 2

/** Signs and keeps the decision before anything else: from then on no crash loses it. */
export async function storeAct(deps: CircuitsDeps, letterId: string, body: ActBody, who: Who): Promise<Decision> {
  const { db, signer, now } = deps
  const position = await circuitPosition(db, letterId)
  if (!position) throw new DomainError('NOT_IN_CIRCUIT', 'the letter is in no circuit')
  if (position.status === 'closed') throw new DomainError('LETTER_CLOSED', 'the circuit is closed')
  const decisionId = who.decisionId ?? randomUUID()
  const act: Act = {
    ...body,
    decisionId,
    letterId,
    runId: position.runId,
    leg: position.leg,
    after: position.acts,
    actor: who.actor,
    onBehalfOf: who.onBehalfOf,
    ...(who.delegation !== undefined && { delegation: who.delegation }),
    at: now().toISOString(),
    ...(who.comment !== null && { commentSha256: commentHash(decisionId, who.comment) }),
    ...(body.name === 'complete' && who.documentSha256 !== null && { documentSha256: who.documentSha256 }),
  }
  const { comment, documentSha256 } = who
  return storeDecision(db, { act, signed: signer.sign(act), comment, documentSha256 })
}

/** Sends a stored decision for the person who waits. @throws {DomainError} the circuit's refusal, by its code */
export async function sendAct(deps: CircuitsDeps, decision: Decision): Promise<ActAnswer> {
  if (decision.status !== 'pending') return answerOf(decision)
  await failpoint('act:stored')
  const delivered = await deliverDecision(deps, decision, personWaitsMs)
  await failpoint('act:delivered')
  const settled = await settle(deps, decision, delivered)
  await failpoint('act:settled')
  if (settled) return answerOf(settled)
  await hasten(deps.db, decision.id, soonSeconds)
  return { decisionId: decision.id, state: 'accepted', result: null }
}

/** Sends a decision that nobody waits for any more. @returns whether it is settled now */
export async function relayAct(deps: CircuitsDeps, decision: PendingDecision): Promise<boolean> {
  const delivered = await deliverDecision(deps, decision, relayWaitsMs)
  return (await settle(deps, decision, delivered)) !== null
}

type ToDeliver = Pick<PendingDecision, 'id' | 'letterId' | 'act' | 'signed'>

function deliverDecision({ client }: CircuitsDeps, decision: ToDeliver, waitMs: number): Promise<Delivered> {
  const { id: decisionId, letterId, act, signed } = decision
  return deliver(client, { letterId, decisionId, act, signed }, Date.now() + waitMs)
}

/** What Temporal answered is durable: now it goes on record. @returns null while there is no answer */
async function settle(deps: CircuitsDeps, { id, letterId, signed }: ToDeliver, delivered: Delivered) {
  const { db } = deps
  if (delivered.kind === 'unknown') return null
  if (delivered.kind === 'nobody') {
    const position = await circuitPosition(db, letterId)
    if (position?.status !== 'closed') return null
    return settleDecision(db, id, { status: 'refused', refusedCode: 'LETTER_CLOSED' })
  }
  if (delivered.kind === 'refused') {
    return settleDecision(db, id, { status: 'refused', refusedCode: delivered.code })
  }
  const { result } = delivered
  return inTransaction(db, async (tx) => {
    const refused = result.refusal === undefined ? {} : { refusedCode: result.refusal }
    const settled = await settleDecision(tx, id, { status: statusOf(result), result, ...refused })
    if (settled && settled.status !== 'set-aside') await recordDecision(tx, JSON.parse(signed.payload) as Act)
    return settled
  })
}

function statusOf({ applied, parked }: ActResult): 'applied' | 'parked' | 'set-aside' {
  if (applied) return 'applied'
  return parked ? 'parked' : 'set-aside'
}

function answerOf({ id, status, refusedCode, result }: Decision): ActAnswer {
  if (status === 'refused') throw new DomainError(refusedCode ?? 'CONFLICT', 'the circuit refused the act')
  if (status === 'set-aside') throw new DomainError(refusedCode ?? 'TASK_CLOSED', 'it could not be applied any more')
  const applied = status === 'applied' || status === 'reapplied'
  return { decisionId: id, state: applied ? 'applied' : 'accepted', result }
}
