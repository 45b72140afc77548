import { describe, expect, test } from 'vitest'
import { type AskedRole, candidateOf } from '../../domain/letters/candidates.ts'

const asked = (role: AskedRole | undefined, variables = {}, data = {}) =>
  candidateOf(role, { box: 'VOIRIE', variables, data })
const unit = (code: string, functions: string[] | null = null) => ({ unit: code, functions, user: null })
const person = (user: number) => ({ unit: null, functions: null, user })

describe('whom a step of a circuit asks', () => {
  test('R8 R11 the box that holds the letter, also where the circuit names nobody', () => {
    expect(asked({ role: 'box' })).toEqual(unit('VOIRIE'))
    expect(asked(undefined)).toEqual(unit('VOIRIE'))
  })

  test('R1 the mail office qualifies, wherever the letter stands', () => {
    expect(asked({ role: 'mail-office' })).toEqual(unit('BDC'))
  })

  test('R13 the DG’s visa is the director-general’s, the CAB’s its director’s: of nobody else of these units', () => {
    expect(asked({ role: 'director-general' })).toEqual(unit('DG', ['director-general']))
    expect(asked({ role: 'cab-director' })).toEqual(unit('CAB', ['director']))
  })

  test('R14 the signature is asked of the one person whom the reply names', () => {
    expect(asked({ role: 'signatory' }, { signatory: 7 })).toEqual(person(7))
    expect(asked({ role: 'signatory' })).toBeNull()
  })

  test('R9 a contribution is asked of whom its own message names, and of nobody whom an earlier one named', () => {
    expect(asked({ role: 'asked' }, { user: 3 }, { unit: 'SCOLAIRE' })).toEqual(unit('SCOLAIRE'))
    expect(asked({ role: 'asked' }, {}, { user: 5 })).toEqual(person(5))
    expect(asked({ role: 'asked' }, { user: 3 })).toEqual(person(3))
  })

  test('R23 whom a circuit names and nobody knows is told, not passed over in silence', () => {
    expect(asked({ role: 'unit', unit: '' })).toBeNull()
    expect(asked({ role: 'user', user: 'x' })).toBeNull()
    expect(asked({ role: 'somebody' })).toBeNull()
  })
})
