import { ruleUnits } from './candidates.ts'

/**
 * How a letter came into a box. `entered`: registered there, or put into its circuit. `routed`: the mail office qualified
 * it, or who leads among several poles was decided (R12). `handed-over`: the box that had it sent it away as not its own. `replaced`: a reorganisation put another box in the
 * place of the one that holds it, which moves nothing.
 */
export type MoveHow = 'entered' | 'routed' | 'handed-over' | 'replaced'

/** Codes of boxes; instants are ISO 8601. */
export type Move = { box: string; at: string; how: MoveHow }

export type Passages<M extends Move> = {
  /** The boxes that had the letter, in order: each with the move that brought it there. */
  stops: readonly M[]
  /** How often it went from one box to another, whoever sent it. */
  changes: number
  /** How many of these were by a box that sent it away. */
  handOvers: number
  /** The boxes that it came back to, and how often each. */
  returns: readonly { box: string; times: number }[]
  /** The boxes that sent it away, each with the move by which it last did. */
  sentAway: readonly { box: string; by: M }[]
}

/** From this many hand-overs on a letter goes to and fro, even if it came back nowhere. */
const manyHandOvers = 3

/** The way of a letter through the boxes. @param moves those that stand, in order: a reset's are left out by the caller */
export function passagesOf<M extends Move>(moves: readonly M[]): Passages<M> {
  let stops: M[] = []
  const sentAway = new Map<string, M>()
  for (const move of moves) {
    const here = stops.at(-1)
    if (here && move.how === 'replaced') {
      stops = replaced(stops, here.box, move.box)
      continue
    }
    // What a box sent to itself went nowhere.
    if (here?.box === move.box) continue
    const handedOver = move.how === 'handed-over' && here?.box !== ruleUnits.mailOffice
    if (here && handedOver) sentAway.set(here.box, move)
    // The mail office orients letters, by whichever act (R1): that is its work, and no sending away.
    stops.push(move.how === 'handed-over' && !handedOver ? { ...move, how: 'routed' } : move)
  }
  return {
    stops,
    changes: Math.max(0, stops.length - 1),
    handOvers: stops.slice(1).filter(({ how }) => how === 'handed-over').length,
    returns: returnsIn(stops.map(({ box }) => box)),
    sentAway: [...sentAway].map(([box, by]) => ({ box, by })),
  }
}

/** What a list says of a letter that goes to and fro: how often it changed boxes, and how often it came back to one. */
export type ToAndFro = { changes: number; returns: number }

/** Null for a letter on its ordinary way: it came back to no box, and was sent away less than three times. */
export function toAndFroOf({
  changes,
  handOvers,
  returns,
}: Pick<Passages<Move>, 'changes' | 'handOvers' | 'returns'>): ToAndFro | null {
  const back = returns.reduce((sum, { times }) => sum + times, 0)
  return back > 0 || handOvers >= manyHandOvers ? { changes, returns: back } : null
}

/** Two boxes that became one never sent the letter to each other. */
function replaced<M extends Move>(stops: readonly M[], before: string, now: string): M[] {
  const renamed = stops.map((stop) => (stop.box === before ? { ...stop, box: now } : stop))
  return renamed.filter(({ box }, n) => box !== renamed[n - 1]?.box)
}

function returnsIn(boxes: readonly string[]): { box: string; times: number }[] {
  return [...new Set(boxes)]
    .map((box) => ({ box, times: boxes.filter((one) => one === box).length - 1 }))
    .filter(({ times }) => times > 0)
}
