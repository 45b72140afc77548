import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { DomainError } from '../../domain/errors.ts'

type Schema = { properties?: Record<string, { type?: unknown }> } | undefined

/** Refuses `limit=1.5`: a parameter is text until it is read, and reading it as a whole number would cut it down to 1. */
export const wholeNumbers = plugin(async (app: FastifyInstance) => {
  app.addHook('preValidation', async ({ params, query, routeOptions: { schema } }) => {
    requireWhole(params, schema?.params as Schema)
    requireWhole(query, schema?.querystring as Schema)
  })
})

function requireWhole(given: unknown, schema: Schema): void {
  const values = given as Record<string, unknown>
  for (const [name, { type }] of Object.entries(schema?.properties ?? {}))
    if (type === 'integer' && values[name] !== undefined && !/^-?\d+$/.test(String(values[name])))
      throw new DomainError('INVALID_REQUEST', `${name} is no whole number`, {
        errors: [{ path: `/${name}`, rule: 'type', message: 'must be integer' }],
      })
}
