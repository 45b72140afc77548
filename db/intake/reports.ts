import { eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { enqueue } from '../outbox.ts'
import { letters, orgUnits } from '../schema/index.ts'

export type SentMessage = {
  key: string
  letterId: string
  kind: 'acknowledgement' | 'dispatch' | 'request-confirmation'
}

/** The message of ours that one of these names means; they are the first 40 signs of the hash of its business key. */
export async function findSent(db: Connection, names: readonly string[]): Promise<SentMessage | null> {
  const hashes = names.filter((name) => /^[0-9a-f]{40}$/.test(name))
  if (hashes.length === 0) return null
  const [row] = await db.execute<SentMessage>(sql`
    select key, letter_id as "letterId", kind from effects
    where kind in ('acknowledgement', 'dispatch', 'request-confirmation') and status = 'done'
      and left(encode(sha256(decode(key, 'escape')), 'hex'), 40) = any(${`{${hashes.join(',')}}`}::text[])
    limit 1`)
  return row ?? null
}

const about = { acknowledgement: 'acknowledgement', dispatch: 'reply', 'request-confirmation': 'confirmation' } as const
export type Told = 'delivered' | 'bounced'

/**
 * Tells the letter's circuit, once for each message and outcome, what became of it. The confirmation of a web request
 * concerns no circuit and only goes on record.
 */
export async function tellDelivery(tx: Transaction, sent: SentMessage, name: Told, at: Date): Promise<void> {
  const { key, letterId, kind } = sent
  const id = `${name}:${key}`
  const data = { about: about[kind] }
  if (kind === 'request-confirmation') {
    await appendEvidence(tx, { letterId, kind: name, key: id, data, at })
    await notifyLetter(tx, letterId)
    return
  }
  // A server reports more than once, and mail is delivered more than once.
  const [told] = await tx.execute(sql`select 1 from outbox
    where letter_id = ${letterId} and kind = 'tell-fact' and payload ->> 'id' = ${id} limit 1`)
  if (told) return
  await enqueue(tx, { kind: 'tell-fact', letterId, payload: { id, name, data } })
}

/** Once: a circuit that is over hears nothing any more; the letter's history does. */
export async function recordLateDelivery(tx: Transaction, letterId: string, fact: LateFact): Promise<void> {
  const { id, name, data } = fact
  // The circuit may have heard it and put it on record just before its end.
  const [known] = await tx.execute(sql`select 1 from evidence where letter_id = ${letterId} and data ->> 'id' = ${id}`)
  if (known) return
  await appendEvidence(tx, { letterId, kind: name, key: id, data: { ...data, id } })
  await notifyLetter(tx, letterId)
}
export type LateFact = { id: string; name: Told; data: Readonly<Record<string, unknown>> }

/** `inHand`: nobody has to be asked, because the circuit opens a task for it, or the message was no more than a courtesy. */
export async function letterOfReport(tx: Transaction, { letterId, kind }: SentMessage) {
  const [row] = await tx
    .select({ box: orgUnits.code, status: letters.status })
    .from(letters)
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .where(eq(letters.id, letterId))
  const heard = kind === 'acknowledgement' && row?.status === 'in-circuit'
  return { box: row?.box ?? null, inHand: heard || kind === 'request-confirmation' }
}
