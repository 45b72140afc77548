import { createHash } from 'node:crypto'
import { inTransaction } from '../../db/client.ts'
import { findMailboxes, isOwnDomain, type Mailbox } from '../../db/intake/mailboxes.ts'
import { putIntoQuarantine } from '../../db/intake/quarantine.ts'
import { registerLetter } from '../../db/letters/index.ts'
import { dueDatesFor } from '../../db/town-settings/due.ts'
import { DocumentError } from '../../documents/errors.ts'
import { sha256Of } from '../../documents/hash.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { type IncomingMessage, parseMail } from '../../mail/incoming.ts'
import { type Envelope, type Receiver, startReceiver } from '../../mail/receiver.ts'
import type { ApiDeps } from '../deps.ts'
import { storeMessage } from './message-documents.ts'

export type IntakeDeps = Pick<ApiDeps, 'db' | 'store' | 'circuits' | 'now'>

/** The demonstration's mail server: what is sent to a mailbox of the town becomes a letter (R1, R22). */
export const receiveMail = (deps: IntakeDeps, port: number): Promise<Receiver> =>
  startReceiver({
    port,
    // An unknown address of the town is kept in quarantine; mail for others is not ours to take.
    accepts: (address) => isOwnDomain(deps.db, address),
    onMessage: async (raw, envelope) => void (await takeMessage(deps, raw, envelope)),
  })

export type Taken = { letterId: string; created: boolean } | { quarantined: string }

/**
 * Takes one message in: a letter, or a row in quarantine with its reason; the bytes are kept in both cases. The same
 * message delivered again gives the same letter. Throws only when it could not be kept: the sender tries again.
 */
export async function takeMessage(deps: IntakeDeps, raw: Uint8Array, envelope: Envelope): Promise<Taken> {
  const { sha256 } = await deps.store.put(raw)
  const setAside = async (code: string, reason: string): Promise<Taken> => {
    await putIntoQuarantine(deps.db, { source: 'mail', code, reason, sha256, at: deps.now() })
    return { quarantined: code }
  }
  const mailboxes = await findMailboxes(deps.db, envelope.to)
  if (mailboxes.length === 0) return setAside('UNKNOWN_MAILBOX', 'no mailbox of the town has this address')
  const parsed = await parseMail(raw)
  if (!parsed.ok) return setAside(parsed.code, parsed.reason)
  try {
    return await integrate(deps, raw, parsed.message, mailboxes)
  } catch (error) {
    // What a message contains never stops the next one.
    if (error instanceof DocumentError && error.code !== 'STORE_FULL') return setAside(error.code, error.message)
    throw error
  }
}

async function integrate(
  deps: IntakeDeps,
  raw: Uint8Array,
  message: IncomingMessage,
  [mailbox, ...others]: Mailbox[],
): Promise<Taken> {
  const { db, now, circuits } = deps
  const stored = await storeMessage(deps, raw, message)
  const receivedOn = parisDay(now())
  const dates = await dueDatesFor(db, { receivedOn })
  const box = mailbox?.box ?? null
  const registered = await inTransaction(db, (tx) =>
    registerLetter(tx, {
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
      intakeKey: intakeKeyOf(raw, message),
      registeredBy: null,
      integratedByUnitId: null,
      at: now(),
    }),
  )
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
