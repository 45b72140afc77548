import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { SignedAct } from '../../domain/acts.ts'
import { settings } from '../settings.ts'
import { verifierOf } from './signature.ts'

/** What the envelope says, or null when nobody we know signed exactly this text. */
export function openEnvelope<T>(signed: unknown): T | null {
  if (!isEnvelope(signed)) return null
  const key = settings.publicKeys[signed.keyId]
  if (key === undefined || !isSignedBy(key, signed)) return null
  return JSON.parse(signed.payload) as T
}

/** What the envelope says, verified before: history holds only acts that a validator let in. */
export const readEnvelope = <T>(signed: SignedAct): T => JSON.parse(signed.payload) as T

function isSignedBy(key: string, { payload, signature }: SignedAct): boolean {
  try {
    return verifierOf(key)(base64UrlToBytes(signature), utf8ToBytes(payload))
  } catch {
    return false
  }
}

function isEnvelope(value: unknown): value is SignedAct {
  if (typeof value !== 'object' || value === null) return false
  const { payload, keyId, signature } = value as Record<string, unknown>
  return typeof payload === 'string' && typeof keyId === 'string' && typeof signature === 'string'
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The sandbox has no Buffer. */
function base64UrlToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  let pending = 0
  let length = 0
  for (const letter of text) {
    const value = alphabet.indexOf(letter)
    if (value < 0) throw new RangeError('no base64url')
    pending = (pending << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[length++] = (pending >> bits) & 0xff
  }
  return bytes
}
