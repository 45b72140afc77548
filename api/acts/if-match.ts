import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/errors.ts'

/**
 * The version that the caller had before their eyes, from `If-Match: "<version>"`.
 * @throws {DomainError} IF_MATCH_REQUIRED when absent, STALE_VERSION when it is none of ours
 */
export function versionGiven(request: FastifyRequest): number {
  const header = request.headers['if-match']
  if (header === undefined) throw new DomainError('IF_MATCH_REQUIRED', 'say which version you change')
  const version = /^(?:W\/)?"(\d+)"$/.exec(header)?.[1]
  if (version === undefined) throw new DomainError('STALE_VERSION', 'not a version of this resource')
  return Number(version)
}
