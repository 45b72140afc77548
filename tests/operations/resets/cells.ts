import { type Mode, modes } from './resetting.ts'

/** One reset: to this event, leaving out what the mode names. `enough`: after so many the life has been tried enough. */
export type Cell = { event: number; mode: Mode; enough: number }

/** `npm run test:resets -- --all` tries every event with every mode; otherwise a few, always the same. */
const everything = process.env.BANNETTE_RESETS === 'all'
export const seed = process.env.BANNETTE_RESETS_SEED ?? 'slice'
const resetsPerLife = 4

/** The events of a history from the second on, each with every mode, in the order in which they are tried. */
export function cellsOf(life: string, events: number): Cell[] {
  const enough = everything ? Number.POSITIVE_INFINITY : resetsPerLife
  const all = Array.from({ length: events - 1 }, (_, index) => index + 2).flatMap((event) =>
    (Object.keys(modes) as Mode[]).map((mode) => ({ event, mode, enough })),
  )
  return everything ? all : shuffled(all, numberOf(`${seed} ${life}`))
}

function shuffled<T>(list: T[], start: number): T[] {
  let state = start
  // The generator mulberry32: small, and the same everywhere.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

const numberOf = (text: string): number =>
  [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7)
