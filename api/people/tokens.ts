import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const accessMinutes = 10
/** A session that is not renewed for this long ends. */
export const sessionHours = 12

export const refreshCookie = 'bannette_refresh'
/** The cookie travels to the session's own routes only. */
const refreshPath = '/api/session'

export const endOfSession = (now: Date): Date => new Date(now.getTime() + sessionHours * 3_600_000)

export const refreshCookieOptions = (secure: boolean, maxAge?: number) => ({
  path: refreshPath,
  httpOnly: true,
  sameSite: 'strict' as const,
  secure,
  ...(maxAge !== undefined && { maxAge }),
})

export const newSessionId = (): string => randomBytes(24).toString('base64url')

/** What the cookie holds: the session and a secret that is good for one renewal. */
export type RefreshToken = { sessionId: string; secret: string }

export const newRefreshToken = (sessionId: string): RefreshToken => ({
  sessionId,
  secret: randomBytes(32).toString('base64url'),
})

/** Only the hash is stored: whoever reads the database cannot renew a session. */
export const hashOfRefresh = ({ secret }: RefreshToken): string => createHash('sha256').update(secret).digest('hex')

export const writeRefresh = ({ sessionId, secret }: RefreshToken): string => `${sessionId}.${secret}`

export function readRefresh(cookie: string | undefined): RefreshToken | null {
  const [, sessionId, secret] = /^([\w-]{32})\.([\w-]{43})$/.exec(cookie ?? '') ?? []
  return sessionId && secret ? { sessionId, secret } : null
}

/** Comparison whose time says nothing about the secret. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
