import { expect, test } from 'vitest'
import { circuitOfBox, isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import { oftenAsked } from '../../domain/letters/often-asked.ts'
import { type UnitKind, unitKinds } from '../../domain/vocabulary.ts'

test('R1 R8 R11 R12 the kind of the box decides the circuit', () => {
  const circuits = unitKinds.filter(isBoxKind).map((kind): [UnitKind, string] => [kind, circuitOfBox(kind)])
  expect(Object.fromEntries(circuits)).toEqual({
    direction: 'direction',
    'general-management': 'direction',
    service: 'service',
    pole: 'pole',
    cabinet: 'cabinet',
    'cabinet-secretariat': 'cabinet',
    'mail-office': 'qualification',
  })
})

test('R7 neither the town nor the elected officials have a box, whatever they are bound to', () => {
  for (const kind of ['town', 'elected'] as const) {
    expect(isBoxKind(kind)).toBe(false)
    expect(() => circuitOfBox(kind, 'direction')).toThrow(expect.objectContaining({ code: 'NOT_A_BOX' }))
  }
})

test('R23 a box that is bound to a circuit has that one', () => {
  expect(circuitOfBox('service', 'direction')).toBe('direction')
})

test('R10 a domain is one that is often asked from the third request in the year on, or when the town lists it', () => {
  expect([0, 2, 3].map((asked) => oftenAsked({ name: 'Service Voirie', asked }, []))).toEqual([false, false, true])
  expect(oftenAsked({ name: 'Service Voirie', asked: 0 }, ['Voirie'])).toBe(true)
  expect(oftenAsked({ name: 'Service Voirie', asked: 0 }, ['Éclairage'])).toBe(false)
})
