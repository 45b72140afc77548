import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { actRoutes } from './acts/index.ts'
import { circuitBindingRoutes } from './circuit-versions/bindings.ts'
import { circuitVersionRoutes } from './circuit-versions/routes.ts'
import { shippedCircuitRoutes } from './circuit-versions/shipped.ts'
import { promiseRoutes } from './citizens/promises.ts'
import { citizenRoutes } from './citizens/routes.ts'
import { codecRoutes } from './codec/routes.ts'
import { confirmationRoutes } from './confirmations/routes.ts'
import { delegationRoutes } from './delegations/routes.ts'
import { outboxRoutes } from './demo/outbox.ts'
import { copyRoutes } from './elected/routes.ts'
import { handOverRoutes } from './hand-overs/routes.ts'
import { feedbackRoutes } from './help/feedback.ts'
import { interventionRoutes } from './help/interventions.ts'
import { preferencesRoutes } from './help/preferences.ts'
import { helpRoutes } from './help/routes.ts'
import { changeRoutes } from './letters/changes.ts'
import { contentRoutes } from './letters/content.ts'
import { entryPreviewRoutes } from './letters/entry-preview.ts'
import { pageRoutes } from './letters/pages.ts'
import { readerRoutes } from './letters/readers.ts'
import { registerRoutes } from './letters/register.ts'
import { registryRoutes } from './letters/registry.ts'
import { liveRoutes } from './live/routes.ts'
import { mailboxRoutes } from './mailboxes/mailboxes.ts'
import { mailboxRequestRoutes } from './mailboxes/requests.ts'
import { orgChangeRoutes } from './org/changes.ts'
import { orgUnitRoutes } from './org/units.ts'
import { directoryRoutes } from './people/directory.ts'
import { meRoutes } from './people/me.ts'
import { oidcRoutes } from './people/oidc/routes.ts'
import { sessionRoutes } from './people/session.ts'
import { presenceRoutes } from './presence/routes.ts'
import { publicRoutes } from './public/routes.ts'
import { quarantineRoutes } from './quarantine/routes.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { signatureSettingsRoutes } from './settings/signature.ts'
import { townSettingsRoutes } from './settings/town.ts'
import { statsRoutes } from './stats/routes.ts'
import { accountRoutes } from './users/index.ts'

/** Every resource under /api, in the order of the description. */
export const routes: readonly FastifyPluginAsyncTypebox[] = [
  sessionRoutes,
  oidcRoutes,
  meRoutes,
  directoryRoutes,
  accountRoutes,
  orgUnitRoutes,
  orgChangeRoutes,
  confirmationRoutes,
  registerRoutes,
  registryRoutes,
  readerRoutes,
  changeRoutes,
  contentRoutes,
  pageRoutes,
  handOverRoutes,
  actRoutes,
  entryPreviewRoutes,
  copyRoutes,
  citizenRoutes,
  promiseRoutes,
  circuitVersionRoutes,
  circuitBindingRoutes,
  shippedCircuitRoutes,
  delegationRoutes,
  presenceRoutes,
  reminderRoutes,
  statsRoutes,
  signatureSettingsRoutes,
  townSettingsRoutes,
  mailboxRoutes,
  mailboxRequestRoutes,
  publicRoutes,
  quarantineRoutes,
  preferencesRoutes,
  helpRoutes,
  interventionRoutes,
  feedbackRoutes,
  liveRoutes,
  outboxRoutes,
  codecRoutes,
]
