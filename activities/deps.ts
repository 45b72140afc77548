import type { Database } from '../db/client.ts'
import type { LetterRenderer } from '../documents/render.ts'
import type { DocumentStore } from '../documents/store.ts'
import type { Mailer } from '../mail/outgoing.ts'

export type ServiceDeps = {
  db: Database
  store: DocumentStore
  renderer: LetterRenderer
  mailer: Mailer
  /** Ed25519 public keys in hexadecimal by id: the activity's own ring, not the workflow's. */
  publicKeys: Readonly<Record<string, string>>
  /** AES-256-GCM keys of the stored signature images, by id. */
  griffeKeys: ReadonlyMap<string, Uint8Array>
}
