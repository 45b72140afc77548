import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { lastNight } from '../../db/nightly.ts'
import { countLettersInCircuits } from '../../db/people/metrics.ts'
import { sameSecret } from '../people/tokens.ts'
import { notFound } from '../problems.ts'

/** For Prometheus: durations by route, the process, and the letters in circuits. Secret letters outside count nowhere. R4 */
export const metrics = plugin(async (app: FastifyInstance) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const letters = new Gauge({
    name: 'bannette_letters_in_circuits',
    help: 'Letters that entered a circuit, by status',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      const counts = await countLettersInCircuits(app.deps.db)
      letters.reset()
      for (const { status, count } of counts) letters.set({ status }, count)
    },
  })
  const drift = new Gauge({
    name: 'projection_drift',
    help: 'Letters whose rows were not what their workflow said, in the last nightly comparison',
    registers: [registry],
    async collect() {
      const night = await lastNight(app.deps.db, 'drift')
      if (night) drift.set(night.found)
    },
  })
  app.addHook('onResponse', async (request, reply) =>
    durations.observe(labelsOf(request, reply), reply.elapsedTime / 1000),
  )
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayScrape(request, app.deps.settings.metricsToken)) throw notFound()
    return reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics())
  })
})

/** Below /api, what never concerns a letter outside circuits. */
const apart = new Set(
  [
    ...['session', 'me', 'users', 'people', 'delegations', 'signatories', 'org-units', 'org-changes', 'settings'],
    ...['circuits', 'circuit-bindings', 'codec', 'tasks', 'decisions', 'contributions', 'supervision', 'stats'],
    ...['charter', 'templates', 'merge-fields', 'help', 'feedback'],
  ].map((name) => `/api/${name}`),
)

/** Everything that may concern a letter counts as one, reads and refusals too: less the letters in circuits, it tells nothing. R4 */
function labelsOf({ method, routeOptions }: FastifyRequest, { statusCode }: FastifyReply) {
  const route = routeOptions.url ?? 'none'
  const first = /^\/api\/[^/]+/.exec(route)?.[0]
  if (first !== undefined && !apart.has(first)) return { method: 'any', route: 'letters', status: 'any' }
  return { method, route, status: statusCode }
}

/** From this machine itself, not through a proxy on it; from elsewhere with the token. */
function mayScrape(request: FastifyRequest, token: string | null): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token !== null && given !== undefined) return sameSecret(given, token)
  const proxied = ['x-forwarded-for', 'forwarded', 'x-real-ip'].some((name) => request.headers[name] !== undefined)
  return !proxied && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '')
}
