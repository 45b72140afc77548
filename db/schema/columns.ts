import { customType, timestamp } from 'drizzle-orm/pg-core'

/** An instant, UTC; read as an ISO string so that nothing depends on the process's time zone. */
export const instant = (name?: string) =>
  name ? timestamp(name, { withTimezone: true, mode: 'date' }) : timestamp({ withTimezone: true, mode: 'date' })

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
