import { integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './org.ts'

/** Where an account of ours is also known: the town's login service (OIDC) or its directory (LDAP). */
export type IdentitySource = 'oidc' | 'ldap'

/**
 * Which person of another system an account is, by an id that survives a change of name. A name that is given to somebody
 * else there opens nothing here (R21).
 */
export const externalIdentities = pgTable(
  'external_identities',
  {
    userId: integer()
      .notNull()
      .references(() => users.id),
    source: text().$type<IdentitySource>().notNull(),
    /** The issuer of an OIDC identity; `directory` for LDAP, of which a town has one. */
    authority: text().notNull(),
    subject: text().notNull(),
    linkedAt: instant().notNull(),
    /** The directory knew the person no more and the account was closed for it: only then does their return reopen it. */
    leftAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.source, t.authority, t.subject] }),
    uniqueIndex('external_identities_user_key').on(t.userId, t.source, t.authority),
  ],
)
