import { describe, expect, test } from 'vitest'
import {
  coveredKinds,
  type Delegator,
  delegationScopes,
  delegationState,
  type Giving,
  type Party,
  refusalToGive,
} from '../../domain/permissions/delegation.ts'
import { mayTakeOver } from '../../domain/permissions/taking-over.ts'

const director: Delegator = { signatory: false, positions: [{ unitKind: 'direction', function: 'director' }] }
const dg: Delegator = {
  signatory: true,
  positions: [{ unitKind: 'general-management', function: 'director-general' }],
}

describe('what a delegation covers', () => {
  test('R13 R14 each scope, given by a signatory in person with the griffe', () => {
    const covered = delegationScopes.map((scope) => [
      scope,
      coveredKinds({ scope, griffe: scope === 'all', inPerson: true }, dg),
    ])
    const others = ['qualify', 'treat', 'contribute', 'review']
    const last = ['sign-on-paper', 'acknowledge', 'dispatch']
    expect(covered).toEqual([
      ['all', [...others, 'visa', 'sign', ...last]],
      ['visa', ['visa']],
      ['without-griffe', [...others, 'visa', ...last]],
    ])
  })

  test('R14 no signature without the griffe given, nor from somebody who signs no more', () => {
    const all = { scope: 'all', inPerson: true } as const
    expect(coveredKinds({ ...all, griffe: false }, dg)).not.toContain('sign')
    expect(coveredKinds({ ...all, griffe: true }, { ...dg, signatory: false })).not.toContain('sign')
  })

  test('R13 what the mail office once recorded never covers the visa of the DG or of the CAB', () => {
    const recorded = { scope: 'without-griffe', griffe: false, inPerson: false } as const
    const dircab: Delegator = { signatory: false, positions: [{ unitKind: 'cabinet', function: 'director' }] }
    expect(coveredKinds(recorded, dg)).not.toContain('visa')
    expect(coveredKinds(recorded, dircab)).not.toContain('visa')
    expect(coveredKinds(recorded, director)).toContain('visa')
  })
})

test('a delegation begins and ends by its days, both included, and a revocation ends it whatever they say', () => {
  const term = { from: '2026-11-23', until: '2026-11-27', revoked: false }
  const on = (today: string) => delegationState(term, today)
  expect(['2026-11-22', '2026-11-23', '2026-11-27', '2026-11-28'].map(on)).toEqual([
    'planned',
    'in-force',
    'in-force',
    'ended',
  ])
  expect(delegationState({ ...term, until: null }, '2030-01-01')).toBe('in-force')
  expect(delegationState({ ...term, revoked: true }, '2026-11-24')).toBe('revoked')
})

describe('who gives what', () => {
  const party = (id: number, unitKind: Party['positions'][number]['unitKind'], held = 'director'): Party =>
    ({ id, isElected: unitKind === 'elected', positions: [{ unitKind, function: held }] }) as Party
  const of = (changes: Partial<Giving>): string | null =>
    refusalToGive({
      kind: 'absence',
      scope: 'without-griffe',
      from: '2026-11-23',
      until: '2026-11-27',
      by: { id: 1, isMailOffice: false },
      delegator: { ...party(1, 'direction'), signatory: false },
      delegate: party(2, 'direction', 'assistant'),
      today: '2026-11-23',
      ...changes,
    })
  const office = { id: 9, isMailOffice: true }
  const signing = (given: Party) => ({ ...given, signatory: true })

  test.each<[string, Partial<Giving>, string | null]>([
    ['each for himself', {}, null],
    ['nobody for a colleague', { by: { id: 3, isMailOffice: false } }, 'FORBIDDEN'],
    ['R21 the mail office records an absence', { by: office }, null],
    ['R21 not a standing delegation', { by: office, kind: 'standing', until: null }, 'DELEGATION_IN_PERSON'],
    [
      'R14 nor a griffe',
      { by: office, scope: 'all', delegator: signing(party(1, 'elected')), delegate: party(2, 'elected') },
      'GRIFFE_BY_SIGNATORY',
    ],
    ['R13 nor for the DG', { by: office, delegator: signing(party(1, 'general-management')) }, 'DELEGATION_IN_PERSON'],
    ['R13 nor for the CAB', { by: office, delegator: signing(party(1, 'cabinet')) }, 'DELEGATION_IN_PERSON'],
    ['R21 nor to itself', { by: office, delegate: party(9, 'mail-office', 'mail-officer') }, 'DELEGATION_IN_PERSON'],
    ['to another person', { delegate: party(1, 'direction') }, 'DELEGATION_TO_ONESELF'],
    ['R7 an official has nothing for an elected one', { delegate: party(2, 'elected') }, 'DELEGATION_TO_ELECTED'],
    [
      'R7 an elected official has, for another',
      { delegator: signing(party(1, 'elected')), delegate: party(2, 'elected') },
      null,
    ],
    ['an absence ends', { until: null }, 'DELEGATION_DATES'],
    ['after it began', { until: '2026-11-22' }, 'DELEGATION_DATES'],
    ['not in days that have passed', { from: '2026-11-16', until: '2026-11-20' }, 'DELEGATION_DATES'],
    ['a standing one need not', { kind: 'standing', until: null }, null],
  ])('%s', (_title, changes, refusal) => expect(of(changes)).toBe(refusal))
})

test('R11 a task is taken out of a colleague’s hands by who supervises the box, not by every member', () => {
  const held = (unitCode: string, unitKind: 'direction' | 'service', held: 'assistant' | 'agent') => [
    { unitCode, unitKind, function: held },
  ]
  expect(mayTakeOver(held('DEP', 'direction', 'assistant'), 'DEP')).toBe(true)
  expect(mayTakeOver(held('DCV', 'direction', 'assistant'), 'DEP')).toBe(false)
  expect(mayTakeOver(held('VOIRIE', 'service', 'agent'), 'VOIRIE')).toBe(false)
})
