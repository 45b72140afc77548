import { publicKeysOf } from '../../api/circuits/signer.ts'
import { restoreDecisions } from '../../db/circuits/restored.ts'
import type { Act, SignedAct } from '../../domain/acts.ts'
import { decodedHistory } from '../../temporal/decoded-history.ts'
import { type HistoryEvent, runsOf } from '../../temporal/letter-runs.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { openerOf } from '../verification.ts'
import type { Desk } from './desk.ts'

/**
 * Gives the registry back the decisions that it lost with a restored backup: the circuit's history holds each as it was
 * signed. Texts are not in there. The relay asks Temporal for their answers and puts them on record.
 * @returns how many were unknown here; they are stored unless it is a dry run
 */
export async function recoverDecisions(desk: Desk, letterId: string, { dryRun }: { dryRun: boolean }): Promise<number> {
  const { client, db, secrets } = desk
  const workflowId = letterWorkflowId(letterId)
  const opens = openerOf(publicKeysOf(secrets.decisionKeys))
  const found = new Map<string, { act: Act; signed: SignedAct }>()
  for (const { history } of (await runsOf(client, workflowId)).reverse()) {
    const events = (history.events ?? []).filter(bearsUpdate)
    const decoded = (await decodedHistory({ events }, workflowId, secrets.payloadKeys)) as DecodedEvent[]
    for (const event of decoded) {
      const signed = argumentOf(event)
      const act = signed && opens<Act>(signed)
      if (signed && act?.letterId === letterId) found.set(act.decisionId, { act, signed })
    }
  }
  return restoreDecisions(db, letterId, [...found.values()], { dryRun })
}

/** After a reset a decision stands in its admission instead of its acceptance. */
const bearsUpdate = (event: HistoryEvent): boolean =>
  Boolean(event.workflowExecutionUpdateAcceptedEventAttributes ?? event.workflowExecutionUpdateAdmittedEventAttributes)

type Request = { input?: { args?: { payloads?: unknown[] } } }
type DecodedEvent = {
  workflowExecutionUpdateAcceptedEventAttributes?: { acceptedRequest?: Request }
  workflowExecutionUpdateAdmittedEventAttributes?: { request?: Request }
}

function argumentOf(event: DecodedEvent): SignedAct | null {
  const { acceptedRequest } = event.workflowExecutionUpdateAcceptedEventAttributes ?? {}
  const { request } = event.workflowExecutionUpdateAdmittedEventAttributes ?? {}
  const [given] = (acceptedRequest ?? request)?.input?.args?.payloads ?? []
  return isSigned(given) ? given : null
}

function isSigned(value: unknown): value is SignedAct {
  if (typeof value !== 'object' || value === null) return false
  return 'payload' in value && 'keyId' in value && 'signature' in value && typeof value.payload === 'string'
}
