import { sql } from 'drizzle-orm'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import { type Database, inTransaction, type Transaction } from '../client.ts'
import { heldToday, type Sight, type SightRule, whoSees } from '../visibility/index.ts'
import { type EnterCircuit, enterCircuit } from './circuit.ts'
import { boxOf } from './recipients.ts'

export type FutureReader = {
  person: { login: string; name: string }
  /** Where they hold a function today. */
  units: { code: string; name: string }[]
  /** By which rules they will see it. */
  rules: SightRule[]
  /** They see it already. */
  already: boolean
}
export type EntryPreview = {
  box: { code: string; name: string }
  circuit: CircuitKey
  people: FutureReader[]
}

/**
 * Who will see the letter once it is in this box's circuit (R4 to R7): the entry is really made, looked at, and undone, so
 * that the answer is what the entry will do and not an estimate of it.
 * @throws {DomainError} `LETTER_NOT_FOUND`, `ALREADY_IN_CIRCUIT`, `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function previewEntry(db: Database, entry: EnterCircuit): Promise<EntryPreview> {
  const box = await boxOf(db, entry.box)
  const undone = new Undone()
  try {
    await inTransaction(db, async (tx) => {
      const before = await whoSees(tx, entry.letterId)
      await enterCircuit(tx, entry)
      undone.people = await readersThen(tx, before, await whoSees(tx, entry.letterId))
      throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return { box: { code: box.code, name: box.name }, circuit: box.circuit, people: undone.people }
}

/** Ends the transaction, on purpose. */
class Undone extends Error {
  people: FutureReader[] = []
}

async function readersThen(
  tx: Transaction,
  before: readonly Sight[],
  after: readonly Sight[],
): Promise<FutureReader[]> {
  const known = new Set(before.map(({ userId }) => userId))
  const units = await unitsOf(
    tx,
    after.map(({ userId }) => userId),
  )
  return after.map(({ userId, login, name, reasons }) => ({
    person: { login, name },
    units: units.get(userId) ?? [],
    rules: [...new Set(reasons.map(({ rule }) => rule))],
    already: known.has(userId),
  }))
}

type UnitRow = { userId: number; units: { code: string; name: string }[] }

async function unitsOf(tx: Transaction, userIds: readonly number[]) {
  const rows = await tx.execute<UnitRow>(sql`
    select p.user_id as "userId", jsonb_agg(distinct jsonb_build_object('code', u.code, 'name', u.name)) as units
    from positions p join org_units u on u.id = p.unit_id
    where p.user_id = any(${`{${userIds.join(',')}}`}::integer[]) and ${heldToday('p')} group by p.user_id`)
  return new Map(rows.map(({ userId, units }) => [userId, units]))
}
