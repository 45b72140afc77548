import type { Item } from './batch.ts'

/** Prints what became of each letter. @returns the exit code: 1 when one failed */
export function report(items: readonly Item[], { json }: { json: boolean }): number {
  const failed = items.filter(({ outcome }) => outcome === 'failed').length
  if (json) print({ items, letters: new Set(items.map(({ letterId }) => letterId)).size, failed })
  else process.stdout.write(`${items.map(lineOf).join('')}${items.length} in all, ${failed} failed\n`)
  return failed > 0 ? 1 : 0
}

export const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

function lineOf({ letterId, chrono, what, outcome, code, details }: Item): string {
  const name = chrono === null ? letterId : `${letterId} ${chrono}`
  const more =
    typeof details === 'string' ? ` ${details}` : details === undefined ? '' : `\n    ${JSON.stringify(details)}`
  return `${name}  ${outcome}${code ? ` ${code}` : ''}  ${what}${more}\n`
}
