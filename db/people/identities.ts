import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, externalIdentities, users } from '../schema/index.ts'
import { type Account, auditAccount } from './standing.ts'

export type Identity = Pick<typeof externalIdentities.$inferSelect, 'source' | 'authority' | 'subject'>
export type NameThere = { by: 'login' | 'email'; value: string }

/** The account that this identity is, open or closed. */
export async function accountOfIdentity(db: Connection, identity: Identity): Promise<Account | null> {
  const [row] = await db
    .select({ account: users })
    .from(externalIdentities)
    .innerJoin(users, eq(users.id, externalIdentities.userId))
    .where(isIdentity(identity))
  return row?.account ?? null
}

/**
 * The open account of whoever has logged in elsewhere. The first time it is found by its name and bound to the identity;
 * from then on the identity decides, so that the same name given to somebody else opens nothing.
 * @returns null when there is none; the attempt is then kept for the mail office (R21)
 */
export async function enterByIdentity(
  tx: Transaction,
  { identity, named, at }: { identity: Identity; named: NameThere | null; at: Date },
): Promise<Account | null> {
  // Of two first logins at once, the second one finds what the first one bound.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('enter-by-identity', 0))`)
  const bound = await accountOfIdentity(tx, identity)
  const account = bound ?? (named && (await unboundAccount(tx, identity, named)))
  const { source: by, authority } = identity
  if (!account || account.disabledAt !== null) {
    const after = { by, authority, name: named?.value ?? null }
    await tx.insert(auditLog).values({ at, subject: 'login-refused', after })
    return null
  }
  if (!bound) await bindIdentity(tx, account.id, identity, at)
  await auditAccount(tx, account.login, { by: account.id, at }, { before: null, after: { login: by, authority } })
  return account
}

export async function bindIdentity(tx: Transaction, userId: number, identity: Identity, at: Date): Promise<void> {
  await tx.insert(externalIdentities).values({ ...identity, userId, linkedAt: at })
}

/** The account is bound anew at the next login: after a service was replaced. @returns how many bindings ended */
export async function unbindIdentities(tx: Transaction, account: Account, by: number, at: Date): Promise<number> {
  const ended = await tx
    .delete(externalIdentities)
    .where(and(eq(externalIdentities.userId, account.id), eq(externalIdentities.source, 'oidc')))
    .returning({ authority: externalIdentities.authority })
  if (ended.length > 0)
    await auditAccount(tx, account.login, { by, at }, { before: { bound: ended }, after: { bound: [] } })
  return ended.length
}

/** The one open account of this name that is bound to nobody of this authority; an address that two have names neither. */
async function unboundAccount(tx: Transaction, { source, authority }: Identity, { by, value }: NameThere) {
  const isNamed =
    by === 'login' ? sql`lower(${users.login}) = lower(${value})` : sql`lower(${users.email}) = lower(${value})`
  const found = await tx
    .select({ account: users, bound: externalIdentities.subject })
    .from(users)
    .leftJoin(
      externalIdentities,
      and(
        eq(externalIdentities.userId, users.id),
        eq(externalIdentities.source, source),
        eq(externalIdentities.authority, authority),
      ),
    )
    .where(and(isNamed, isNull(users.disabledAt)))
    .limit(2)
  const [only] = found
  return found.length === 1 && only && only.bound === null ? only.account : null
}

const isIdentity = ({ source, authority, subject }: Identity) =>
  and(
    eq(externalIdentities.source, source),
    eq(externalIdentities.authority, authority),
    eq(externalIdentities.subject, subject),
  )
