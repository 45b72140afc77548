import { decodableLetters } from '../../db/circuits/decodable.ts'
import { inTransaction } from '../../db/client.ts'
import { auditLog } from '../../db/schema/index.ts'
import type { Reader } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { createPayloadCodec, type PayloadKeys } from '../../temporal/codec.ts'
import type { ApiDeps } from '../deps.ts'

/** As Temporal's tools write a payload: all bytes in base64. */
export type WirePayload = { metadata: Record<string, string>; data?: string }

/**
 * Decodes what belongs to letters that the reader sees and that are no secret; the rest stays as it came, alike whether
 * the letter is hidden, secret or none. Who had what decoded is on record.
 * @throws {DomainError} FORBIDDEN when nothing of what was encrypted may be decoded
 */
export async function decodeFor(
  { db }: Pick<ApiDeps, 'db'>,
  keys: PayloadKeys,
  reader: Reader,
  payloads: readonly WirePayload[],
): Promise<WirePayload[]> {
  const letters = payloads.map(letterOf)
  const named = [...new Set(letters.filter((id) => id !== null))]
  const open = await decodableLetters(db, reader, named)
  const decoded = await Promise.all(
    payloads.map((payload, index) => (open.has(letters[index] ?? '') ? decodeOne(keys, payload) : null)),
  )
  const locked = payloads.filter((payload, index) => isEncrypted(payload) && !decoded[index]).length
  const opened = new Set(letters.filter((id, index) => id !== null && decoded[index]))
  await inTransaction(db, async (tx) => {
    const rows = [...opened].map((id) => ({ subject: `codec:letter:${id}`, after: { payloads: count(letters, id) } }))
    if (locked > 0) rows.push({ subject: 'codec:refused', after: { payloads: locked } })
    if (rows.length > 0) await tx.insert(auditLog).values(rows.map((row) => ({ ...row, actorId: reader.userId })))
  })
  if (locked > 0 && opened.size === 0) throw new DomainError('FORBIDDEN', 'nothing of this may be decoded')
  return payloads.map((payload, index) => decoded[index] ?? payload)
}

/** The letter for whose workflow the payload was encrypted; the name is bound to the ciphertext, so it cannot be changed. */
function letterOf({ metadata }: WirePayload): string | null {
  const workflow = Buffer.from(metadata.workflow ?? '', 'base64').toString('utf8')
  return /^letter-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(workflow)?.[1] ?? null
}

const isEncrypted = ({ metadata }: WirePayload): boolean => metadata['key-id'] !== undefined
const count = (letters: readonly (string | null)[], id: string | null) => letters.filter((each) => each === id).length

/** Null for what none of our keys opens. */
async function decodeOne(keys: PayloadKeys, { metadata, data = '' }: WirePayload): Promise<WirePayload | null> {
  const bytes = Object.entries(metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')])
  const payload = { metadata: Object.fromEntries(bytes), data: Buffer.from(data, 'base64') }
  try {
    const [plain] = await createPayloadCodec(keys, 'client').decode([payload])
    const entries = Object.entries(plain?.metadata ?? {}).map(([name, value]) => [name, base64(value)])
    return { metadata: Object.fromEntries(entries), data: base64(plain?.data) }
  } catch {
    return null
  }
}

const base64 = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('base64')
