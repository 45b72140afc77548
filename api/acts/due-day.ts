import type { FastifyRequest } from 'fastify'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { DomainError } from '../../domain/errors.ts'

/**
 * What is asked or promised is due today at the earliest, in Europe/Paris (R7, R9).
 * @throws {DomainError} DAY_PAST
 */
export function requireDayToCome(request: FastifyRequest, dueOn: string | undefined): void {
  if (dueOn !== undefined && dueOn < parisDay(request.server.deps.now()))
    throw new DomainError('DAY_PAST', `${dueOn} is over`, { field: 'dueOn' })
}
