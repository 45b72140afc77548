import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Challenge } from './login-service.ts'

/** A login that left for the service and has not come back. */
export type Attempt = Challenge & {
  startedAt: number
  /** Address of the application to go to afterwards. */
  returnTo: string
  /** The session whose person proves again who they are; null for a login. */
  sessionId: string | null
}

/** Ten minutes: a second factor, a forgotten password. */
export const attemptSeconds = 600
export const attemptCookie = 'bannette_oidc'
/** Tells that this browser's session came from the service, for the logout; holds nothing. */
export const cameFromCookie = 'bannette_oidc_in'
/** Neither cookie travels anywhere else. */
export const oidcPath = '/api/session/oidc'

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: the browser keeps the attempt and can neither read nor change it. */
export function sealAttempt(secret: Uint8Array, attempt: Attempt): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(attempt), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Null for what is not ours, was changed, or is too old. */
export function openAttempt(secret: Uint8Array, cookie: string | undefined, now: Date): Attempt | null {
  const bytes = Buffer.from(cookie ?? '', 'base64url')
  if (bytes.length <= ivBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, ivBytes))
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
    const attempt: Attempt = JSON.parse(text)
    return now.getTime() - attempt.startedAt < attemptSeconds * 1000 ? attempt : null
  } catch {
    return null
  }
}

/** A key of its own, so that no attempt passes for a token nor the other way round. */
const keyOf = (secret: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), 'bannette oidc attempt', 32))

/** The address if it is a page of the application, else its home: nobody is led elsewhere after a login. */
export function ownAddress(path: string | undefined): string {
  const here = 'http://here.invalid'
  const url = path?.startsWith('/') && URL.canParse(path, here) ? new URL(path, here) : null
  return url?.origin === here && !url.pathname.startsWith('/api/') ? `${url.pathname}${url.search}` : '/'
}
