import type { Connection } from '../client.ts'
import { nobody, type OwnReader, ownReadersOf } from './own-reader.ts'
import { delegatedLettersOf, type StandIn, standInsOf } from './stand-ins.ts'

export { type HeldPosition, heldToday, inForceToday, servesToday } from './own-reader.ts'

/** What a person may see at this moment. Built at each request, never kept: a change of function counts at once. */
export type Reader = OwnReader & {
  /** For whom they act today, and in what. Never passed on: a delegate's own delegations open nothing further. */
  standsIn: readonly StandIn[]
  /** The letters whose tasks they may so act on, with the delegations that say so: seen as long as the task is open. */
  delegatedLetters: ReadonlyMap<string, readonly string[]>
}

const nothingDelegated = { standsIn: [], delegatedLetters: new Map<string, readonly string[]>() }

/** The reader behind an account, from the positions of today; someone unknown or disabled sees nothing. */
export async function readerOf(db: Connection, userId: number): Promise<Reader> {
  const [row] = await readersOf(db, [userId])
  return row ?? { ...nobody(userId), ...nothingDelegated }
}

/** The readers behind several accounts at once; accounts that are unknown or disabled are left out. */
export async function readersOf(db: Connection, userIds: readonly number[]): Promise<Reader[]> {
  const held = await ownReadersOf(db, userIds)
  const readers: Reader[] = []
  for (const { own, standsIn } of held) readers.push(standsIn ? await withStandIns(db, own) : ownOnly(own))
  return readers
}

const ownOnly = (own: OwnReader): Reader => ({ ...own, ...nothingDelegated })

async function withStandIns(db: Connection, own: OwnReader): Promise<Reader> {
  const standsIn = await standInsOf(db, own)
  if (standsIn.length === 0) return ownOnly(own)
  return { ...own, standsIn, delegatedLetters: await delegatedLettersOf(db, standsIn) }
}
