import { setTimeout as pause } from 'node:timers/promises'
import { type CircuitUnderWay, circuitsUnderWay } from '../../db/circuits/operations.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Given } from './arguments.ts'
import type { Desk } from './desk.ts'
import { wordsOf } from './words.ts'

/** What became of one letter. `would`: a dry run; `nothing`: it is already as asked. */
export type Item = {
  letterId: string
  chrono: string | null
  /** What was done, or would be. */
  what: string
  outcome: 'done' | 'would' | 'accepted' | 'nothing' | 'failed'
  /** Of a failure: the stable code. */
  code?: string
  /** Whatever a verb has to say beyond. */
  details?: unknown
}
export type Outcome = Omit<Item, 'letterId' | 'chrono'>

/** Letters worked on at the same time. */
const atOnce = 6

/**
 * The letters that the arguments mean. @throws {Error} when they mean none in particular, or name one that is not there
 */
export async function lettersMeant({ db }: Desk, { selection, selects, named }: Given): Promise<CircuitUnderWay[]> {
  if (!selects) throw new Error('expected letters: ids, chronos, a filter such as --incident CODE, or --all')
  const found = await circuitsUnderWay(db, { ...selection, closed: selection.closed ?? named.length > 0 })
  const missing = named.filter((name) => !found.some(({ letterId, chrono }) => name === letterId || name === chrono))
  if (missing.length > 0) throw new Error(`no letter in a circuit is known here as ${missing.join(', ')}`)
  return found
}

/** Does the work on each letter, no faster than asked; what fails for one stops no other. */
export async function forEachLetter<T extends { letterId: string; chrono: string | null }>(
  letters: readonly T[],
  rate: number,
  work: (letter: T) => Promise<Outcome[]>,
): Promise<Item[]> {
  const items: Item[][] = []
  const queue = letters.entries()
  let next = Date.now()
  const one = async () => {
    for (const [index, letter] of queue) {
      const wait = next - Date.now()
      next = Math.max(next, Date.now()) + 1000 / rate
      if (wait > 0) await pause(wait)
      const { letterId, chrono } = letter
      items[index] = (await outcomesOf(() => work(letter))).map((outcome) => ({ letterId, chrono, ...outcome }))
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, letters.length) }, one))
  return items.flat()
}

async function outcomesOf(work: () => Promise<Outcome[]>): Promise<Outcome[]> {
  try {
    return await work()
  } catch (error) {
    return [{ what: '', outcome: 'failed', ...failureOf(error) }]
  }
}

/** The code and the words of what went wrong with one letter. */
export function failureOf(error: unknown): { code: string; details: string } {
  if (error instanceof DomainError) return { code: error.code, details: error.message }
  return { code: 'FAILED', details: wordsOf(error) }
}
