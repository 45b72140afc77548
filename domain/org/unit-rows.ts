import { readTable, writeCsv } from '../csv.ts'
import { type UnitKind, unitKinds } from '../vocabulary.ts'
import { type Chart, isOpen, type OrgChange } from './changes.ts'

const columns = ['code', 'nom', 'nature', 'rattachée à', 'état', 'suite'] as const

/** As files name them, one name for one kind. */
const kindNames: Readonly<Record<UnitKind, string>> = {
  town: 'ville',
  cabinet: 'cabinet',
  'cabinet-secretariat': 'secrétariat du Cabinet',
  'general-management': 'direction générale',
  'mail-office': 'bureau du courrier',
  pole: 'pôle',
  direction: 'direction',
  service: 'service',
  elected: 'élus',
}

/** The open units, parents before children. */
export function writeChart(chart: Chart): string {
  const code = (id: number | null) => chart.find((unit) => unit.id === id)?.code ?? ''
  const below = (parentId: number | null): Chart =>
    chart.filter((unit) => isOpen(unit) && unit.parentId === parentId).flatMap((unit) => [unit, ...below(unit.id)])
  return writeCsv([
    columns,
    ...below(null).map(({ code: own, name, kind, parentId }) => {
      return [own, name, kindNames[kind], code(parentId), 'ouverte', '']
    }),
  ])
}

/** A line, and the steps of a reorganisation that bring the unit to what it says; `code` when it cannot be understood. */
export type UnitRow = { line: number; unit: string; steps: OrgChange[]; code: string | null }

/**
 * What the file asks of the chart, line by line; units that are not in it are left alone.
 * @throws {DomainError} `CSV_COLUMNS`, `CSV_MALFORMED`
 */
export function readUnits(text: string, chart: Chart): UnitRow[] {
  return readTable(text, columns).map(({ line, of }) => {
    const unit = of.code.toUpperCase()
    const kind = unitKinds.find((one) => one === of.nature || kindNames[one].toLowerCase() === of.nature.toLowerCase())
    const state = of.état.toLowerCase()
    if (!/^[A-Z0-9-]{1,40}$/.test(unit)) return { line, unit, steps: [], code: 'CSV_UNIT' }
    if (!kind) return { line, unit, steps: [], code: 'CSV_KIND' }
    if (of.nom === '' || of.nom.length > 120) return { line, unit, steps: [], code: 'CSV_NAME' }
    if (!['', 'ouverte', 'fermée'].includes(state)) return { line, unit, steps: [], code: 'CSV_STATE' }
    const wanted = { unit, name: of.nom, kind, parent: of['rattachée à'].toUpperCase() }
    const steps = state === 'fermée' ? closing(chart, unit, of.suite.toUpperCase()) : opening(chart, wanted)
    return { line, unit, steps, code: null }
  })
}

function closing(chart: Chart, unit: string, successor: string): OrgChange[] {
  const now = chart.find(({ code }) => code === unit)
  return now && !isOpen(now) ? [] : [{ act: 'close', unit, successor: successor || null }]
}

type Wanted = { unit: string; name: string; kind: UnitKind; parent: string }

function opening(chart: Chart, { unit, name, kind, parent }: Wanted): OrgChange[] {
  const now = chart.find(({ code }) => code === unit)
  if (!now) return [{ act: 'create', code: unit, name, kind, parent }]
  const above = chart.find(({ id }) => id === now.parentId)?.code ?? ''
  return [
    ...(now.name === name ? [] : [{ act: 'rename', unit, name } as const]),
    ...(now.kind === kind ? [] : [{ act: 'change-kind', unit, kind } as const]),
    ...(above === parent ? [] : [{ act: 'move', unit, parent } as const]),
  ]
}
