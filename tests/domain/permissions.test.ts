import { describe, expect, test } from 'vitest'
import {
  type LetterAct,
  letterActs,
  letterStates,
  mayOnLetter,
  rolesOn,
  stateOf,
} from '../../domain/permissions/letter-acts.ts'
import { integratingPosition } from '../../domain/permissions/registering.ts'
import type { PositionFunction, UnitKind } from '../../domain/vocabulary.ts'

const units = { CAB: 1, BDC: 2, DEP: 3, VOIRIE: 4, DG: 5, POLE: 6, ELUS: 7, DCV: 8 } as const

type Held = [keyof typeof units, UnitKind, PositionFunction]
const person = (...held: Held[]) => ({
  positions: held.map(([unit, unitKind, position]) => ({ unitId: units[unit], unitKind, function: position })),
  isCab: held.some(([, kind]) => kind === 'cabinet'),
  isElected: held.some(([, kind]) => kind === 'elected'),
})

const dep = { box: { id: units.DEP, kind: 'direction', parentId: units.POLE }, integratedBy: units.BDC } as const
const voirie = { box: { id: units.VOIRIE, kind: 'service', parentId: units.DEP }, integratedBy: units.BDC } as const
const bdc = { box: { id: units.BDC, kind: 'mail-office', parentId: units.DG }, integratedBy: units.BDC } as const
const nowhere = { box: null, integratedBy: units.CAB }

const may = (act: LetterAct, place: Parameters<typeof rolesOn>[0], who: ReturnType<typeof person>) =>
  mayOnLetter(act, 'running', rolesOn(place, who))

const assistant = person(['DEP', 'direction', 'assistant'])
const officer = person(['BDC', 'mail-office', 'mail-officer'])

describe('who may do what on a letter under way', () => {
  test('R8 the assistant answers a letter in the direction’s box', () => {
    expect(may('reply', dep, assistant)).toBe(true)
  })
  test('R11 the assistant of the direction supervises its services, another direction’s does not', () => {
    expect(may('reply', voirie, assistant)).toBe(true)
    expect(may('reply', voirie, person(['DCV', 'direction', 'assistant']))).toContain('détient')
    expect(may('reply', voirie, person(['DEP', 'direction', 'agent']))).toContain('détient')
  })
  test('R17 the acknowledgement is not the mail office’s, even while the letter is in its box', () => {
    expect(may('acknowledge', dep, assistant)).toBe(true)
    expect(may('acknowledge', bdc, officer)).toContain('reçoit')
    expect(may('handOver', bdc, officer)).toBe(true)
  })
  test('R7 an elected official reads, and does nothing else, whatever they hold besides', () => {
    const elected = person(['ELUS', 'elected', 'elected-official'], ['DEP', 'direction', 'director'])
    for (const act of letterActs) expect(may(act, dep, elected), act).not.toBe(true)
  })
  test('R5 the DG sees everything in a circuit, and treats nothing by that', () => {
    const dg = person(['DG', 'general-management', 'director-general'])
    expect(may('reply', dep, dg)).not.toBe(true)
    expect(may('note', dep, dg)).toBe(true)
  })
})

describe('who may do what in which state', () => {
  test('R4 of a secret letter outside circuits everything is the CAB’s alone', () => {
    const cab = rolesOn(nowhere, person(['CAB', 'cabinet', 'director']))
    expect(mayOnLetter('startCircuit', 'secret', cab)).toBe(true)
    const all = new Set(['qualifier', 'box', 'supervisor', 'integrator', 'dg', 'elected'] as const)
    for (const act of letterActs) expect(mayOnLetter(act, 'secret', all), act).not.toBe(true)
  })
  test('nothing is answered on a closed letter, and the reason says so', () => {
    expect(mayOnLetter('reply', 'closed', rolesOn(dep, assistant))).toBe('Le courrier est clos.')
  })
  test('every refusal is a sentence', () => {
    for (const act of letterActs)
      for (const state of letterStates)
        expect(mayOnLetter(act, state, new Set()), `${act} ${state}`).toMatch(/^[A-ZÀ-Ý].+\.$/)
  })
  test('an interrupted circuit leaves the letter under way', () => {
    expect(stateOf({ confidentiality: 'political', inCircuit: true, status: 'interrupted' })).toBe('running')
    expect(stateOf({ confidentiality: 'political', inCircuit: false, status: 'registered' })).toBe('secret')
  })
})

describe('by which position one integrates', () => {
  test('R3 someone of the mail office and of the CAB integrates a political letter for the CAB', () => {
    const positions = [
      { unitKind: 'mail-office', function: 'mail-officer' },
      { unitKind: 'cabinet-secretariat', function: 'cabinet-secretary' },
    ] as const
    expect(integratingPosition(positions, { confidentiality: 'political', box: null })).toBe(positions[1])
  })
})
