import { customType, timestamp } from 'drizzle-orm/pg-core'

/** An instant, read as a `Date`: a point in time, whatever the time zone of the process or of the database. */
export const instant = (name?: string) =>
  name ? timestamp(name, { withTimezone: true, mode: 'date' }) : timestamp({ withTimezone: true, mode: 'date' })

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
