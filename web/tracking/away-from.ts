import type { LetterRow, Task } from '../api/types.ts'

/** The letters on which the reader has nothing to do now, late ones first, then by due date. */
export function awayFrom(rows: readonly LetterRow[], mine: readonly Task[]): LetterRow[] {
  const busy = new Set(mine.filter(({ via }) => via !== 'supervision').map(({ letterId }) => letterId))
  return rows
    .filter(({ id }) => !busy.has(id))
    .sort((a, b) => Number(b.late) - Number(a.late) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}
