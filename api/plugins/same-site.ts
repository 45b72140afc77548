import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../domain/errors.ts'

/**
 * For routes that trust the cookie: the browser says where the request comes from, and another site's is refused.
 * SameSite=Strict does the same; this holds where a browser does not know it.
 * @throws {DomainError} CROSS_SITE
 */
export async function refuseOtherSites(request: FastifyRequest): Promise<void> {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const elsewhere = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
  if (elsewhere || site === 'cross-site' || site === 'same-site')
    throw new DomainError('CROSS_SITE', 'the request comes from another site')
}
