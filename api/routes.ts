import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { actRoutes } from './acts/index.ts'
import { circuitVersionRoutes } from './circuit-versions/routes.ts'
import { codecRoutes } from './codec/routes.ts'
import { confirmationRoutes } from './confirmations/routes.ts'
import { delegationRoutes } from './delegations/routes.ts'
import { outboxRoutes } from './demo/outbox.ts'
import { handOverRoutes } from './hand-overs/routes.ts'
import { feedbackRoutes } from './help/feedback.ts'
import { interventionRoutes } from './help/interventions.ts'
import { preferencesRoutes } from './help/preferences.ts'
import { helpRoutes } from './help/routes.ts'
import { changeRoutes } from './letters/changes.ts'
import { contentRoutes } from './letters/content.ts'
import { pageRoutes } from './letters/pages.ts'
import { registerRoutes } from './letters/register.ts'
import { registryRoutes } from './letters/registry.ts'
import { liveRoutes } from './live/routes.ts'
import { mailboxRoutes } from './mailboxes/mailboxes.ts'
import { mailboxRequestRoutes } from './mailboxes/requests.ts'
import { orgChangeRoutes } from './org/changes.ts'
import { orgUnitRoutes } from './org/units.ts'
import { directoryRoutes } from './people/directory.ts'
import { meRoutes } from './people/me.ts'
import { sessionRoutes } from './people/session.ts'
import { presenceRoutes } from './presence/routes.ts'
import { signatureSettingsRoutes } from './settings/signature.ts'
import { townSettingsRoutes } from './settings/town.ts'

/** Every resource under /api, in the order of the description. */
export const routes: readonly FastifyPluginAsyncTypebox[] = [
  sessionRoutes,
  meRoutes,
  directoryRoutes,
  orgUnitRoutes,
  orgChangeRoutes,
  confirmationRoutes,
  registerRoutes,
  registryRoutes,
  changeRoutes,
  contentRoutes,
  pageRoutes,
  handOverRoutes,
  actRoutes,
  circuitVersionRoutes,
  delegationRoutes,
  presenceRoutes,
  signatureSettingsRoutes,
  townSettingsRoutes,
  mailboxRoutes,
  mailboxRequestRoutes,
  preferencesRoutes,
  helpRoutes,
  interventionRoutes,
  feedbackRoutes,
  liveRoutes,
  outboxRoutes,
  codecRoutes,
]
