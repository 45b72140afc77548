import { createHmac } from 'node:crypto'
import { sameSecret } from '../people/tokens.ts'

/** A cookie of its own, for the Temporal console in the same browser: it decodes and opens nothing else. */
export const codecCookie = 'bannette_codec'
export const codecPath = '/api/codec'
export const codecMinutes = 60

/** `session.expiry.proof`; good as long as the session lives, an hour at most. */
export function writeCodecCookie(secret: Uint8Array, sessionId: string, now: Date): string {
  const expiresAt = now.getTime() + codecMinutes * 60_000
  return `${sessionId}.${expiresAt}.${proofOf(secret, sessionId, expiresAt)}`
}

/** @returns the session's id, or null for what we did not write or is over */
export function readCodecCookie(secret: Uint8Array, cookie: string | undefined, now: Date): string | null {
  const [, sessionId, expiry, proof] = /^([\w-]{32})\.(\d{1,16})\.([\w-]{43})$/.exec(cookie ?? '') ?? []
  if (!sessionId || !expiry || !proof || Number(expiry) < now.getTime()) return null
  return sameSecret(proof, proofOf(secret, sessionId, Number(expiry))) ? sessionId : null
}

const proofOf = (secret: Uint8Array, sessionId: string, expiresAt: number): string =>
  createHmac('sha256', secret).update(`codec:${sessionId}:${expiresAt}`).digest('base64url')
