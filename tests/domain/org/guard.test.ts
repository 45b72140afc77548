import { describe, expect, test } from 'vitest'
import { judgeOfVacant, judgesOf } from '../../../domain/org/guard.ts'
import { noHarm, worsened } from '../../../domain/org/harm.ts'
import { having, idOf, town } from './chart.ts'

const closedAt = '2026-11-23T00:00:00.000Z'
const judges = (code: string, change: Parameters<typeof having>[2], before = town) =>
  judgesOf(before, having(before, code, change)).map(({ unit, function: held }) => `${unit} ${held}`)

describe('R21 whose word a reorganisation needs', () => {
  test('nobody’s for what opens no secret', () => {
    expect(judges('DEP', { name: 'Espace public' })).toEqual([])
    expect(judges('VOIRIE', { parentId: idOf('DCV') })).toEqual([])
    expect(judges('VOIRIE', { closedAt, successorId: idOf('DCV') })).toEqual([])
  })

  test('R4 R5 its head’s, when CAB, its secretariat or the DG is moved, closed, made or made into something else', () => {
    expect(judges('CAB-SEC', { parentId: idOf('VILLE') })).toEqual(['CAB director'])
    expect(judges('CAB-SEC', { closedAt })).toEqual(['CAB director'])
    expect(judges('CAB-SEC', { kind: 'service' })).toEqual(['CAB director'])
    expect(judges('DG', { kind: 'pole' })).toEqual(['DG director-general'])
    expect(judges('DCV', { kind: 'cabinet-secretariat' })).toEqual(['CAB director'])
    expect(judges('DCV', { kind: 'general-management' })).toEqual(['DG director-general'])
  })

  test('R6 its head’s, when something else comes to stand above it and so to see what it has', () => {
    const under = having(town, 'CAB', { parentId: idOf('DCV') })
    expect(judges('DCV', { parentId: idOf('DEP') }, under)).toEqual(['CAB director'])
  })

  test('R4 the CAB director’s, when a unit comes to stand in the CAB’s own precinct', () => {
    expect(judges('VOIRIE', { parentId: idOf('CAB') })).toEqual(['CAB director'])
    expect(judges('VOIRIE', { parentId: idOf('CAB-SEC') })).toEqual(['CAB director'])
  })

  test('the director-general’s, when the mail office, which makes such changes, would see more by it', () => {
    expect(judges('VOIRIE', { parentId: idOf('BDC') })).toEqual(['DG director-general'])
  })

  test('R5 its head’s, when people come in by a merger or a succession', () => {
    expect(judges('VOIRIE', { closedAt, successorId: idOf('DG') })).toEqual(['DG director-general'])
    expect(judges('VOIRIE', { closedAt, successorId: idOf('CAB-SEC') })).toEqual(['CAB director'])
  })

  test('a vacant head’s seat is filled by the word of the other head, no other seat is', () => {
    const [dg, cab] = [
      { unit: 'DG', function: 'director-general' },
      { unit: 'CAB', function: 'director' },
    ] as const
    expect([judgeOfVacant(dg), judgeOfVacant(cab)]).toEqual([cab, dg])
    expect(judgeOfVacant({ unit: 'CAB', function: 'agent' })).toBeNull()
    expect(judgeOfVacant({ unit: 'DEP', function: 'director' })).toBeNull()
  })
})

test('R23 what a reorganisation would now do worse than rehearsed is told; what was agreed to, or has become less, is not', () => {
  const then = { ...noHarm, orphans: ['agent.voirie'], judges: ['CAB'] }
  expect(worsened(then, { ...then, judges: [] })).toEqual({})
  expect(worsened(then, { ...then, orphans: ['agent.voirie', 'agent2.voirie'], emptyBoxes: ['VOIRIE'] })).toEqual({
    orphans: ['agent2.voirie'],
    emptyBoxes: ['VOIRIE'],
  })
})
