import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { DocumentError } from './errors.ts'

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * A griffe at rest (AES-256-GCM): version, nonce, tag, then the ciphertext.
 * @param key 32 bytes, kept apart from the database
 * @param owner the signatory's id, bound to the ciphertext: one person's griffe cannot be put in another's row
 */
export function sealGriffe(key: Uint8Array, png: Uint8Array, owner: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(png), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
}

/** @throws {DocumentError} GRIFFE_UNREADABLE for another key, another owner or altered bytes */
export function openGriffe(key: Uint8Array, sealed: Uint8Array, owner: string): Uint8Array {
  try {
    const bytes = Buffer.from(sealed)
    if (bytes[0] !== VERSION) throw new Error('unknown version')
    const body = 1 + NONCE_BYTES + TAG_BYTES
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(1 + NONCE_BYTES, body))
    return Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()])
  } catch {
    throw new DocumentError('GRIFFE_UNREADABLE', 'The griffe cannot be opened with this key and owner')
  }
}
