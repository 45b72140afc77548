import { DomainError } from './errors.ts'

/** A spreadsheet takes a cell that begins so for a formula and runs it. */
const startsFormula = /^[=+\-@\t\r]/
const guarded = /^'[=+\-@\t\r]/

/**
 * A file that spreadsheets of this country open as it stands: UTF-8 with its mark, `;`, numbers with a comma, every text
 * quoted and none of them a formula: names come from people outside.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((cells) => cells.map(written).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function written(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const safe = startsFormula.test(cell) ? `'${cell}` : cell
  return `"${safe.replaceAll('"', '""')}"`
}

/** `line`: where the row begins in the file, counted from 1. */
export type CsvRow = { line: number; cells: string[] }

/**
 * The rows of such a file, cells quoted or not; empty lines are left out, and the sign that keeps formulas away is taken off.
 * @throws {DomainError} `CSV_MALFORMED` with the line at which a quote is not closed or stands where none may
 */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < source.length) {
    const row: CsvRow = { line, cells: [] }
    for (;;) {
      const cell = readCell(source, at, line)
      row.cells.push(guarded.test(cell.text) ? cell.text.slice(1) : cell.text)
      line += cell.lines
      at = cell.end + 1
      if (source[cell.end] !== ';') break
    }
    line += 1
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }
  return rows
}

type Cell = { text: string; end: number; lines: number }

function readCell(source: string, from: number, line: number): Cell {
  if (source[from] !== '"') {
    const rest = source.slice(from)
    const length = rest.search(/[;\n]/)
    const text = length === -1 ? rest : rest.slice(0, length)
    if (text.includes('"')) throw malformed(line)
    return { text: text.trim(), end: from + text.length, lines: 0 }
  }
  let text = ''
  let at = from + 1
  for (;;) {
    const close = source.indexOf('"', at)
    if (close === -1) throw malformed(line)
    text += source.slice(at, close)
    if (source[close + 1] !== '"') {
      const after = source[close + 1]
      if (after !== undefined && after !== ';' && after !== '\n') throw malformed(line)
      return { text: text.trim(), end: close + 1, lines: text.split('\n').length - 1 }
    }
    text += '"'
    at = close + 2
  }
}

const malformed = (line: number) => new DomainError('CSV_MALFORMED', 'a quote is out of place', { line })

/**
 * The rows below the header, by column.
 * @throws {DomainError} `CSV_COLUMNS` with those that are missing, `CSV_MALFORMED`
 */
export function readTable<C extends string>(
  text: string,
  columns: readonly C[],
): { line: number; of: Record<C, string> }[] {
  const [header, ...rows] = parseCsv(text)
  const names = (header?.cells ?? []).map((name) => name.toLowerCase())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new DomainError('CSV_COLUMNS', 'columns are missing', { missing })
  return rows.map(({ line, cells }) => ({
    line,
    of: Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as Record<C, string>,
  }))
}
