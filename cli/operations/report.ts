import type { Item } from './batch.ts'

type Telling = { json: boolean; compared?: number; told?: boolean }

/** The lines of some letters as soon as they are known, for a verb that works for minutes; `report` follows with `told`. */
export const tell = (items: readonly Item[]): void => void process.stdout.write(items.map(lineOf).join(''))

/**
 * Prints what became of each letter.
 * @param how.compared of a verb that only tells of some letters: how many it looked at
 * @param how.told their lines are printed already
 * @returns the exit code: 1 when one failed
 */
export function report(items: readonly Item[], { json, compared, told = false }: Telling): number {
  const failed = items.filter(({ outcome }) => outcome === 'failed').length
  const letters = compared ?? new Set(items.map(({ letterId }) => letterId)).size
  const all =
    compared === undefined ? `${items.length} in all` : `${compared} letters compared, ${items.length} differed`
  if (json) print({ items, letters, failed })
  else process.stdout.write(`${told ? '' : items.map(lineOf).join('')}${all}, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

export const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

function lineOf({ letterId, chrono, what, outcome, code, details }: Item): string {
  const name = chrono === null ? letterId : `${letterId} ${chrono}`
  const more =
    typeof details === 'string' ? ` ${details}` : details === undefined ? '' : `\n    ${JSON.stringify(details)}`
  return `${name}  ${outcome}${code ? ` ${code}` : ''}  ${what}${more}\n`
}
