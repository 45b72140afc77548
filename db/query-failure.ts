import { DrizzleQueryError } from 'drizzle-orm'

/** PostgreSQL's own words of a query that failed, without the query, whose values are the town's; null for other errors. */
export const queryFailure = (error: unknown): string | null =>
  error instanceof DrizzleQueryError ? (error.cause?.message ?? 'a query failed') : null
