import { and, eq, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { IdentityChange, KnownPerson, SyncStep } from '../../domain/people/directory-sync.ts'
import type { Connection, Transaction } from '../client.ts'
import { externalIdentities, users } from '../schema/index.ts'
import { changeAccount, createAccount, reactivateAccount } from './accounts.ts'
import { closeAccount } from './closing.ts'
import { bindIdentity } from './identities.ts'
import { endLinksOf } from './links.ts'
import { waitingOf } from './requests.ts'
import { type Account, lockAccount, type Office } from './standing.ts'

/** A town has one directory, whose ids outlive its addresses. */
const directory = { source: 'ldap', authority: 'directory' } as const

/** Every account, with what binds it to the directory. */
export async function knownPeople(db: Connection): Promise<KnownPerson[]> {
  return db
    .select({
      login: users.login,
      name: users.displayName,
      email: users.email,
      title: users.title,
      open: sql<boolean>`${users.disabledAt} is null`,
      boundTo: externalIdentities.subject,
      left: sql<boolean>`${externalIdentities.leftAt} is not null`,
    })
    .from(users)
    .leftJoin(
      externalIdentities,
      and(eq(externalIdentities.userId, users.id), eq(externalIdentities.source, directory.source)),
    )
}

/** One synchronisation at a time. @throws {DomainError} CONFLICT while another one runs */
export async function lockSync(tx: Transaction): Promise<void> {
  const [row] = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('directory-sync', 0)) as free`,
  )
  if (!row?.free) throw new DomainError('CONFLICT', 'another synchronisation is running')
}

/**
 * Does one step, by the ways of the mail office: what opens secrets waits for its confirmation, tasks of those who leave
 * are handed over (R21).
 * @param invites whether a new person is sent a link to choose a password here
 * @throws {DomainError} such as `HAND_OVER_REQUIRED`, which a person must settle
 */
export async function applyStep(tx: Transaction, step: SyncStep, office: Office, invites: boolean): Promise<void> {
  switch (step.act) {
    case 'create':
      return create(tx, step, office, invites)
    case 'bind': {
      const account = await lockAccount(tx, step.login)
      return bindIdentity(tx, account.id, { ...directory, subject: step.id }, office.at)
    }
    case 'update':
      return update(tx, await lockAccount(tx, step.login), step.change, office)
    case 'close': {
      const account = await lockAccount(tx, step.login)
      await closeAccount(tx, account, null, office)
      return markLeft(tx, account, office.at)
    }
    case 'reopen': {
      const account = await lockAccount(tx, step.login)
      await askOnce(tx, account, 'reactivate', () => reactivateAccount(tx, account, office))
    }
  }
}

async function create(
  tx: Transaction,
  { login, person, positions }: Extract<SyncStep, { act: 'create' }>,
  office: Office,
  invites: boolean,
): Promise<void> {
  const { name, email, title, id } = person
  const wanted = positions.map(({ unit, function: held }) => ({ unit, function: held, from: null, until: null }))
  await createAccount(tx, { login, name: name ?? login, email, title, portfolios: [], positions: wanted }, office)
  const account = await lockAccount(tx, login)
  await bindIdentity(tx, account.id, { ...directory, subject: id }, office.at)
  if (!invites) await endLinksOf(tx, account.id, office.at)
}

/** What waits already for a confirmation is not asked again every night. */
async function update(tx: Transaction, account: Account, change: IdentityChange, office: Office): Promise<void> {
  const asked = (await waitingOf(tx, account.id)).some(
    ({ wish }) =>
      wish.act === 'change-identity' &&
      Object.entries(change).every(([name, value]) => wish[name as keyof IdentityChange] === value),
  )
  if (!asked) await changeAccount(tx, account, change, office)
}

async function askOnce(tx: Transaction, account: Account, act: 'reactivate', ask: () => Promise<void>): Promise<void> {
  if (!(await waitingOf(tx, account.id)).some(({ wish }) => wish.act === act)) await ask()
  // Open at once, unless somebody must confirm it first.
  const { disabledAt } = await lockAccount(tx, account.login)
  if (disabledAt === null) await markLeft(tx, account, null)
}

async function markLeft(tx: Transaction, { id }: Account, leftAt: Date | null): Promise<void> {
  await tx
    .update(externalIdentities)
    .set({ leftAt })
    .where(and(eq(externalIdentities.userId, id), eq(externalIdentities.source, directory.source)))
}
