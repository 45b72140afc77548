import type { Database } from '../db/client.ts'
import type { LetterRenderer } from '../documents/render.ts'
import type { DocumentStore } from '../documents/store.ts'
import type { Mailer } from '../mail/outgoing.ts'
import { sendAcknowledgement } from './acknowledgement.ts'
import { dispatchReply } from './dispatch.ts'
import { notifyBox } from './notify.ts'
import { asService } from './service-errors.ts'
import { stampReply } from './stamp-griffe.ts'
import type { ServiceActivities } from './types.ts'

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

/** What circuits may ask of machines. Each does its work once per business key, whatever is retried or reset. */
export const createServiceActivities = (deps: ServiceDeps): ServiceActivities => ({
  'stamp-griffe': asService((input) => stampReply(deps, input)),
  'send-acknowledgement': asService((input) => sendAcknowledgement(deps, input)),
  dispatch: asService((input) => dispatchReply(deps, input)),
  notify: asService((input) => notifyBox(deps, input)),
})
