import { createHash } from 'node:crypto'
import { inTransaction } from '../../db/client.ts'
import { noteMessage } from '../../db/intake/mail-messages.ts'
import { boxOfQuarantine, findMailboxes, isOwnDomain, type Mailbox } from '../../db/intake/mailboxes.ts'
import { countFailure, putIntoQuarantine } from '../../db/intake/quarantine.ts'
import { registerLetter } from '../../db/letters/index.ts'
import { dueDatesFor } from '../../db/town-settings/due.ts'
import { DocumentError } from '../../documents/errors.ts'
import { sha256Of } from '../../documents/hash.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { headersOf } from '../../mail/headers.ts'
import { parseMail } from '../../mail/incoming.ts'
import type { IncomingMessage } from '../../mail/message.ts'
import { type Envelope, type Receiver, startReceiver } from '../../mail/receiver.ts'
import { readReport } from '../../mail/report.ts'
import { storeMessage } from './message-documents.ts'
import { takeReport } from './reports.ts'
import type { IntakeDeps, Taken } from './types.ts'

/** The demonstration's mail server: what is sent to a mailbox of the town becomes a letter (R1, R22). */
export const receiveMail = (deps: IntakeDeps, port: number): Promise<Receiver> =>
  startReceiver({
    port,
    // An unknown address of the town is kept in quarantine; mail for others is not ours to take.
    accepts: (address) => isOwnDomain(deps.db, address),
    onMessage: async (raw, envelope) => void (await takeMessage(deps, raw, envelope)),
  })

export type Refused = { code: string; reason: string }

/** How often the same message may make the intake itself fail before it is set aside. */
const patience = 3

/**
 * Takes one message in: a letter, what became of a message of ours, or a row in quarantine with its reason; the bytes are
 * kept in every case. The same message delivered again gives the same letter. No message is ever answered by a machine
 * (RFC 3834): an acknowledgement is sent by a person (R17). Throws only when it could not be kept: the sender tries again.
 */
export async function takeMessage(deps: IntakeDeps, raw: Uint8Array, envelope: Envelope): Promise<Taken> {
  const { db, store, now } = deps
  const { sha256, size } = await store.put(raw)
  const subject = headersOf(raw).find(({ name }) => name === 'subject')?.value || null
  const from = { sender: envelope.from, subject, recipients: envelope.to }
  const kept = { source: 'mail', sha256, size, at: now(), ...from } as const
  const report = readReport(raw, envelope.from)
  if (report) return takeReport(deps, report, kept)
  const mailboxes = await findMailboxes(db, envelope.to)
  const result = await integrateMessage(deps, raw, mailboxes).catch((error) => givenUp(deps, sha256, error))
  if ('letterId' in result) return result
  await putIntoQuarantine(db, { ...kept, ...result, box: await boxOfQuarantine(db, envelope.to) })
  return { quarantined: result.code }
}

/** A message that makes us fail again and again would come back for ever, and hide that it does. */
async function givenUp({ db }: IntakeDeps, sha256: string, error: unknown): Promise<Refused> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'STORE_FULL' || (await countFailure(db, sha256)) < patience) throw error
  return { code: 'INTAKE_FAILED', reason: `the intake failed ${patience} times: ${code || 'unknown'}` }
}

/**
 * A letter in the box of the first mailbox, or why it cannot be one. What a message contains never stops the next one.
 * @param intakeKey by default that of the message: the same one twice is one letter
 */
export async function integrateMessage(
  deps: IntakeDeps,
  raw: Uint8Array,
  mailboxes: readonly Mailbox[],
  intakeKey?: string,
): Promise<{ letterId: string; created: boolean } | Refused> {
  if (mailboxes.length === 0) return { code: 'UNKNOWN_MAILBOX', reason: 'no mailbox of the town has this address' }
  const parsed = await parseMail(raw)
  if (!parsed.ok) return { code: parsed.code, reason: parsed.reason }
  try {
    return await integrate(deps, raw, parsed.message, mailboxes, intakeKey ?? intakeKeyOf(raw, parsed.message))
  } catch (error) {
    if (error instanceof DocumentError && error.code !== 'STORE_FULL')
      return { code: error.code, reason: error.message }
    throw error
  }
}

async function integrate(
  deps: IntakeDeps,
  raw: Uint8Array,
  message: IncomingMessage,
  [mailbox, ...others]: readonly Mailbox[],
  intakeKey: string,
): Promise<{ letterId: string; created: boolean }> {
  const { db, now, circuits } = deps
  const stored = await storeMessage(deps, raw, message)
  const receivedOn = parisDay(now())
  const dates = await dueDatesFor(db, { receivedOn })
  const box = mailbox?.box ?? null
  const registered = await inTransaction(db, async (tx) => {
    const letter = await registerLetter(tx, {
      subject: message.subject.trim().slice(0, 500) || '(sans objet)',
      sender: senderOf(message),
      channel: 'email',
      receivedOn,
      confidentiality: 'normal',
      box,
      // Written to two mailboxes, it is one letter: the other service reads it in copy.
      copies: [...new Set(others.map((other) => other.box))].filter((code) => code !== box),
      ...stored,
      ...dates,
      intakeKey,
      registeredBy: null,
      integratedByUnitId: null,
      at: now(),
    })
    if (letter.created) await noteMessage(tx, letter.id, message.messageId)
    return letter
  })
  if (registered.created) await circuits.start(registered.id)
  return { letterId: registered.id, created: registered.created }
}

/** The same message with other bytes is another letter. */
const intakeKeyOf = (raw: Uint8Array, { messageId }: IncomingMessage): string =>
  createHash('sha256')
    .update(`mail:${messageId ?? ''}:${sha256Of(raw)}`)
    .digest('hex')

/** What the sender claims to be: shown, and nothing is granted or routed by it. */
function senderOf({ from }: IncomingMessage): { name: string; email?: string } {
  const name = (from?.name.trim() || from?.address || 'Expéditeur inconnu').slice(0, 200)
  return { name, ...(from?.address && { email: from.address.slice(0, 254) }) }
}
