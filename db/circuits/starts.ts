import { eq, sql } from 'drizzle-orm'
import type { CircuitKey, CircuitRef } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import type { OutboxItem } from '../outbox.ts'
import { currentCircuit } from '../replies/circuit-ref.ts'
import { letters } from '../schema/index.ts'

/** What a letter's workflow is started with. */
export type LetterStart = {
  letterId: string
  box: string
  circuit: CircuitRef
  secret: boolean
  chrono: string | null
  actor: number | null
}

type DueStart = OutboxItem & { kind: 'start-circuit' }

/** Takes the start that waits for this letter, if nobody else has it in hand. */
export async function takeStartOf(db: Connection, letterId: string, leaseSeconds = 30): Promise<DueStart | null> {
  const [row] = await db.execute<DueStart>(sql`
    update outbox set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
    where id in (
      select id from outbox where letter_id = ${letterId} and kind = 'start-circuit' and done_at is null
        and next_attempt_at <= now() limit 1 for update skip locked
    )
    returning id::integer, kind, letter_id as "letterId", payload, attempts`)
  return row ?? null
}

/** The circuit is the one published now (R23). @throws {DomainError} CIRCUIT_UNPUBLISHED */
export async function startOf(db: Connection, { letterId, payload }: OutboxItem): Promise<LetterStart> {
  const [letter] = await db
    .select({ chrono: letters.chrono, confidentiality: letters.confidentiality, actor: letters.registeredBy })
    .from(letters)
    .where(eq(letters.id, letterId))
  return {
    letterId,
    box: String(payload.box),
    circuit: await currentCircuit(db, payload.circuit as CircuitKey),
    secret: letter?.confidentiality !== 'normal',
    chrono: letter?.chrono ?? null,
    actor: letter?.actor ?? null,
  }
}
