import { DomainError } from '../../domain/errors.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { sentenceOfChanges } from '../../domain/org/sentences.ts'
import { readUnits, type UnitRow } from '../../domain/org/unit-rows.ts'
import { type ImportLine, type ImportOutcome, type ImportReport, reportOf } from '../../domain/people/import-report.ts'
import type { Database, Transaction } from '../client.ts'
import type { Reader } from '../visibility/index.ts'
import { applyChanges } from './apply.ts'
import { readChart } from './chart.ts'
import { rehearse } from './rehearse.ts'

/** What a file would do, line by line, and the one reorganisation that it comes to. */
export type UnitImport = { report: ImportReport; changes: OrgChange[] }

/**
 * Judges each line on the chart that the lines above it leave; nothing changes here.
 * @throws {DomainError} `CSV_COLUMNS`, `CSV_MALFORMED`
 */
export async function planUnitImport(db: Database, csv: string, reader: Reader): Promise<UnitImport> {
  const rows = readUnits(csv, await readChart(db))
  const lines: ImportLine[] = []
  const rolledBack = new Error('judged')
  await db
    .transaction(async (tx) => {
      for (const row of rows) lines.push(await judge(tx, row))
      throw rolledBack
    })
    .catch((error: unknown) => {
      if (error !== rolledBack) throw error
    })
  const changes = rows.flatMap(({ steps }) => steps)
  const possible = changes.length > 0 && lines.every(({ outcome }) => outcome !== 'refuse')
  const waits = possible && (await rehearse(db, changes, reader)).judges.length > 0
  const marked = waits
    ? lines.map((line) => (line.outcome === 'same' ? line : { ...line, outcome: 'wait' as const }))
    : lines
  return { report: reportOf(marked, false), changes }
}

async function judge(tx: Transaction, { line, unit, steps, code }: UnitRow): Promise<ImportLine> {
  const said = { line, subject: unit, code: null }
  if (code !== null) return { ...said, outcome: 'refuse', text: '', code }
  if (steps.length === 0) return { ...said, outcome: 'same', text: 'Rien ne change.' }
  try {
    await tx.transaction((inner) => applyChanges(inner, steps))
    return { ...said, outcome: outcomeOf(steps), text: sentenceOfChanges(steps) }
  } catch (error) {
    if (error instanceof DomainError) return { ...said, outcome: 'refuse', text: '', code: error.code }
    throw error
  }
}

function outcomeOf([first]: readonly OrgChange[]): ImportOutcome {
  if (first?.act === 'create') return 'create'
  return first?.act === 'close' ? 'end' : 'change'
}
