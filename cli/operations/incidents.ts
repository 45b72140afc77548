import type { CircuitUnderWay } from '../../db/circuits/operations.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot, IncidentSnapshot } from '../../domain/snapshot.ts'
import type { OpsVerb } from '../ops.ts'
import type { Given } from './arguments.ts'
import { failureOf, type Outcome } from './batch.ts'
import { asOperator, type Desk } from './desk.ts'
import { previewOf, withoutLeg } from './preview.ts'
import { defineBatch } from './verb.ts'

/** `retry` and `skip` differ by one word: what is done to every incident of the letters that are meant. */
export function incidentVerb(name: 'retry' | 'skip', texts: { summary: string; help: string }): OpsVerb {
  return defineBatch({ name, changes: true, ...texts }, (desk, given, letter) => settleAll(desk, given, letter, name))
}

async function settleAll(desk: Desk, given: Given, { letterId }: CircuitUnderWay, name: 'retry' | 'skip') {
  const live = await desk.circuits.live(letterId)
  const { incident: wanted = 'any' } = given.selection
  const meant = live.incidents.filter(({ code, cause }) => wanted === 'any' || code === wanted || cause === wanted)
  if (meant.length === 0) return [{ what: 'no such incident any more', outcome: 'nothing' }] satisfies Outcome[]
  const outcomes: Outcome[] = []
  for (const incident of meant) outcomes.push(await settleOne(desk, given, live, incident, name))
  return outcomes
}

async function settleOne(
  desk: Desk,
  { dryRun, reason }: Given,
  live: CircuitSnapshot,
  incident: IncidentSnapshot,
  name: 'retry' | 'skip',
): Promise<Outcome> {
  const { id, code, cause, element, acts } = incident
  const what = `${name} ${cause ?? code}${element === null ? '' : ` at ${element}`}`
  try {
    if (!acts.includes(name))
      throw new DomainError('NOT_POSSIBLE', `this incident only takes: ${acts.join(', ') || 'nothing'}`)
    if (!dryRun) {
      const { state } = await desk.circuits.act(live.letterId, { name, incidentId: id }, await asOperator(desk, reason))
      return { what, outcome: state === 'applied' ? 'done' : 'accepted' }
    }
    // Incidents of the shell itself (a plan that cannot be loaded, a forged fact) move no token.
    const isOfCircuit = withoutLeg(id) !== id
    const event = { type: name, incidentId: withoutLeg(id) }
    return { what, outcome: 'would', ...(isOfCircuit && { details: await previewOf(desk, live, event) }) }
  } catch (error) {
    return { what, outcome: 'failed', ...failureOf(error) }
  }
}
