import { type SQL, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { shownNumber } from '../letters/list.ts'
import { mailMessages } from '../schema/index.ts'
import { type Reader, visible } from '../visibility/index.ts'

/** Keeps how the e-mail of a letter called itself. Other bytes under the same name are another letter all the same. */
export async function noteMessage(tx: Transaction, letterId: string, messageId: string | null): Promise<void> {
  const name = nameOf(messageId)
  if (name !== '') await tx.insert(mailMessages).values({ letterId, messageId: name }).onConflictDoNothing()
}

/** A letter that came in under the same Message-ID. */
export type SameMessage = { id: string; chrono: string | null; receivedOn: string }

/** Other letters of this letter's Message-ID, as far as the reader sees them (R4, R6). */
export const sameMessageAs = (db: Connection, reader: Reader, letterId: string): Promise<SameMessage[]> =>
  found(
    db,
    reader,
    sql`m.message_id = (select message_id from mail_messages where letter_id = ${letterId}) and l.id <> ${letterId}`,
  )

/** Letters of a Message-ID, as far as the reader sees them. */
export async function lettersOfMessage(
  db: Connection,
  reader: Reader,
  messageId: string | null,
): Promise<SameMessage[]> {
  const name = nameOf(messageId)
  return name === '' ? [] : found(db, reader, sql`m.message_id = ${name}`)
}

async function found(db: Connection, reader: Reader, which: SQL): Promise<SameMessage[]> {
  const rows = await db.execute<SameMessage>(sql`
    select l.id, ${shownNumber(reader)} as chrono, l.received_on as "receivedOn"
    from mail_messages m join letters l on l.id = m.letter_id
    where ${which} and ${visible(reader, 'l')} order by l.registered_at, l.id limit 10`)
  return [...rows]
}

const nameOf = (messageId: string | null): string => (messageId ?? '').replace(/[<>\s]/g, '').slice(0, 500)
