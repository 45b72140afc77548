import { type Chart, isOpen, type OrgChange } from '../../domain/org/changes.ts'
import { checkStep, openUnit, requireSuccessor } from '../../domain/org/check.ts'
import type { ChangeEffects } from '../../domain/org/effects.ts'
import type { Transaction } from '../client.ts'
import { orgUnits } from '../schema/index.ts'
import { changedUnits, changeUnit, lockChart, readChart } from './chart.ts'
import { endUnit, mergeUnit } from './take-over.ts'
import { undoChange } from './undo.ts'

export type Applied = { before: Chart; after: Chart; effects: ChangeEffects }

/**
 * Does the whole reorganisation in this transaction; a rehearsal rolls it back. Circuits under way are not touched: they
 * know units by code, and the code of a closed unit leads to its successor (R23).
 * @throws {DomainError} those of `checkStep`, `requireSuccessor` and `undoChange`
 */
export async function applyChanges(tx: Transaction, changes: readonly OrgChange[]): Promise<Applied> {
  await lockChart(tx)
  const before = await readChart(tx)
  const effects: ChangeEffects = { units: [], positions: [], repointed: [], undid: null }
  for (const change of changes) {
    const { positions, repointed, undid } = await applyOne(tx, change)
    effects.positions.push(...positions)
    effects.repointed.push(...repointed)
    effects.undid ??= undid
  }
  const after = await readChart(tx)
  return { before, after, effects: { ...effects, units: changedUnits(before, after) } }
}

type Rows = Pick<ChangeEffects, 'positions' | 'repointed' | 'undid'>
const nothing: Rows = { positions: [], repointed: [], undid: null }

async function applyOne(tx: Transaction, change: OrgChange): Promise<Rows> {
  if (change.act === 'undo') return undoChange(tx, change.change)
  const chart = await readChart(tx)
  checkStep(chart, change)
  if (change.act === 'create') {
    const { code, name, kind, parent } = change
    await tx.insert(orgUnits).values({ code, name, kind, parentId: openUnit(chart, parent).id })
    return nothing
  }
  const unit = openUnit(chart, change.unit)
  switch (change.act) {
    case 'rename':
      await changeUnit(tx, unit.id, { name: change.name })
      return nothing
    case 'move':
      await changeUnit(tx, unit.id, { parentId: openUnit(chart, change.parent).id })
      return nothing
    case 'change-kind':
      await changeUnit(tx, unit.id, { kind: change.kind })
      return nothing
    case 'merge': {
      const below = chart.filter((one) => isOpen(one) && one.parentId === unit.id)
      return { ...(await mergeUnit(tx, unit, openUnit(chart, change.into), below)), undid: null }
    }
    case 'close': {
      requireSuccessor(unit, change.successor ?? null)
      const successor = change.successor ? openUnit(chart, change.successor) : null
      return { ...(await endUnit(tx, unit, successor)), undid: null }
    }
  }
}
