import type { HistoryItem } from '../api/types.ts'

const refusals = new Set(['visa_refused', 'signature_refused', 'returned'])

/** What sent the reply back to its author, with its reason; undefined once the reply was submitted again. */
export function lastRefusal(items: readonly HistoryItem[]): HistoryItem | undefined {
  const last = items.findLast(({ kind, superseded }) => !superseded && (refusals.has(kind) || kind === 'submitted'))
  return last && refusals.has(last.kind) ? last : undefined
}
