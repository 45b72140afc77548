import { expect, test } from 'vitest'
import { scopeOf } from '../../domain/permissions/supervision.ts'
import type { PositionFunction, UnitKind } from '../../domain/vocabulary.ts'

const at = (unitId: number, unitKind: UnitKind, held: PositionFunction) => ({ unitId, unitKind, function: held })
const scope = (...positions: ReturnType<typeof at>[]) => scopeOf({ isElected: false, positions })

test('R5 R21 figures are over what answers for it: DG and CAB over all circuits, the mail office over what it sees', () => {
  expect(scope(at(1, 'general-management', 'director-general'))).toEqual({ over: 'circuits' })
  expect(scope(at(2, 'cabinet-secretariat', 'cabinet-secretary'))).toEqual({ over: 'circuits' })
  expect(scope(at(3, 'mail-office', 'mail-officer'))).toEqual({ over: 'seen' })
})

test('R11 R12 who heads a direction or a pole supervises what is below, an agent their own service', () => {
  expect(scope(at(4, 'direction', 'assistant'))).toEqual({ over: 'units', own: [], below: [4] })
  expect(scope(at(5, 'pole', 'deputy-director-general'), at(6, 'service', 'agent'))).toMatchObject({ below: [5] })
  expect(scope(at(6, 'service', 'agent'))).toEqual({ over: 'units', own: [6], below: [] })
})

test('R7 an elected official supervises nothing, whatever else they hold', () => {
  expect(scopeOf({ isElected: true, positions: [at(4, 'direction', 'director')] })).toBeNull()
  expect(scope()).toBeNull()
})
