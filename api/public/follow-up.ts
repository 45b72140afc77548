import { createHash, createHmac } from 'node:crypto'

/**
 * The unguessable token of a request's follow-up link, 256 bits. It is derived, so that a repeated request and the
 * confirmation name the same link, and only its hash is kept.
 */
export const followUpToken = (secret: Uint8Array, letterId: string): string =>
  createHmac('sha256', secret).update(`follow-up:${letterId}`).digest('base64url')

export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** In the fragment, which no server and no log ever sees. */
export const followUpPath = (token: string): string => `/suivre-ma-demande#${token}`
