import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/errors.ts'

/**
 * The Temporal console is another origin, and the only one that may ask from a browser.
 * @throws {DomainError} CROSS_SITE for every other page
 */
export async function allowConsole(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin, host } = request.headers
  reply.header('vary', 'Origin')
  if (origin === undefined) return
  const ours = URL.canParse(origin) && new URL(origin).host === host
  const consoles = request.server.deps.codec?.consoleOrigins ?? []
  if (!ours && !consoles.includes(origin)) throw new DomainError('CROSS_SITE', 'another page than the console asks')
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type, x-namespace',
    'access-control-max-age': '600',
  })
}
