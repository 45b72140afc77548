import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import plugin from 'fastify-plugin'

/**
 * An allow-list: method, route pattern, status, duration and ids. No address, header, query, body, name or message of
 * an error, because a driver's message repeats the parameters of a statement.
 */
export const loggerOptions = (
  level: string,
  stream: { write(line: string): void },
): NonNullable<FastifyServerOptions['logger']> => ({
  level,
  stream,
  serializers: {
    req: () => ({}),
    res: () => ({}),
    err: withoutContent,
  },
})

/** What of an error may stand in a log. */
export const withoutContent = (error: Error) => ({
  type: error.name,
  code: codeOf(error),
  message: '',
  stack: framesOf(error),
})

/** One line per answer. */
export const logging = plugin(async (app: FastifyInstance) => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    )
  })
})

const codeOf = (error: Error): string => {
  const { cause } = error
  if ('code' in error) return String(error.code)
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

/** Only where, never what: the first lines of a stack repeat the message. */
const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
