import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { actRoutes } from './acts/index.ts'
import { outboxRoutes } from './demo/outbox.ts'
import { handOverRoutes } from './hand-overs/routes.ts'
import { changeRoutes } from './letters/changes.ts'
import { contentRoutes } from './letters/content.ts'
import { pageRoutes } from './letters/pages.ts'
import { registerRoutes } from './letters/register.ts'
import { registryRoutes } from './letters/registry.ts'
import { liveRoutes } from './live/routes.ts'
import { directoryRoutes } from './people/directory.ts'
import { meRoutes } from './people/me.ts'
import { sessionRoutes } from './people/session.ts'
import { signatureSettingsRoutes } from './settings/signature.ts'

/** Every resource under /api, in the order of the description. */
export const routes: readonly FastifyPluginAsyncTypebox[] = [
  sessionRoutes,
  meRoutes,
  directoryRoutes,
  registerRoutes,
  registryRoutes,
  changeRoutes,
  contentRoutes,
  pageRoutes,
  handOverRoutes,
  actRoutes,
  signatureSettingsRoutes,
  liveRoutes,
  outboxRoutes,
]
