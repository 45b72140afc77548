import {
  type FastifyPluginAsyncTypebox,
  registerAjvFormats,
  TypeBoxValidatorCompiler,
} from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { ApiDeps } from './deps.ts'
import { authentication } from './plugins/authentication.ts'
import { documentation } from './plugins/documentation.ts'
import { errors, refuseAddress } from './plugins/errors.ts'
import { health } from './plugins/health.ts'
import { idempotency } from './plugins/idempotency.ts'
import { loggerOptions, logging } from './plugins/logging.ts'
import { metrics } from './plugins/metrics.ts'
import { readableText } from './plugins/readable-text.ts'
import { requestRates } from './plugins/request-limits.ts'
import { securityHeaders } from './plugins/security-headers.ts'
import { web } from './plugins/web.ts'
import { wholeNumbers } from './plugins/whole-numbers.ts'
import { routes } from './routes.ts'
import { uploads } from './uploads.ts'

/** Where the log goes, line by line. */
export type LogSink = { write(line: string): void }

/**
 * The application, ready to listen or to be asked by `inject`. Closing it leaves `deps` open: their owner closes them.
 * @param logTo standard output unless given
 */
export async function createApp(deps: ApiDeps, logTo: LogSink = process.stdout): Promise<FastifyInstance> {
  const { settings } = deps
  const app = Fastify({
    logger: loggerOptions(settings.logLevel, logTo),
    logController: new LogController({ disableRequestLogging: true }), // see plugins/logging.ts
    trustProxy: settings.trustProxy,
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: refuseAddress,
  })
  app.decorate('deps', deps)
  // Parameters are text and become numbers; a body is taken as it stands: there, null is null and not an empty text.
  registerAjvFormats()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.removeContentTypeParser('text/plain') // no route takes it: 415 like any other
  await app.register(errors)
  await app.register(logging)
  await app.register(securityHeaders, { https: settings.https })
  await app.register(documentation)
  await app.register(metrics)
  await app.register(health)
  await app.register(api, { prefix: '/api' })
  await app.register(web)
  await app.ready()
  return app
}

/** Below /api: who asks, how often, what they send, and only then the routes. */
const api: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(authentication)
  await app.register(requestRates)
  await app.register(uploads)
  await app.register(readableText)
  await app.register(idempotency)
  app.addHook('preValidation', dropEmptyParameters)
  await app.register(wholeNumbers)
  app.addHook('onSend', async (_request, reply) => {
    // What one person may see stays out of every cache, unless the route says otherwise.
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.get('/openapi.json', { config: { public: true }, schema: { hide: true } }, async () => app.swagger())
  for (const route of routes) await app.register(route)
}

/** `?q=&box=` asks for nothing: forms send their empty fields. */
async function dropEmptyParameters({ query }: FastifyRequest): Promise<void> {
  const parameters = query as Record<string, unknown>
  for (const [name, value] of Object.entries(parameters)) if (value === '') delete parameters[name]
}
