import { eq, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import { type Chart, type ChartUnit, isOpen } from '../../domain/org/changes.ts'
import { checkStep } from '../../domain/org/check.ts'
import type { ChangeEffects, Repointed } from '../../domain/org/effects.ts'
import type { Transaction } from '../client.ts'
import { orgChanges } from '../schema/index.ts'
import { readChart, sameUnit } from './chart.ts'
import { returnPositions } from './positions.ts'
import { endUnit } from './take-over.ts'

/**
 * Takes a change back: every unit is again what it was. Letters that have gone on meanwhile stay where their circuits
 * brought them; a unit that the change made is closed, since its code was given.
 * @throws {DomainError} `CHANGE_NOT_DONE`, `UNDO_CONFLICT` naming what happened since
 */
export async function undoChange(tx: Transaction, id: string): Promise<ChangeEffects> {
  const effects = await effectsOf(tx, id)
  const chart = await readChart(tx)
  const since = effects.units.filter(({ after }) => !chart.some((unit) => sameUnit(unit, after)))
  const lost = effects.units.filter(({ before }) => before?.parentId && !isOpenIn(chart, effects, before.parentId))
  const takers = [...new Set(effects.repointed.map(({ to }) => to))].filter((to) => !isOpenIn(chart, effects, to))
  refuse(since.map(({ after }) => after.code))
  refuse(lost.map(({ after }) => after.code))
  refuse(takers.map((taker) => chart.find((unit) => unit.id === taker)?.code ?? String(taker)))
  await restoreUnits(tx, chart, effects)
  await returnRows(tx, effects.repointed)
  refuse((await returnPositions(tx, effects.positions)).map((position) => `position ${position}`))
  return { units: [], positions: [], repointed: [], undid: id }
}

async function effectsOf(tx: Transaction, id: string): Promise<ChangeEffects> {
  const [change] = await tx.select().from(orgChanges).where(eq(orgChanges.id, id)).for('update')
  if (!change) throw new DomainError('NOT_FOUND', 'no such change')
  if (change.status !== 'done' || !change.effects || change.effects.undid !== null)
    throw new DomainError('CHANGE_NOT_DONE', 'only a change that was done can be undone', { status: change.status })
  return change.effects
}

/** Open now, or opened again by this very undoing. */
const isOpenIn = (chart: Chart, { units }: ChangeEffects, id: number): boolean =>
  chart.some((unit) => unit.id === id && isOpen(unit)) ||
  units.some(({ before }) => before?.id === id && isOpen(before))

function refuse(what: string[]): void {
  if (what.length > 0) throw new DomainError('UNDO_CONFLICT', `changed since: ${what.join(', ')}`, { since: what })
}

/** In one statement, so that no half-way chart has a unit below itself; those that the change made are closed after. */
async function restoreUnits(tx: Transaction, chart: Chart, { units }: ChangeEffects): Promise<void> {
  const former = JSON.stringify(units.flatMap(({ before }) => (before && isOpen(before) ? [before] : [])))
  await tx.execute(sql`
    update org_units u set name = r.name, kind = r.kind, parent_id = r."parentId", closed_at = null, successor_id = null
    from jsonb_to_recordset(${former}::text::jsonb) as r (id integer, name text, kind text, "parentId" integer)
    where u.id = r.id`)
  for (const { before, after } of [...units].reverse()) if (!before) await closeMade(tx, after, chart)
}

async function closeMade(tx: Transaction, made: ChartUnit, chart: Chart): Promise<void> {
  if (!isOpen(made)) return
  checkStep(await readChart(tx), { act: 'close', unit: made.code })
  const held = await tx.execute(sql`select from positions where unit_id = ${made.id}
    and (until is null or until >= bannette_today())`)
  const parent = chart.find(({ id, kind }) => id === made.parentId && isBoxKind(kind)) ?? null
  // A confidential letter goes to the unit above without a word: to refuse because of it would tell of it (R3).
  const linked = await tx.execute(sql`select from letter_units lu join letters l on l.id = lu.letter_id
    where lu.unit_id = ${made.id} and (${parent === null} or l.confidentiality <> 'confidential') limit 1`)
  if (held.length + linked.length > 0) refuse([chart.find(({ id }) => id === made.id)?.code ?? made.code])
  await endUnit(tx, made, parent)
}

/** Configuration must be as the change left it; letters and what is asked go back as far as they still are there. */
async function returnRows(tx: Transaction, rows: readonly Repointed[]): Promise<void> {
  const pairs = new Map(rows.map(({ from, to }) => [`${from}>${to}`, { from, to }]))
  for (const { from, to } of pairs.values()) {
    const ids = (table: Repointed['table']) =>
      JSON.stringify(
        rows.filter((row) => row.table === table && row.from === from && row.to === to).map(({ id }) => id),
      )
    await returnWork(tx, from, to, { letters: ids('letters'), contributions: ids('contributions') })
    for (const [table, key, column] of configured) {
      const wanted = JSON.parse(ids(table)) as string[]
      const back = await tx.execute(sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${from}
        where ${sql.identifier(key)}::text in (select jsonb_array_elements_text(${ids(table)}::text::jsonb))
          and ${sql.identifier(column)} = ${to} returning 1`)
      if (back.length < wanted.length) refuse([table])
    }
  }
}

const configured = [
  ['mailboxes', 'id', 'box_unit_id'],
  ['templates', 'id', 'unit_id'],
  ['web_forms', 'code', 'box_unit_id'],
  ['letter_types', 'code', 'box_unit_id'],
] as const

/** A circuit knows its box by code: what it says itself decides, and the list only where it has said nothing yet. */
async function returnWork(tx: Transaction, from: number, to: number, ids: { letters: string; contributions: string }) {
  const among = (list: string) => sql`(select jsonb_array_elements_text(${list}::text::jsonb))`
  await tx.execute(sql`
    update letters l set box_unit_id = ${from}
    where l.box_unit_id = ${to} and l.status <> 'closed' and case
      when exists (select from circuit_states s where s.letter_id = l.id)
      then exists (select from circuit_states s join org_units u on u.code = s.snapshot ->> 'box'
        where s.letter_id = l.id and u.id = ${from})
      else l.id::text in ${among(ids.letters)} end`)
  await tx.execute(sql`
    update tasks t set candidate_unit_id = ${from} from circuit_states s,
      jsonb_array_elements(s.snapshot -> 'tasks') as told, org_units u
    where t.candidate_unit_id = ${to} and t.ended is null and s.letter_id = t.letter_id and told ->> 'key' = t.key
      and u.code = told -> 'candidate' ->> 'unit' and u.id = ${from}`)
  await tx.execute(sql`update contributions set to_unit_id = ${from}
    where to_unit_id = ${to} and status = 'asked' and id::text in ${among(ids.contributions)}`)
}
