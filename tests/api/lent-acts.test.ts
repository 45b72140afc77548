import { expect, test } from 'vitest'
import { mayDo } from '../../api/acts/may.ts'
import type { Reader } from '../../db/visibility/reader.ts'
import { type DelegationScope, lentActs } from '../../domain/permissions/delegation.ts'
import { letterActs } from '../../domain/permissions/letter-acts.ts'

const assistant = { unitId: 7, unitCode: 'DEP', unitKind: 'direction', function: 'assistant' } as const
const box = { id: 7, kind: 'direction', parentId: null } as const
const held = { id: 'letter', box, integratedBy: null } as const
const letter = { ...held, confidentiality: 'normal', inCircuit: true, status: 'in-circuit' } as const

/** Somebody without any right of their own, for whom the assistant of the box has delegated a task on the letter. */
const delegate = (scope: DelegationScope, letterId = 'letter'): Reader => ({
  ...{ userId: 2, positions: [], subtree: [], tokens: [] },
  ...{ seesCircuits: false, isCab: false, isElected: false },
  standsIn: [
    {
      ...{ delegationId: 'given', scope, kinds: [], reference: null, until: null },
      principal: { userId: 1, positions: [assistant], isElected: false, login: 'ad.dep', name: 'Assistante' },
    },
  ],
  delegatedLetters: new Map([[letterId, ['given']]]),
})
const allowed = (reader: Reader) => letterActs.filter((act) => mayDo(reader, letter, act) === true)

test('R8 with a whole task come the acts that it needs, and not the corrections, copies and secrecy of the office', () => {
  const lent = letterActs.filter((act) => lentActs.has(act))
  expect(allowed(delegate('all'))).toEqual(lent)
  expect(allowed(delegate('without-griffe'))).toEqual(lent)
})

test('R13 with a visa alone comes nothing else, and a task on one letter lends nothing on another', () => {
  expect(allowed(delegate('visa'))).toEqual([])
  expect(allowed(delegate('all', 'another'))).toEqual([])
})
