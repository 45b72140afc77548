import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { DomainError } from '../../domain/errors.ts'
import { type ProblemBody, problemOf, statusOf } from '../problems.ts'

/** Everything that goes wrong leaves as problem+json; of an unexpected error only an id, never its text or stack. */
export const errors = plugin(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemFor(error, request)
    if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
    return sendProblem(reply, problem)
  })
})

/** An address that cannot be read at all (`/%ff`) is refused before any route or hook. */
export const refuseAddress = (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(reply, problemOf('INVALID_REQUEST'))

export function sendProblem(reply: FastifyReply, problem: ProblemBody): FastifyReply {
  const wait = problem.details?.retryAfterSeconds
  if (typeof wait === 'number') reply.header('retry-after', String(wait))
  else if (problem.status === 503) reply.header('retry-after', '2')
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

function problemFor(error: FastifyError, request: FastifyRequest): ProblemBody {
  if (error instanceof DomainError) return domainProblem(error, request)
  if (error.validation) return problemOf('INVALID_REQUEST', { errors: error.validation.slice(0, 20).map(whereAndWhat) })
  if (isOutage(error)) return problemOf('UNAVAILABLE', {}, request.id)
  const status = error.statusCode ?? 500
  return status < 500 ? problemOf(codeOfStatus(status)) : problemOf('INTERNAL', {}, request.id)
}

/** A 404 and a 401 say nothing beyond their code: what one may not see answers like what does not exist. */
function domainProblem(error: DomainError, request: FastifyRequest): ProblemBody {
  const status = statusOf(error.code)
  if (status === 404) return problemOf('NOT_FOUND')
  if (status === 401) return problemOf(error.code)
  return status >= 500 ? problemOf(error.code, {}, request.id) : problemOf(error.code, error.details)
}

/** The values sent are not repeated: they may be anything. */
const whereAndWhat = (issue: NonNullable<FastifyError['validation']>[number]) => ({
  path: issue.instancePath,
  rule: issue.keyword,
  message: issue.message ?? '',
})

/** Refusals of the framework and its plugins carry a status; ours carry a code. */
function codeOfStatus(status: number): string {
  if (status === 401) return 'UNAUTHENTICATED'
  if (status === 403) return 'FORBIDDEN'
  if (status === 404) return 'NOT_FOUND'
  if (status === 406) return 'NOT_ACCEPTABLE'
  if (status === 413) return 'REQUEST_TOO_LARGE'
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE'
  if (status === 416) return 'RANGE_NOT_SATISFIABLE'
  return status === 429 ? 'TOO_MANY_REQUESTS' : 'INVALID_REQUEST'
}

/** PostgreSQL: class 08 connection, 53 resources, 57 operator's intervention and time-outs; the rest is the socket. */
const outage = /^(08|53|57)[0-9A-Z]{3}$|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|CONNECTION_|CONNECT_TIMEOUT)/

function isOutage(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && outage.test(cause.code)) return true
  }
  return false
}
