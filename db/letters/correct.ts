import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Channel, Confidentiality } from '../../domain/vocabulary.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { enqueue } from '../outbox.ts'
import { auditLog, letters } from '../schema/index.ts'
import { dueDatesFor } from '../town-settings/due.ts'
import { takeNumber } from './numbers.ts'
import { contactOf, type Sender } from './senders.ts'
import { cleanText } from './text.ts'

export type LetterChanges = {
  subject?: string | undefined
  sender?: Sender | undefined
  channel?: Channel | undefined
  receivedOn?: string | undefined
  writtenOn?: string | null | undefined
  confidentiality?: Confidentiality | undefined
  letterType?: string | null | undefined
  priority?: string | null | undefined
}

export type Correction = {
  letterId: string
  /** The version that the person had before their eyes (`If-Match`). */
  expectedVersion: number
  changes: LetterChanges
  actorId: number
  onBehalfOfId?: number | null
  /** Lowering secrecy is the CAB's. */
  mayLowerSecrecy: boolean
  at: Date
}

type Letter = typeof letters.$inferSelect
const secrecy: Readonly<Record<Confidentiality, number>> = { normal: 0, political: 1, confidential: 2 }

/**
 * Corrects what was registered, audited. A change of secrecy changes who sees the letter with this very commit.
 * @returns the new version
 * @throws {DomainError} `LETTER_NOT_FOUND`; `VERSION_CONFLICT` when someone else was faster;
 * `SECRECY_LOWERED_BY_CAB_ONLY`; `UNKNOWN_LETTER_TYPE`, `UNKNOWN_PRIORITY`
 */
export async function correctLetter(tx: Transaction, correction: Correction): Promise<number> {
  const { letterId, expectedVersion, changes } = correction
  const [letter] = await tx.select().from(letters).where(eq(letters.id, letterId)).for('update')
  if (!letter) throw new DomainError('LETTER_NOT_FOUND', 'no such letter')
  if (letter.version !== expectedVersion) {
    throw new DomainError('VERSION_CONFLICT', 'the letter was changed meanwhile', { version: letter.version })
  }
  const to = changes.confidentiality ?? letter.confidentiality
  if (secrecy[to] < secrecy[letter.confidentiality] && !correction.mayLowerSecrecy) {
    throw new DomainError('SECRECY_LOWERED_BY_CAB_ONLY', 'only the CAB lowers the secrecy of a letter')
  }
  const changed = await changedColumns(tx, letter, correction)
  const version = letter.version + 1
  await tx
    .update(letters)
    .set({ ...changed, version })
    .where(eq(letters.id, letterId))
  await record(tx, letter, changed, correction, version)
  if (letter.inCircuit && changed.confidentiality !== undefined) await tellCircuit(tx, letter, to, version)
  await notifyLetter(tx, letterId)
  return version
}

/** The number and the units of a letter that became secret leave Temporal's console as well (R4). */
function tellCircuit(tx: Transaction, { id: letterId, chrono }: Letter, to: Confidentiality, version: number) {
  const secret = to !== 'normal'
  const data = { secret, chrono: secret ? null : chrono }
  return enqueue(tx, {
    kind: 'tell-fact',
    letterId,
    payload: { id: `secrecy:${version}`, name: 'secrecy-changed', data },
  })
}

/** Only what differs, so that the record says what was changed. */
async function changedColumns(tx: Transaction, letter: Letter, { changes, at }: Correction): Promise<Partial<Letter>> {
  const { sender, ...plain } = changes
  const wanted: Partial<Letter> = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  if (wanted.subject !== undefined) wanted.subject = cleanText(wanted.subject).trim()
  if (sender) {
    const contact = await contactOf(tx, sender)
    wanted.senderId = contact.id
    wanted.senderName = contact.name
  }
  Object.assign(wanted, await clocks(tx, letter, wanted))
  Object.assign(wanted, await missingNumber(tx, letter, wanted.confidentiality ?? letter.confidentiality, at))
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => letter[key as keyof Letter] !== value))
}

/** What the clocks hang on was corrected: so are the clocks. */
async function clocks(tx: Transaction, letter: Letter, wanted: Partial<Letter>): Promise<Partial<Letter>> {
  const { receivedOn, letterType, priority } = { ...letter, ...wanted }
  const same = receivedOn === letter.receivedOn && letterType === letter.letterType && priority === letter.priority
  return same ? {} : dueDatesFor(tx, { receivedOn, letterType, priority })
}

/** Each letter outside circuits has the number of its kind; one that it already bears is never taken back. */
async function missingNumber(tx: Transaction, letter: Letter, to: Confidentiality, at: Date): Promise<Partial<Letter>> {
  if (letter.inCircuit) return {}
  if (to !== 'normal') return letter.cabChrono ? {} : { cabChrono: await takeNumber(tx, 'cab', at) }
  return letter.chrono ? {} : { chrono: await takeNumber(tx, 'ordinary', at) }
}

/** Values go to the audit log, whose reader must see the letter; the evidence only names the fields. */
async function record(
  tx: Transaction,
  letter: Letter,
  changed: Partial<Letter>,
  { letterId, actorId, onBehalfOfId = null, at }: Correction,
  version: number,
): Promise<void> {
  const fields = Object.keys(changed)
  const before = Object.fromEntries(fields.map((field) => [field, letter[field as keyof Letter]]))
  await tx.insert(auditLog).values({ actorId, at, subject: `letter:${letterId}`, before, after: changed })
  const common = { letterId, actorId, onBehalfOfId, at }
  await appendEvidence(tx, { ...common, kind: 'corrected', key: `corrected:${version}`, data: { fields, version } })
  if (changed.confidentiality === undefined) return
  const data = { from: letter.confidentiality, to: changed.confidentiality }
  await appendEvidence(tx, { ...common, kind: 'secrecy_changed', key: `secrecy_changed:${version}`, data })
}
