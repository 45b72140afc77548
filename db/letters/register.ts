import { eq, sql } from 'drizzle-orm'
import type { Channel, Confidentiality, DocumentRole } from '../../domain/vocabulary.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { enqueue } from '../outbox.ts'
import { copies, documents, letters } from '../schema/index.ts'
import { takeNumber } from './numbers.ts'
import { type Box, boxOf, type Recipient, resolveRecipients } from './recipients.ts'
import { contactOf, type Sender } from './senders.ts'
import { cleanText } from './text.ts'

export type NewDocument = {
  role: DocumentRole
  name: string
  mediaType: string
  /** Of bytes that are in the store already. */
  sha256: string
  /** Bytes. */
  size: number
  pages: number | null
}

export type LetterToRegister = {
  subject: string
  sender: Sender
  channel: Channel
  receivedOn: string
  writtenOn?: string | undefined
  confidentiality: Confidentiality
  /** Code of the unit in whose box it lands and starts its circuit; null: no circuit yet. */
  box: string | null
  /** Logins and unit codes. */
  copies: readonly string[]
  documents: readonly NewDocument[]
  /** Text of the documents, for search. */
  fullText: string
  /** SHA-256 of the raw input and its origin; the same key makes the same letter. */
  intakeKey: string | null
  /** Who integrates it, and for which of their units; both null for a citizen's own request. */
  registeredBy: number | null
  integratedByUnitId: number | null
  dueOn: string | null
  implicitDecisionOn: string | null
  letterType?: string | null | undefined
  priority?: string | null | undefined
  at: Date
}

export type Registered = {
  id: string
  chrono: string | null
  cabChrono: string | null
  version: number
  /** False: these very bytes had become this letter before, and nothing was written. */
  created: boolean
}

/**
 * Registers a letter with its number, documents, copies and evidence, and, with a box, the start of its circuit:
 * all of it or nothing. It is in a circuit from then on, since the start cannot be lost.
 * @throws {DomainError} `UNKNOWN_RECIPIENT`, `ELUS_BY_NAME`, `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function registerLetter(tx: Transaction, input: LetterToRegister): Promise<Registered> {
  const known = await registeredBefore(tx, input.intakeKey)
  if (known) return known
  const box = input.box === null ? null : await boxOf(tx, input.box)
  const recipients = await resolveRecipients(tx, input.copies)
  const letter = await insertLetter(tx, input, box)
  await insertDocuments(tx, letter.id, input.documents, input.registeredBy, input.at)
  await insertCopies(tx, letter.id, recipients, input)
  const actorId = input.registeredBy
  const originals = input.documents.map((document) => document.sha256)
  await appendEvidence(tx, {
    letterId: letter.id,
    kind: 'registered',
    key: 'registered',
    actorId,
    at: input.at,
    data: { chrono: letter.chrono, channel: input.channel, box: box?.code ?? null, sha256: originals },
  })
  if (box) await startCircuit(tx, letter.id, box)
  await notifyLetter(tx, letter.id)
  return { ...letter, created: true }
}

/** Written with the letter, so that a crash leaves either both or none. */
export async function startCircuit(tx: Transaction, letterId: string, box: Box): Promise<void> {
  await enqueue(tx, { kind: 'start-circuit', letterId, payload: { box: box.code, circuit: box.circuit } })
}

export async function insertDocuments(
  tx: Transaction,
  letterId: string,
  added: readonly NewDocument[],
  addedBy: number | null,
  addedAt: Date,
): Promise<void> {
  if (added.length === 0) return
  await tx.insert(documents).values(
    added.map((document, index) => {
      const id = crypto.randomUUID()
      // A millisecond apart, so that they are listed in the order in which they were given.
      return { ...document, id, lineage: id, letterId, addedBy, addedAt: new Date(addedAt.getTime() + index) }
    }),
  )
}

/** Two intakes of the same bytes at the same moment: the second one waits here for the first one's end. */
async function registeredBefore(tx: Transaction, intakeKey: string | null): Promise<Registered | null> {
  if (intakeKey === null) return null
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`intake:${intakeKey}`}, 0))`)
  const { id, chrono, cabChrono, version } = letters
  const [row] = await tx
    .select({ id, chrono, cabChrono, version })
    .from(letters)
    .where(eq(letters.intakeKey, intakeKey))
  return row ? { ...row, created: false } : null
}

async function insertLetter(tx: Transaction, input: LetterToRegister, box: Box | null) {
  const contact = await contactOf(tx, input.sender)
  const hidden = input.confidentiality !== 'normal' && box === null
  const number = await takeNumber(tx, hidden ? 'cab' : 'ordinary', input.at)
  const { subject, fullText, sender, copies: _copies, documents: _documents, box: _box, at, ...columns } = input
  const [row] = await tx
    .insert(letters)
    .values({
      ...columns,
      subject: cleanText(subject).trim(),
      fullText: cleanText(fullText),
      senderId: contact.id,
      senderName: contact.name,
      chrono: hidden ? null : number,
      cabChrono: hidden ? number : null,
      boxUnitId: box?.id ?? null,
      inCircuit: box !== null,
      status: box ? 'in-circuit' : 'registered',
      registeredAt: at,
    })
    .returning({ id: letters.id, chrono: letters.chrono, cabChrono: letters.cabChrono, version: letters.version })
  if (!row) throw new Error('the letter was not added')
  return row
}

async function insertCopies(
  tx: Transaction,
  letterId: string,
  recipients: readonly Recipient[],
  { registeredBy: by, at }: LetterToRegister,
): Promise<void> {
  if (recipients.length === 0) return
  await tx
    .insert(copies)
    .values(recipients.map((recipient) => ({ ...recipient, letterId, by, at })))
    .onConflictDoNothing()
}
