import type { FastifyRequest } from 'fastify'
import { waitingNamesOf } from '../../db/circuits/waiting-names.ts'
import { DomainError } from '../../domain/errors.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Explanation } from '../../workflows/messages.ts'
import { waitingSentence } from '../circuits/waiting-sentence.ts'

/**
 * Why the letter waits, in one sentence. Work of people and incidents stand in the projection; a timer, a message or a
 * junction only the workflow knows, so it is asked when nothing else tells.
 * @param live ask the workflow in any case
 */
export async function waitsFor(request: FastifyRequest, snapshot: CircuitSnapshot, live: boolean): Promise<string> {
  const { db, now } = request.server.deps
  const known = projected(snapshot)
  const told = live || (known.waiting.length === 0 && snapshot.status !== 'closed')
  const explanation = told ? await explained(request, snapshot, known) : known
  const { units, people, elements } = await waitingNamesOf(db, snapshot)
  // Whoever asks sees the letter, and with it whom it waits for.
  const names = {
    unit: (code: string) => units.get(code) ?? code,
    person: (id: number) => people.get(id) ?? null,
    element: (id: string) => elements.get(id) ?? id,
  }
  return waitingSentence(explanation, snapshot, names, now()).sentence
}

/** The same order as the workflow's own: incidents, then people. */
function projected({ letterId, stage, status, tasks, incidents }: CircuitSnapshot): Explanation {
  const failed = incidents.map(({ id, code, element }) => {
    return { kind: 'incident' as const, element, until: null, detail: { id, code } }
  })
  const suspended = { kind: 'suspended' as const, element: null, until: null, detail: {} }
  const asked = tasks.map(({ key, element, candidate, assignee, dueAt }) => {
    return { kind: 'task' as const, element, until: dueAt, detail: { key, ...candidate, assignee } }
  })
  return { letterId, stage, waiting: [...failed, ...(status === 'suspended' ? [suspended] : []), ...asked] }
}

/** A workflow that does not answer changes no reading. */
async function explained({ server }: FastifyRequest, { letterId }: CircuitSnapshot, known: Explanation) {
  try {
    return await server.deps.circuits.explain(letterId)
  } catch (error) {
    if (error instanceof DomainError) return known
    throw error
  }
}
