/** What a line of a file does, or would do. */
export type ImportOutcome = 'create' | 'change' | 'end' | 'wait' | 'same' | 'refuse'
export type ImportLine = {
  line: number
  /** Login or unit code. */
  subject: string
  outcome: ImportOutcome
  text: string
  /** Of a refusal. */
  code: string | null
}
/** `done`: nothing was refused and it was no rehearsal; otherwise nothing has changed. */
export type ImportReport = { done: boolean; refused: number; lines: ImportLine[] }

export function reportOf(lines: readonly ImportLine[], dryRun: boolean): ImportReport {
  const refused = lines.filter(({ outcome }) => outcome === 'refuse').length
  return { done: !dryRun && refused === 0, refused, lines: [...lines].sort((a, b) => a.line - b.line) }
}
