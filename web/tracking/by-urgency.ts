import type { LetterRow } from '../api/types.ts'

/** Late ones first, then by due date, those without one last. */
export function byUrgency(rows: readonly LetterRow[]): LetterRow[] {
  return [...rows].sort(
    (a, b) => Number(b.late) - Number(a.late) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  )
}
