import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { Database } from '../../db/client.ts'
import { diagramsOf, projectedCircuit } from '../../db/history/circuit.ts'
import { unitNames } from '../../db/history/names.ts'
import { type StepTaken, stepsTaken } from '../../db/history/steps.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot, TaskSnapshot } from '../../domain/snapshot.ts'
import { incidentSentence, incidentView } from '../letters/incident-view.ts'
import type { CircuitView } from '../views/letter-story.ts'
import { letterSeen } from './letter-in-hand.ts'
import { waitsFor } from './waits-for.ts'

/**
 * Where the letter is on its diagram, and the way it took.
 * @param live ask the workflow itself, for supervisors and operators
 * @throws {DomainError} NOT_FOUND, NOT_IN_CIRCUIT, CIRCUIT_UNREACHABLE
 */
export async function circuitOf(
  request: FastifyRequest,
  letterId: string,
  live: boolean,
): Promise<Static<typeof CircuitView>> {
  const { db, circuits } = request.server.deps
  const letter = await letterSeen(request, letterId)
  if (!letter.inCircuit) throw new DomainError('NOT_IN_CIRCUIT', 'the letter is in no circuit')
  const snapshot = live ? await circuits.live(letterId) : await projectedCircuit(db, request.reader, letterId)
  if (!snapshot) throw new DomainError('NOT_IN_CIRCUIT', 'the circuit has not begun yet')
  return {
    ...(await diagramOf(db, snapshot)),
    ...stateOf(snapshot),
    waitingFor: await waitingFor(db, snapshot),
    waitsFor: await waitsFor(request, snapshot, live),
    steps: (await stepsTaken(db, request.reader, letterId)).map((step) => ({ ...step, minutes: minutesOf(step) })),
    live,
  }
}

/** How long it was open, in minutes; null while it is. */
const minutesOf = ({ openedAt, endedAt }: StepTaken): number | null =>
  endedAt === null ? null : Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(openedAt)) / 60_000))

async function diagramOf(db: Database, { circuit }: CircuitSnapshot) {
  const own = (await diagramsOf(db, [circuit.planHash])).get(circuit.planHash)
  if (!own) throw new DomainError('NOT_IN_CIRCUIT', `no circuit with the plan ${circuit.planHash}`)
  const calls = own.plan.calls
  const inside = await diagramsOf(
    db,
    calls.map(({ hash }) => hash),
  )
  const called = calls.flatMap(({ element, hash }) => {
    const diagram = inside.get(hash)
    return diagram ? [{ element, key: diagram.key, name: diagram.name, xml: diagram.xml }] : []
  })
  return { key: circuit.key, version: circuit.version, name: own.name, xml: own.xml, called }
}

const stateOf = ({ status, stage, active, passed, incidents }: CircuitSnapshot) => ({
  status,
  stage,
  active: [...active],
  passed,
  incidents: incidents.map((incident) => ({ ...incidentView(incident), element: incident.element })),
})

/** Why it does not go on, in sentences: who is asked for what, and since when something is wrong. */
async function waitingFor(db: Database, { tasks, incidents, status }: CircuitSnapshot): Promise<string[]> {
  const names = await unitNames(db)
  return [
    ...(status === 'suspended' ? ['Le circuit est suspendu.'] : []),
    ...incidents.map((incident) => `Incident : ${incidentSentence(incident)}`),
    ...tasks.map((task) => `${task.name} : ${askedIn(task, names)}.`),
  ]
}

function askedIn({ candidate, assignee }: TaskSnapshot, names: ReadonlyMap<string, string>): string {
  if (assignee !== null) return 'pris en charge'
  if (candidate.user !== null) return 'attendu d’une personne nommée'
  return `attendu de ${names.get(candidate.unit ?? '') ?? 'personne'}`
}
