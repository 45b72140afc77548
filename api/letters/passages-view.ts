import type { Static } from 'typebox'
import type { LetterPassages } from '../../db/history/passages.ts'
import { toAndFroOf } from '../../domain/letters/passages.ts'
import type { PassagesView } from '../views/letters.ts'

/** The way through the boxes in the words that the history has for them: who sees the letter reads both. */
export function passagesView({ names, ...way }: LetterPassages): Static<typeof PassagesView> {
  const unit = (code: string) => ({ code, name: names.get(code) ?? code })
  const { changes, handOvers, returns, stops, sentAway } = way
  return {
    changes,
    handOvers,
    toAndFro: toAndFroOf(way) !== null,
    returns: returns.map(({ box, times }) => ({ box: unit(box), times })),
    stops: stops.map(({ box, ...stop }) => ({ box: unit(box), ...stop })),
    sentAway: sentAway.map(({ box, by: { at, by, onBehalfOf, reason } }) => {
      return { box: unit(box), at, by, onBehalfOf, reason }
    }),
  }
}
