import { and, asc, eq, isNull } from 'drizzle-orm'
import { circuitStates, decisions, tasks } from '../../../db/schema/index.ts'
import type { House } from './house.ts'

/** Below the time limit of a test, which could only say that some wait was in vain. */
const patienceMs = 90_000

/** Waits until PostgreSQL or Temporal tells what is expected. @throws {Error} whose stack names the wait that was in vain */
export async function eventually<T>(read: () => Promise<T | null | undefined | false>): Promise<T> {
  const inVain = new Error(`waited ${patienceMs / 1000} s in vain`)
  const limit = new Promise<never>((_, reject) => setTimeout(reject, patienceMs, inVain).unref())
  limit.catch(() => {})
  for (const began = Date.now(); Date.now() - began < patienceMs; ) {
    const value = await Promise.race([read(), limit])
    if (value) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw inVain
}

export const openTasks = ({ db }: House, letterId: string) =>
  db
    .select()
    .from(tasks)
    .where(and(eq(tasks.letterId, letterId), isNull(tasks.ended)))
    .orderBy(asc(tasks.key))

/** The open task of an element, once it is there. */
export const taskOf = (house: House, letterId: string, element: string) =>
  eventually(async () => (await openTasks(house, letterId)).find((task) => task.element === element))

export async function stateOf({ db }: House, letterId: string) {
  const [state] = await db.select().from(circuitStates).where(eq(circuitStates.letterId, letterId))
  return state ?? null
}

export const closed = (house: House, letterId: string) =>
  eventually(async () => (await stateOf(house, letterId))?.status === 'closed')

export const decisionsOf = ({ db }: House, letterId: string) =>
  db.select().from(decisions).where(eq(decisions.letterId, letterId)).orderBy(asc(decisions.decidedAt))

/** The assistant ends the open task of an element, as the API would let her. */
export async function complete(house: House, letterId: string, element: string, outcome = 'done', more = {}) {
  const { key, revision } = await taskOf(house, letterId, element)
  const who = { actor: house.people.assistant, onBehalfOf: null, comment: null, documentSha256: null }
  return house.circuits.act(letterId, { name: 'complete', taskKey: key, outcome, revision, ...more }, who)
}
