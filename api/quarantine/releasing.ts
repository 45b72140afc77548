import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { noteMessage } from '../../db/intake/mail-messages.ts'
import { findMailboxes } from '../../db/intake/mailboxes.ts'
import { type Entry, listQuarantine, settleQuarantine } from '../../db/intake/quarantine.ts'
import { registerLetter, seesLetter } from '../../db/letters/index.ts'
import { readCharter } from '../../db/templates/charter.ts'
import { dueDatesFor } from '../../db/town-settings/due.ts'
import { renderer } from '../../documents/render.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { DomainError } from '../../domain/errors.ts'
import { integratingPosition } from '../../domain/permissions/registering.ts'
import { headersOf } from '../../mail/headers.ts'
import { integrateMessage } from '../intake/mail.ts'
import { notFound } from '../problems.ts'
import type { HandRegistrationInput } from '../views/quarantine.ts'

type Input = Static<typeof HandRegistrationInput>

/** The entry as the caller sees it. @throws {DomainError} NOT_FOUND */
export async function entrySeen(request: FastifyRequest, id: string): Promise<Entry> {
  const [found] = await listQuarantine(request.server.deps.db, request.reader, { ids: [id] })
  if (!found) throw notFound()
  return found
}

/** One that the caller deals with. @throws {DomainError} NOT_FOUND, FORBIDDEN for who may only know that it is there */
export async function entryInHand(request: FastifyRequest, id: string): Promise<Entry> {
  const found = await entrySeen(request, id)
  if (!found.deals) throw new DomainError('FORBIDDEN', 'the mail office deals with it')
  return found
}

/** One that still waits for the caller. @throws {DomainError} as above, QUARANTINE_SETTLED */
export async function entryWaiting(request: FastifyRequest, id: string): Promise<Entry> {
  const found = await entryInHand(request, id)
  if (found.releasedAt !== null) throw new DomainError('QUARANTINE_SETTLED', 'it was dealt with already')
  return found
}

/** Only what came in to be a letter can become one: a server's report never does. @throws {DomainError} STILL_REFUSED */
function refuseReport({ code }: Entry): void {
  if (/BOUNCE/.test(code)) throw new DomainError('STILL_REFUSED', 'the report of a server is no letter')
}

/**
 * Tries once more, for a mailbox that exists by now or into the box that is named.
 * @throws {DomainError} STILL_REFUSED when it cannot be read now either
 */
export async function retry(request: FastifyRequest, entry: Entry, box: string | undefined): Promise<string> {
  refuseReport(entry)
  const { deps } = request.server
  const mailboxes = box === undefined ? await findMailboxes(deps.db, entry.recipients) : [{ address: '', box }]
  const raw = await deps.store.get(entry.sha256)
  let result = await integrateMessage(deps, raw, mailboxes)
  // The same message became a letter that this person may not know of: nothing must tell it, theirs is one of its own (R4).
  if ('letterId' in result && !result.created && !(await seesLetter(deps.db, request.reader, result.letterId)))
    result = await integrateMessage(deps, raw, mailboxes, `quarantine:${entry.id}`)
  if (!('letterId' in result)) throw new DomainError('STILL_REFUSED', result.reason, { reason: result.code })
  await settle(request, entry, result.letterId)
  return result.letterId
}

/** A person says what the message is; its bytes go with the letter as they came, and are only ever downloaded. */
export async function registerByHand(request: FastifyRequest, entry: Entry, input: Input): Promise<string> {
  refuseReport(entry)
  const { db, now, store, circuits } = request.server.deps
  // What was sent to the CAB alone stays with it and those it chooses (R3).
  const confidentiality = entry.box === null ? 'normal' : 'confidential'
  const position = integratingPosition(request.reader.positions, { confidentiality, box: input.box })
  const receivedOn = parisDay(entry.at)
  const { pdf, pages } = await pageOf(request, entry, input)
  const readable = { role: 'letter', name: 'message.pdf', mediaType: 'application/pdf', pages } as const
  const original = { role: 'original', name: 'message.eml', mediaType: 'message/rfc822', pages: null } as const
  const documents = [
    { ...readable, ...(await store.put(pdf)) },
    { ...original, sha256: entry.sha256, size: entry.size },
  ]
  const dates = await dueDatesFor(db, { receivedOn })
  const letterId = await inTransaction(db, async (tx) => {
    const registered = await registerLetter(tx, {
      ...dates,
      subject: input.subject,
      sender: input.sender,
      channel: entry.source === 'mail' ? 'email' : 'web',
      receivedOn,
      confidentiality,
      box: input.box,
      copies: [],
      documents,
      fullText: input.text ?? '',
      intakeKey: `quarantine:${entry.id}`,
      registeredBy: request.session.userId,
      integratedByUnitId: position.unitId,
      at: now(),
    })
    if (entry.source === 'mail') await noteMessage(tx, registered.id, messageName(await store.get(entry.sha256)))
    await settleQuarantine(tx, entry.id, {
      outcome: 'registered',
      letterId: registered.id,
      at: now(),
      by: request.session.userId,
    })
    return registered.id
  })
  await circuits.start(letterId)
  return letterId
}

/** Its Message-ID, as its first headers say it. */
export const messageName = (raw: Uint8Array): string | null =>
  headersOf(raw).find(({ name }) => name === 'message-id')?.value ?? null

async function pageOf(request: FastifyRequest, entry: Entry, { sender, subject, text }: Input) {
  return renderer.renderEmail({
    charter: await readCharter(request.server.deps.db),
    from: sender.email ? `${sender.name} <${sender.email}>` : sender.name,
    to: entry.recipients,
    cc: [],
    subject,
    sentAt: null,
    receivedAt: entry.at.toISOString(),
    messageId: null,
    text: text ?? '',
    attachments: [{ name: 'message.eml', size: entry.size, sha256: entry.sha256 }],
    notice: 'Enregistré à la main : le message d’origine n’a pas pu être lu par l’application, il est joint tel quel.',
  })
}

function settle(request: FastifyRequest, { id }: Entry, letterId: string): Promise<void> {
  const { db, now } = request.server.deps
  return inTransaction(db, (tx) =>
    settleQuarantine(tx, id, { outcome: 'registered', letterId, at: now(), by: request.session.userId }),
  )
}
