import { createHash } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import type { SignedAct } from '../../domain/acts.ts'

/** Ed25519 seeds by key id; `current` signs. */
export type SigningKeys = { current: string; keys: ReadonlyMap<string, Uint8Array> }
export type Signer = { sign(value: unknown): SignedAct }

/** Signs what the workflow will verify: the text itself is kept, so nothing is ever serialised twice. */
export function createSigner({ current, keys }: SigningKeys): Signer {
  const seed = keys.get(current)
  if (!seed) throw new Error(`no signing key ${current}`)
  return {
    sign(value) {
      const payload = JSON.stringify(value)
      const signature = ed25519.sign(new TextEncoder().encode(payload), seed)
      return { payload, keyId: current, signature: Buffer.from(signature).toString('base64url') }
    },
  }
}

/** Public keys in hexadecimal by key id: what the workflow bundle and the stamping activity verify with. */
export function publicKeysOf({ keys }: SigningKeys): Record<string, string> {
  return Object.fromEntries(
    [...keys].map(([id, seed]) => [id, Buffer.from(ed25519.getPublicKey(seed)).toString('hex')]),
  )
}

/** Binds a comment to its decision; the decision's id salts it. */
export const commentHash = (decisionId: string, comment: string): string =>
  createHash('sha256').update(`${decisionId}\n${comment}`).digest('hex')
