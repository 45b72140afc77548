import fc from 'fast-check'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { confidentialities, positionFunctions, unitKinds } from '../../domain/vocabulary.ts'
import type { Delegation, Letter, Position, Town, Unit } from './oracle.ts'

const today = parisDay(new Date())
const dayFrom = (offset: number) => addDays(today, offset)
/** Yesterday and tomorrow beside today: both ends of a position count. */
const day = fc.constantFrom(dayFrom(-1), today, dayFrom(1))
const index = fc.nat({ max: 99 })

const drawn = fc.record({
  units: fc.array(fc.record({ kind: fc.constantFrom(...unitKinds), parent: index }), { minLength: 3, maxLength: 9 }),
  people: fc.array(
    fc.record({
      positions: fc.array(
        fc.record({
          unit: index,
          function: fc.constantFrom(...positionFunctions),
          from: fc.oneof({ weight: 5, arbitrary: fc.constant('2020-01-01') }, { weight: 1, arbitrary: day }),
          until: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
        }),
        { maxLength: 3 },
      ),
      disabled: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  delegations: fc.array(
    fc.record({
      by: index,
      to: index,
      scope: fc.constantFrom('all', 'all', 'visa', 'without-griffe'),
      griffe: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      from: fc.oneof({ weight: 5, arbitrary: fc.constant('2020-01-01') }, { weight: 1, arbitrary: day }),
      until: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: day }),
      revoked: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    { minLength: 2, maxLength: 12 },
  ),
  letters: fc.array(
    fc.record({
      confidentiality: fc.constantFrom(...confidentialities),
      integratedBy: fc.option(index),
      boxes: fc.array(index, { maxLength: 3 }),
      unitsInCopy: fc.array(index, { maxLength: 2 }),
      peopleInCopy: fc.array(index, { maxLength: 2 }),
      unitsAsked: fc.array(index, { maxLength: 1 }),
      peopleAsked: fc.array(index, { maxLength: 1 }),
      tasks: fc.array(fc.record({ login: index, why: fc.constantFrom('assigned', 'signatory') }), { maxLength: 3 }),
      asked: fc.array(
        fc.record({
          unit: index,
          kind: fc.constantFrom('treat', 'visa'),
          function: fc.option(fc.constantFrom(...positionFunctions)),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

/** Small towns as a clerk would write them. */
export const randomTown: fc.Arbitrary<Town> = drawn.map(({ units: kinds, people, letters: described, delegations }) => {
  const units: Unit[] = kinds.map(({ kind }, n) => ({ code: `U${n}`, kind, parent: null }))
  for (const [n, unit] of units.entries()) if (n > 0) unit.parent = at(units.slice(0, n), kinds[n]?.parent ?? 0).code
  const logins = people.map((_, n) => `p${n}`)
  const letters = described.map((letter, n) => ({ ...letter, id: `l${n}` }))

  const boxKinds = units.filter(({ kind }) => kind !== 'town' && kind !== 'elected')
  // The application refuses the units of elected officials as recipients (R7), and some units as boxes.
  const recipients = units.filter(({ kind }) => kind !== 'elected')
  const codes = (among: Unit[], chosen: number[]) => (among.length ? chosen.map((n) => at(among, n).code) : [])
  const named = (chosen: number[]) => chosen.map((n) => at(logins, n))
  const each = <T, U>(pick: (letter: (typeof letters)[number]) => T[], make: (letter: string, value: T) => U): U[] =>
    letters.flatMap((letter) => pick(letter).map((value) => make(letter.id, value)))
  const ofUnit = (letter: string, unit: string) => ({ letter, unit })
  const ofPerson = (letter: string, login: string) => ({ letter, login })

  const boxes = each((letter) => codes(boxKinds, letter.boxes), ofUnit)
  return {
    today,
    units,
    positions: people.flatMap(({ positions }, n): Position[] =>
      positions.map((held) => ({ ...held, login: at(logins, n), unit: at(units, held.unit).code })),
    ),
    people: logins,
    disabled: logins.filter((_, n) => people[n]?.disabled),
    letters: letters.map(
      ({ id, confidentiality, integratedBy }): Letter => ({
        id,
        confidentiality,
        inCircuit: boxes.some(({ letter }) => letter === id),
        integratedBy: integratedBy === null ? null : at(units, integratedBy).code,
      }),
    ),
    boxes,
    copies: [
      ...each((letter) => codes(recipients, letter.unitsInCopy), ofUnit),
      ...each((letter) => named(letter.peopleInCopy), ofPerson),
    ],
    questions: [
      ...each((letter) => codes(recipients, letter.unitsAsked), ofUnit),
      ...each((letter) => named(letter.peopleAsked), ofPerson),
    ],
    tasks: each(
      ({ tasks }) => tasks,
      (letter, { login, why }) => ({ letter, login: at(logins, login), why }),
    ),
    asked: each(
      ({ asked }) => asked,
      (letter, { unit, ...task }) => ({ letter, unit: at(units, unit).code, ...task }),
    ),
    delegations: delegations
      .map((given): Delegation => ({ ...given, by: at(logins, given.by), to: at(logins, given.to) }))
      .filter(({ by, to, from, until }) => by !== to && (until === null || from <= until)),
  }
})

function at<T>(list: readonly T[], chosen: number): T {
  const found = list[chosen % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
