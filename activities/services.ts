import { sendAcknowledgement } from './acknowledgement.ts'
import type { ServiceDeps } from './deps.ts'
import { dispatchReply } from './dispatch.ts'
import { notifyBox } from './notify.ts'
import { asService } from './service-errors.ts'
import { stampReply } from './stamp-griffe.ts'
import type { ServiceActivities } from './types.ts'

/** What circuits may ask of machines. Each does its work once per business key, whatever is retried or reset. */
export const createServiceActivities = (deps: ServiceDeps): ServiceActivities => ({
  'stamp-griffe': asService((input) => stampReply(deps, input)),
  'send-acknowledgement': asService((input) => sendAcknowledgement(deps, input)),
  dispatch: asService((input) => dispatchReply(deps, input)),
  notify: asService((input) => notifyBox(deps, input)),
})
