import { sql } from 'drizzle-orm'

/**
 * SQL expression over `l`: the day in Paris on which the letter was answered: the reply left, or, where none is on record,
 * the circuit ended. Null while it is not. A reset does not undo that a reply left.
 */
export const answeredOn = sql`coalesce(
  (select (min(e.at) at time zone 'Europe/Paris')::date from evidence e where e.letter_id = l.id and e.kind = 'dispatched'),
  case when l.status = 'closed' then (
    select (max(e.at) at time zone 'Europe/Paris')::date from evidence e where e.letter_id = l.id and e.kind = 'closed') end)`
