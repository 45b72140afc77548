import type { Street } from '../api/types.ts'

/** « rue ; quartier », as spreadsheets export it: semicolon or tabulation, quotes left out. */
export function streetsOf(text: string): { streets: Street[]; bad: number | null } {
  const lines = text.split('\n').map((line) => line.trim())
  const cells = lines.map((line) => line.split(/[;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
  const bad = cells.findIndex(([street, neighbourhood], n) => lines[n] !== '' && !(street && neighbourhood))
  const streets = cells.flatMap(([street, neighbourhood]) =>
    street && neighbourhood ? [{ street, neighbourhood }] : [],
  )
  return { streets, bad: bad < 0 ? null : bad + 1 }
}

export const linesOf = (streets: readonly Street[]): string =>
  streets.map(({ street, neighbourhood }) => `${street} ; ${neighbourhood}`).join('\n')
