type Cell = string | number | null

/** Column titles and rows as a spreadsheet in France reads them: semicolons, CRLF, a mark that says UTF-8. */
export function csvOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [titles, ...rows].map((row) => row.map(cellOf).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe: names come from people outside. */
function cellOf(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
