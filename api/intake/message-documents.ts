import type { NewDocument } from '../../db/letters/index.ts'
import { readCharter } from '../../db/templates/charter.ts'
import { DocumentError } from '../../documents/errors.ts'
import { sha256Of } from '../../documents/hash.ts'
import { acceptFile } from '../../documents/intake.ts'
import { renderer } from '../../documents/render.ts'
import type { DocumentStore } from '../../documents/store.ts'
import type { IncomingMessage, MailAttachment } from '../../mail/message.ts'
import { type StoredScans, storeAccepted, textOf } from '../letters/scans.ts'
import type { IntakeDeps } from './types.ts'

/** The message as documents: the page that people read, the message itself, and its attachments. */
export async function storeMessage(deps: IntakeDeps, raw: Uint8Array, message: IncomingMessage): Promise<StoredScans> {
  const { store } = deps
  const page = await pageOf(deps, message)
  const stored: StoredScans = {
    documents: [
      {
        role: 'letter',
        name: 'courriel.pdf',
        mediaType: 'application/pdf',
        pages: page.pages,
        ...(await store.put(page.pdf)),
      },
      { role: 'original', name: 'courriel.eml', mediaType: 'message/rfc822', pages: null, ...(await store.put(raw)) },
    ],
    fullText: `${message.text}\n`,
  }
  for (const attachment of piecesOf(message)) {
    const { documents, text } = await storeAttachment(store, attachment)
    stored.documents.push(...documents)
    stored.fullText += `${text}\n`
  }
  return stored
}

async function pageOf({ db, now }: IntakeDeps, message: IncomingMessage) {
  return renderer.renderEmail({
    charter: await readCharter(db),
    from: written(message.from),
    to: message.to.map(written),
    cc: message.cc.map(written),
    subject: message.subject,
    sentAt: message.date,
    receivedAt: now().toISOString(),
    messageId: message.messageId,
    text: message.text,
    attachments: piecesOf(message).map(({ name, bytes }) => ({
      name,
      size: bytes.byteLength,
      sha256: sha256Of(bytes),
    })),
    ...(message.authenticationResults.length === 0 && { notice: 'Expéditeur non vérifié.' }),
  })
}

/** Images that belong to the HTML are no pieces of the letter. */
const piecesOf = ({ attachments }: IncomingMessage): MailAttachment[] =>
  attachments.filter(({ related, bytes }) => !related && bytes.byteLength > 0)

const written = (address: IncomingMessage['from']): string =>
  address ? `${address.name} <${address.address}>`.trim() : ''

/** A piece that we cannot show is kept as it is, and only ever downloaded: it may be anything. */
async function storeAttachment(
  store: DocumentStore,
  { name, bytes }: MailAttachment,
): Promise<{ documents: NewDocument[]; text: string }> {
  const scan = { name: name.split(/[/\\]/).at(-1)?.slice(0, 200) || 'pièce jointe', bytes }
  try {
    const file = await acceptFile(bytes)
    return { documents: await storeAccepted(store, scan, file, 'attachment'), text: await textOf(file) }
  } catch (error) {
    if (!(error instanceof DocumentError) || error.code === 'STORE_FULL') throw error
    const kept = { role: 'attachment', name: scan.name, mediaType: 'application/octet-stream', pages: null } as const
    return { documents: [{ ...kept, ...(await store.put(bytes)) }], text: '' }
  }
}
