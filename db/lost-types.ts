/**
 * On each new connection postgres.js first asks which types are arrays, and leaves nobody to hear when PostgreSQL dies just then:
 * a rejection that no caller can catch, and that would end the process. Nothing is lost by it: the query that opened the
 * connection is told by itself, and the next connection asks again.
 */
export function isLostTypesQuery(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null || !('query' in reason)) return false
  return String(reason.query).includes('from pg_catalog.pg_type')
}
