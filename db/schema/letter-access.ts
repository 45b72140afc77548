import { date, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'

/**
 * `letters.acl` again, one row for each token, in the order of the registry: the newest letters of a token are the end of
 * one index, whatever else the registry holds. Written by a trigger on `letters` and by nothing else (migration
 * `letter_access_rules`); what a page shows of these letters passes the predicate itself.
 */
export const letterAccess = pgTable(
  'letter_access',
  {
    token: integer().notNull(),
    receivedOn: date({ mode: 'string' }).notNull(),
    // No foreign key: the trigger removes what it wrote, and a check would double the cost of each row.
    letterId: uuid().notNull(),
  },
  (t) => [primaryKey({ columns: [t.token, t.receivedOn, t.letterId] })],
)
