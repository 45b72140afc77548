import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { DomainError } from '../../domain/errors.ts'
import { circuitOfBox } from '../../domain/letters/circuit-of-box.ts'
import type { CircuitKey, UnitKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { circuitBindings, orgUnits, users } from '../schema/index.ts'

export type Recipient = { userId: number; unitId: null } | { userId: null; unitId: number }
export type Box = { id: number; code: string; name: string; kind: UnitKind; circuit: CircuitKey }

/**
 * The people and units behind logins and unit codes, in the order given.
 * @throws {DomainError} `UNKNOWN_RECIPIENT`; `ELUS_BY_NAME` for a unit of elected officials, who are named one by one (R7)
 */
export async function resolveRecipients(db: Connection, names: readonly string[]): Promise<Recipient[]> {
  if (names.length === 0) return []
  const wanted = [...names]
  const people = await db
    .select({ id: users.id, login: users.login })
    .from(users)
    .where(and(inArray(users.login, wanted), isNull(users.disabledAt)))
  const named = alias(orgUnits, 'named')
  const units = await db
    .select({ id: orgUnits.id, kind: orgUnits.kind, code: named.code })
    .from(named)
    .innerJoin(orgUnits, eq(orgUnits.id, sql`bannette_living_unit(${named.id})`))
    .where(and(inArray(named.code, wanted), isNull(orgUnits.closedAt)))
  return names.map((name) => {
    const person = people.find(({ login }) => login === name)
    if (person) return { userId: person.id, unitId: null }
    const unit = units.find(({ code }) => code === name)
    if (!unit) throw new DomainError('UNKNOWN_RECIPIENT', `neither a user nor a unit: ${name}`, { recipient: name })
    if (unit.kind === 'elected') {
      throw new DomainError('ELUS_BY_NAME', 'elected officials are named one by one', { recipient: name })
    }
    return { userId: null, unitId: unit.id }
  })
}

/** The code of a unit that was merged or closed leads to the one that took over (R23). */
const livingUnit = (code: string) =>
  sql`(select bannette_living_unit(named.id) from org_units named where named.code = ${code})`

/**
 * The box of a unit and the circuit that a letter enters there: the one that it is bound to, or the usual one of its kind.
 * @throws {DomainError} `UNKNOWN_BOX` for no open unit of this code; `NOT_A_BOX` for the town and the elected officials
 */
export async function boxOf(db: Connection, code: string): Promise<Box> {
  const { id, name, kind } = orgUnits
  const [found] = await db
    .select({ id, code: orgUnits.code, name, kind, bound: circuitBindings.circuit })
    .from(orgUnits)
    .leftJoin(circuitBindings, eq(circuitBindings.unitId, id))
    .where(and(eq(orgUnits.id, livingUnit(code)), isNull(orgUnits.closedAt)))
  if (!found) throw new DomainError('UNKNOWN_BOX', `no unit ${code}`, { box: code })
  const { bound, ...unit } = found
  return { ...unit, circuit: circuitOfBox(unit.kind, bound) }
}
