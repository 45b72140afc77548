import { sql } from 'drizzle-orm'
import { isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import { type Chart, isOpen, livingUnit } from '../../domain/org/changes.ts'
import { type Judge, judgeOfKind, judgesOf } from '../../domain/org/guard.ts'
import type { Harm } from '../../domain/org/harm.ts'
import { unitsNamed } from '../../domain/org/plan-units.ts'
import type { CircuitKey, UnitKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import type { Moment } from './moment.ts'
import type { SightChange } from './sight.ts'

export type BrokenCircuit = { key: CircuitKey; version: number; unit: string }

/** What the reorganisation does badly: only what was not so before. */
export function harmOf(before: Moment, after: Moment, broken: BrokenCircuit[], sight: SightChange[]): Harm {
  const added = (of: (moment: Moment) => string[]) => of(after).filter((one) => !of(before).includes(one))
  return {
    orphans: added(withoutPosition),
    withoutAssistant: added(withoutAssistant),
    emptyBoxes: added(emptyBoxes),
    brokenCircuits: broken.map(({ key, version, unit }) => `${key} ${version}: ${unit}`),
    gaining: sight.filter(({ gained }) => gained > 0).map(({ login }) => login),
    judges: judgesFor(before, after).map(({ unit }) => unit),
  }
}

/** By the chart, and by what people then hold: whoever newly comes to read what CAB, CAB-SEC or DG read. R4, R5 */
export function judgesFor(before: Moment, after: Moment): Judge[] {
  const entering = after.members.flatMap(({ id, reader }) => {
    const was = before.members.find((member) => member.id === id)?.reader
    const more = (reader.isCab && !was?.isCab) || (reader.seesCircuits && !was?.seesCircuits)
    return more ? reader.positions.map(({ unitKind }) => judgeOfKind(unitKind)).filter((judge) => judge !== null) : []
  })
  const all = [...judgesOf(before.chart, after.chart), ...entering]
  return [...new Map(all.map((judge) => [judge.unit, judge])).values()]
}

const withoutPosition = ({ members }: Moment): string[] =>
  members.filter(({ units }) => units.length === 0).map(({ login }) => login)

const assisted: readonly UnitKind[] = ['direction', 'pole', 'general-management']
const withoutAssistant = ({ chart, holdings }: Moment): string[] =>
  chart
    .filter((unit) => isOpen(unit) && assisted.includes(unit.kind))
    .filter(({ id }) => !holdings.some((one) => one.unitId === id && one.function === 'assistant'))
    .map(({ code }) => code)

const emptyBoxes = ({ chart, holdings }: Moment): string[] =>
  chart
    .filter((unit) => isOpen(unit) && isBoxKind(unit.kind) && !holdings.some(({ unitId }) => unitId === unit.id))
    .map(({ code }) => code)

/** Published circuits, and those that letters still run, which name a unit that nobody would take over for. */
export async function brokenCircuits(db: Connection, before: Chart, after: Chart): Promise<BrokenCircuit[]> {
  const plans = await db.execute<{ key: CircuitKey; version: number; plan: unknown }>(sql`
    select key, version, plan from circuit_versions v
    where status = 'published' or exists (select from circuit_states s where s.circuit_key = v.key
      and s.circuit_version = v.version and s.status <> 'closed')
    order by key, version`)
  return plans.flatMap(({ key, version, plan }) =>
    unitsNamed(plan)
      .filter((unit) => livingUnit(before, unit) !== null && livingUnit(after, unit) === null)
      .map((unit) => ({ key, version, unit })),
  )
}
