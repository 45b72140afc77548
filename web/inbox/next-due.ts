import type { LetterRow } from '../api/types.ts'

/** The letter with the nearest due date from today on, else the one that is late the longest; undefined without dates. */
export function nextDue(rows: readonly LetterRow[], now: string): LetterRow | undefined {
  const dated = rows.filter(({ dueOn }) => dueOn !== null).sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
  return dated.find(({ dueOn }) => (dueOn ?? '') >= now) ?? dated[0]
}
