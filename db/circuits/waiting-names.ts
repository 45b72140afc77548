import { and, eq, inArray } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'
import { circuitStates, letters, orgUnits, outbox, users } from '../schema/index.ts'
import { findPlan } from './plans.ts'

export type WaitingNames = {
  secret: boolean
  units: ReadonlyMap<string, string>
  people: ReadonlyMap<number, string>
  /** Names of the circuit's elements by id. */
  elements: ReadonlyMap<string, string>
}

/** What the ids in a letter's state stand for. Whoever shows them hides units and people when the letter is secret (R4). */
export async function waitingNamesOf(
  db: Connection,
  { letterId, tasks, circuit }: CircuitSnapshot,
): Promise<WaitingNames> {
  const ids = [
    ...new Set(tasks.flatMap(({ assignee, candidate }) => [assignee, candidate.user].filter((id) => id !== null))),
  ]
  const codes = [...new Set(tasks.flatMap(({ candidate }) => candidate.unit ?? []))]
  const [[letter], units, people, plan] = await Promise.all([
    db.select({ confidentiality: letters.confidentiality }).from(letters).where(eq(letters.id, letterId)),
    codes.length === 0 ? [] : db.select().from(orgUnits).where(inArray(orgUnits.code, codes)),
    ids.length === 0
      ? []
      : db.select({ id: users.id, name: users.displayName }).from(users).where(inArray(users.id, ids)),
    findPlan(db, circuit.planHash),
  ])
  return {
    secret: letter?.confidentiality !== 'normal',
    units: new Map(units.map(({ code, name }) => [code, name])),
    people: new Map(people.map(({ id, name }) => [id, name])),
    elements: new Map((plan?.nodes ?? []).map((node: Plan['nodes'][number]) => [node.id, node.name || node.id])),
  }
}

/** What the registry knows of a letter whose workflow does not answer. */
export async function lastKnown(db: Connection, letterId: string) {
  const [state] = await db
    .select({ status: circuitStates.status })
    .from(circuitStates)
    .where(eq(circuitStates.letterId, letterId))
  const [start] = await db
    .select({ doneAt: outbox.doneAt })
    .from(outbox)
    .where(and(eq(outbox.letterId, letterId), eq(outbox.kind, 'start-circuit')))
    .limit(1)
  return {
    state: state?.status ?? null,
    start: start === undefined ? null : start.doneAt === null ? ('waiting' as const) : ('done' as const),
  }
}
