import type { Connection } from '../client.ts'
import { delegatesOn } from './delegates.ts'
import { facts } from './facts.ts'
import type { Day } from './moment.ts'
import type { Reader } from './reader.ts'
import { byDelegation, reasonOf, type SightReason } from './reasons.ts'

export type Sight = { userId: number; login: string; name: string; reasons: SightReason[] }

/** Why this reader sees the letter; empty when they do not. Derived from the links, not from the tokens. */
export async function whySeen(db: Connection, reader: Reader, letterId: string): Promise<SightReason[]> {
  const { userId, standsIn, delegatedLetters, isElected } = reader
  const ids = delegatedLetters.get(letterId) ?? []
  const lent = standsIn.filter(({ delegationId }) => ids.includes(delegationId))
  const rows = await facts(db, letterId, { userId })
  return [
    ...rows.map((row) => reasonOf(row, 'you')),
    ...lent.map(({ principal }) => byDelegation(principal.name, isElected, 'you')),
  ]
}

/**
 * Everyone who sees the letter, and why; for those who administer.
 * @param on a past day: who saw it at its end, by the positions, the org chart, the links and the secrecy of then
 */
export async function whoSees(db: Connection, letterId: string, on?: Day): Promise<Sight[]> {
  const people = new Map<number, Sight>()
  const add = ({ userId, login, name }: Omit<Sight, 'reasons'>, reason: SightReason) => {
    const person = people.get(userId) ?? { userId, login, name, reasons: [] }
    person.reasons.push(reason)
    people.set(userId, person)
  }
  for (const row of await facts(db, letterId, { on })) add(row, reasonOf(row, 'others'))
  for (const { delegate, principal, isElected } of await delegatesOn(db, letterId, on))
    add(delegate, byDelegation(principal, isElected, 'others'))
  return [...people.values()]
}
