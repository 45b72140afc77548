import { asc, eq, isNull, sql } from 'drizzle-orm'
import { circuitOfBox, isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import type { CircuitKey, UnitKind } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { boxOf } from '../letters/recipients.ts'
import { auditLog, circuitBindings, orgUnits, users } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type BoundBox = {
  code: string
  name: string
  kind: UnitKind
  /** What its letters enter now, and what they would enter if nothing were bound. */
  circuit: CircuitKey
  usual: CircuitKey
  changedBy: { login: string; name: string } | null
  changedAt: Date | null
}

/** Every open box with the circuit that its letters enter (R23), in the order of their names. */
export async function listBindings(db: Connection): Promise<BoundBox[]> {
  const { circuit, changedAt } = circuitBindings
  const rows = await db
    .select({
      code: orgUnits.code,
      name: orgUnits.name,
      kind: orgUnits.kind,
      bound: circuit,
      changedAt,
      changedBy: { login: users.login, name: users.displayName },
    })
    .from(orgUnits)
    .leftJoin(circuitBindings, eq(circuitBindings.unitId, orgUnits.id))
    .leftJoin(users, eq(users.id, circuitBindings.changedBy))
    .where(isNull(orgUnits.closedAt))
    .orderBy(asc(orgUnits.name))
  return rows
    .filter(({ kind }) => isBoxKind(kind))
    .map(({ bound, ...box }) => ({ ...box, circuit: circuitOfBox(box.kind, bound), usual: circuitOfBox(box.kind) }))
}

/** Letters under way in one box, by the circuit that they are in, as far as the reader sees them (R4). */
export async function lettersInBox(
  db: Connection,
  reader: Reader,
  code: string,
): Promise<{ circuit: string; letters: number }[]> {
  return db.execute<{ circuit: string; letters: number }>(sql`
    select s.circuit_key as circuit, count(*)::integer as letters
    from circuit_states s join letters on letters.id = s.letter_id join org_units box on box.id = letters.box_unit_id
    where s.status <> 'closed' and box.code = ${code} and ${visible(reader)}
    group by 1 order by 1`)
}

export type Binding = { box: string; circuit: CircuitKey | null; by: number; at: Date }

/**
 * Letters that enter the box from the commit on take this circuit; null takes them back to the usual one. Letters that are
 * in a circuit stay in it. On record with before and after (R21, R23).
 * @throws {DomainError} `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function bindBox(tx: Transaction, { box: code, circuit, by, at }: Binding): Promise<void> {
  const box = await boxOf(tx, code)
  if (circuit === null || circuit === circuitOfBox(box.kind)) {
    await tx.delete(circuitBindings).where(eq(circuitBindings.unitId, box.id))
  } else {
    const row = { circuit, changedBy: by, changedAt: at }
    await tx
      .insert(circuitBindings)
      .values({ unitId: box.id, ...row })
      .onConflictDoUpdate({ target: circuitBindings.unitId, set: row })
  }
  const after = (await boxOf(tx, code)).circuit
  if (after === box.circuit) return
  await tx.insert(auditLog).values({
    actorId: by,
    at,
    subject: `circuit-binding:${box.code}`,
    before: { circuit: box.circuit },
    after: { circuit: after },
  })
}
