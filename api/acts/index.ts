import type { FastifyPluginAsync } from 'fastify'
import { circuitChangeRoutes } from './changes/routes.ts'
import { charterRoutes } from './charter.ts'
import { completeRoutes } from './complete.ts'
import { contributionRoutes } from './contributions.ts'
import { incidentRoutes } from './incidents.ts'
import { letterActRoutes } from './letter-acts.ts'
import { readingRoutes } from './reading.ts'
import { replyRoutes } from './reply.ts'
import { requestRoutes } from './requests.ts'
import { taskRoutes } from './tasks.ts'
import { templateRoutes } from './templates.ts'

/** Everything that people do on a letter; registered under `/api`. */
export const actRoutes: FastifyPluginAsync = async (app) => {
  await app.register(taskRoutes)
  await app.register(completeRoutes)
  await app.register(contributionRoutes)
  await app.register(requestRoutes)
  await app.register(replyRoutes)
  await app.register(templateRoutes)
  await app.register(charterRoutes)
  await app.register(letterActRoutes)
  await app.register(incidentRoutes)
  await app.register(circuitChangeRoutes)
  await app.register(readingRoutes)
}
