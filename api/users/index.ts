import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { fileRoutes } from './files.ts'
import { griffeRoutes } from './griffe.ts'
import { passwordRoutes } from './passwords.ts'
import { userPositionRoutes } from './positions.ts'
import { userRoutes } from './users.ts'

/** R20, R21: people, their functions, their own account. */
export const accountRoutes: FastifyPluginAsyncTypebox = async (app) => {
  for (const routes of [passwordRoutes, userRoutes, userPositionRoutes, griffeRoutes, fileRoutes])
    await app.register(routes)
}
