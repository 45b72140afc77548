import type { FastifyRequest } from 'fastify'
import { DomainError } from '../domain/errors.ts'
import { mayInOffice, type OfficeAct } from '../domain/permissions/office-acts.ts'

/** @throws {DomainError} FORBIDDEN (or the more telling `code`) when none of the caller's positions allows the act */
export function requireAct(request: FastifyRequest, act: OfficeAct, code = 'FORBIDDEN'): void {
  const answer = mayInOffice(act, request.reader.positions)
  if (answer !== true) throw new DomainError(code, `may not ${act}`, { reason: answer })
}
