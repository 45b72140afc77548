import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { letters } from '../schema/index.ts'
import { takeNumber } from './numbers.ts'
import { type Box, boxOf } from './recipients.ts'
import { startCircuit } from './register.ts'

export type EnterCircuit = {
  letterId: string
  /** Code of the unit. */
  box: string
  actorId: number | null
  onBehalfOfId?: number | null
  dueOn?: string | null
  at: Date
}

/**
 * Puts a letter that has no circuit yet into one (R3, R4: so the CAB transmits): it takes an ordinary number if it has
 * none, R5 and R6 hold from the commit on, and the start of its workflow is in the outbox.
 * @throws {DomainError} `LETTER_NOT_FOUND`, `ALREADY_IN_CIRCUIT`, `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function enterCircuit(
  tx: Transaction,
  { letterId, box: code, actorId, onBehalfOfId = null, dueOn, at }: EnterCircuit,
): Promise<{ chrono: string; box: Box }> {
  const [letter] = await tx
    .select({ chrono: letters.chrono, inCircuit: letters.inCircuit })
    .from(letters)
    .where(eq(letters.id, letterId))
    .for('update')
  if (!letter) throw new DomainError('LETTER_NOT_FOUND', 'no such letter')
  if (letter.inCircuit) throw new DomainError('ALREADY_IN_CIRCUIT', 'the letter is in a circuit')
  const box = await boxOf(tx, code)
  const chrono = letter.chrono ?? (await takeNumber(tx, 'ordinary', at))
  await tx
    .update(letters)
    .set({
      chrono,
      boxUnitId: box.id,
      inCircuit: true,
      status: 'in-circuit',
      ...(dueOn === undefined ? {} : { dueOn }),
    })
    .where(eq(letters.id, letterId))
  const data = { chrono, box: box.code, circuit: box.circuit }
  await appendEvidence(tx, {
    letterId,
    kind: 'entered_circuit',
    key: 'entered_circuit',
    actorId,
    onBehalfOfId,
    data,
    at,
  })
  await startCircuit(tx, letterId, box)
  await notifyLetter(tx, letterId)
  return { chrono, box }
}

/**
 * The letter is in another box now; called by the projection, as the workflow decides it. The unit is linked for good (R6).
 * @throws {DomainError} `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function changeBox(tx: Transaction, letterId: string, code: string): Promise<Box> {
  const box = await boxOf(tx, code)
  await tx.update(letters).set({ boxUnitId: box.id }).where(eq(letters.id, letterId))
  await notifyLetter(tx, letterId)
  return box
}
