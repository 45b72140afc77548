import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { DomainError } from '../../domain/errors.ts'

/** A person's requests per minute, downloads counted apart; by address where nobody is known. Per process. */
export const requestRates = plugin(async (app: FastifyInstance) => {
  const { limits } = app.deps.settings
  await app.register(rateLimit, {
    hook: 'preValidation', // after the login was checked
    timeWindow: 60_000,
    max: (request) => limits[budgetOf(request)],
    keyGenerator: (request) => `${budgetOf(request)}:${request.caller?.session.userId ?? request.ip}`,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) =>
      new DomainError('TOO_MANY_REQUESTS', 'rate limit', { retryAfterSeconds: Math.ceil(ttl / 1000) }),
  })
})

function budgetOf(request: FastifyRequest): 'perUser' | 'perAddress' | 'downloads' {
  if (!request.caller) return 'perAddress'
  return request.routeOptions.config.download ? 'downloads' : 'perUser'
}
