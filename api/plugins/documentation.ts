import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import plugin from 'fastify-plugin'
import { finishDocument, publicKey, refusalsKey } from '../openapi/document.ts'
import { extractNamed, type NamedSchemas } from '../openapi/named-schemas.ts'
import { Problem } from '../views/common.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Codes that the route may answer beyond what every route may (see `openapi/document.ts`). */
    refusals?: readonly string[]
  }
}

/** Describes every route in OpenAPI 3.1; a schema with an `$id` becomes a component of that name. */
export const documentation = plugin(async (app: FastifyInstance) => {
  const named: NamedSchemas = new Map()
  extractNamed(Problem, named)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Bannette', version: '1', description: 'Le courrier entrant de la ville.' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      security: [{ bearer: [] }],
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({
      url,
      schema: {
        ...(extractNamed(schema ?? {}, named) as FastifySchema),
        [refusalsKey]: route.config?.refusals ?? [],
        [publicKey]: route.config?.public ?? false,
      },
    }),
    transformObject: (document) =>
      'openapiObject' in document ? finishDocument({ ...document.openapiObject }, named) : document.swaggerObject,
  })
})
