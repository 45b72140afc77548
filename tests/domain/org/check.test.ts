import { expect, test } from 'vitest'
import { DomainError } from '../../../domain/errors.ts'
import type { Chart, OrgChange } from '../../../domain/org/changes.ts'
import { livingUnit } from '../../../domain/org/changes.ts'
import { checkStep, requireSuccessor } from '../../../domain/org/check.ts'
import { having, idOf, town } from './chart.ts'

type Step = Exclude<OrgChange, { act: 'undo' }>
const closedAt = '2026-11-23T00:00:00.000Z'
const closed = having(having(town, 'DCV', { closedAt, successorId: idOf('DEP') }), 'VOIRIE', { closedAt })

function refusal(step: Step, chart: Chart = town): string | null {
  try {
    checkStep(chart, step)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

test.each<[string, Step, string | null, Chart?]>([
  ['a new service', { act: 'create', code: 'ARBRES', name: 'Arbres', kind: 'service', parent: 'DEP' }, null],
  ['below no unit', { act: 'create', code: 'ARBRES', name: 'Arbres', kind: 'service', parent: 'X' }, 'UNKNOWN_UNIT'],
  ['below a closed unit', { act: 'move', unit: 'BDC', parent: 'DCV' }, 'UNIT_CLOSED', closed],
  [
    'a code that was given before, also to a unit that is closed',
    { act: 'create', code: 'DCV', name: 'Cadre de vie', kind: 'direction', parent: 'POLE' },
    'UNIT_EXISTS',
    closed,
  ],
  ['R7 no second unit of élus', { act: 'create', code: 'E', name: 'E', kind: 'elected', parent: 'VILLE' }, 'NOT_A_BOX'],
  ['below itself', { act: 'move', unit: 'DEP', parent: 'DEP' }, 'UNIT_BELOW_ITSELF'],
  ['below what is below it', { act: 'move', unit: 'POLE', parent: 'VOIRIE' }, 'UNIT_BELOW_ITSELF'],
  ['the town moves nowhere', { act: 'move', unit: 'VILLE', parent: 'DG' }, 'UNIT_NAMED_BY_RULES'],
  ['R1 the mail office is not closed', { act: 'close', unit: 'BDC', successor: 'DEP' }, 'UNIT_NAMED_BY_RULES'],
  ['R5 the CAB is not merged', { act: 'merge', unit: 'CAB', into: 'DG' }, 'UNIT_NAMED_BY_RULES'],
  ['R13 the DG stays what it is', { act: 'change-kind', unit: 'DG', kind: 'pole' }, 'UNIT_NAMED_BY_RULES'],
  ['and may be renamed', { act: 'rename', unit: 'DG', name: 'Direction générale' }, null],
  ['not what others hang below', { act: 'close', unit: 'DEP', successor: 'DCV' }, 'UNIT_HAS_CHILDREN'],
  ['but when what hung there is closed', { act: 'close', unit: 'DEP', successor: 'POLE' }, null, closed],
  ['not into itself', { act: 'close', unit: 'VOIRIE', successor: 'VOIRIE' }, 'INVALID_SUCCESSOR'],
  ['R7 not into the élus', { act: 'merge', unit: 'VOIRIE', into: 'ELUS' }, 'INVALID_SUCCESSOR'],
  ['R7 nor the élus into something', { act: 'merge', unit: 'ELUS', into: 'DEP' }, 'NOT_A_BOX'],
])('R23 %s', (_title, step, code, chart) => expect(refusal(step, chart)).toBe(code))

test('R3 R21 whoever could hold letters closes with a successor, whether it holds any or not', () => {
  const unit = (code: string) => town.find((one) => one.code === code) as Chart[number]
  expect(() => requireSuccessor(unit('VOIRIE'), null)).toThrow(expect.objectContaining({ code: 'SUCCESSOR_REQUIRED' }))
  expect(() => requireSuccessor(unit('VOIRIE'), 'DEP')).not.toThrow()
  expect(() => requireSuccessor(unit('ELUS'), null)).not.toThrow()
})

test('R23 a code that was merged leads to who took over, and to nobody when nobody did', () => {
  expect(livingUnit(closed, 'DCV')?.code).toBe('DEP')
  expect(livingUnit(closed, 'VOIRIE')).toBeNull()
  expect(livingUnit(closed, 'DEP')?.code).toBe('DEP')
})
