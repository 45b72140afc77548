import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { judgeOfPerson, maySignByGriffe } from '../../domain/people/guard.ts'
import type { AccountWish } from '../../domain/people/requests.ts'
import type { Transaction } from '../client.ts'
import { users } from '../schema/index.ts'
import { noticeTo } from './address-notices.ts'
import { reopenAccount } from './closing.ts'
import { askForLink, endLinksOf } from './links.ts'
import { insertPosition, openPosition, type PositionToOpen } from './positions.ts'
import { askForWish, endRequest, seated } from './requests.ts'
import { type Account, auditAccount, kindsOf, lockAccount, type Office, standingOf } from './standing.ts'

export type NewAccount = {
  login: string
  name: string
  email: string | null
  title: string | null
  portfolios: string[]
  positions: PositionToOpen[]
}

/**
 * A new account, without a password: an invitation goes to its address. Positions that open secrets wait.
 * @throws {DomainError} `LOGIN_TAKEN`, and those of `openPosition`
 */
export async function createAccount(tx: Transaction, { positions, ...wanted }: NewAccount, office: Office) {
  const { login, name: displayName, email, title, portfolios } = wanted
  const [account] = await tx
    .insert(users)
    .values({ login, displayName, email, title, portfolios })
    .onConflictDoNothing()
    .returning()
  if (!account) throw new DomainError('LOGIN_TAKEN', 'a login names one person for ever', { login })
  await auditAccount(tx, login, office, { before: null, after: wanted })
  for (const position of positions) await openPosition(tx, account, position, office)
  if (email !== null) await askForLink(tx, account, office.by, office.at)
}

export type AccountChange = {
  name?: string
  email?: string | null
  title?: string | null
  portfolios?: string[]
  signatory?: boolean
}

/**
 * Changes what an account says. Name, address and title of people who hold secrets or sign, and the right to sign, wait
 * for a confirmation (R14, R21); the right to sign is taken away at once.
 * @throws {DomainError} `NOT_A_SIGNATORY`
 */
export async function changeAccount(tx: Transaction, account: Account, change: AccountChange, office: Office) {
  const { portfolios, signatory } = change
  const identity = identityChange(account, change)
  if (Object.keys(identity).length > 0) await orAsk(tx, account, { act: 'change-identity', ...identity }, office)
  if (portfolios !== undefined && JSON.stringify(portfolios) !== JSON.stringify(account.portfolios)) {
    await tx.update(users).set({ portfolios }).where(eq(users.id, account.id))
    const { portfolios: before } = account
    await auditAccount(tx, account.login, office, { before: { portfolios: before }, after: { portfolios } })
  }
  if (signatory === true && !account.signatory) {
    if (!maySignByGriffe(kindsOf(await standingOf(tx, account.id))))
      throw new DomainError('NOT_A_SIGNATORY', 'elected officials and the DG alone have a griffe')
    await orAsk(tx, account, { act: 'make-signatory' }, office)
  }
  if (signatory === false && account.signatory) await setSignatory(tx, account, false, office)
}

type Identity = Omit<Extract<AccountWish, { act: 'change-identity' }>, 'act'>

function identityChange(account: Account, { name, email, title }: AccountChange): Identity {
  return {
    ...(name !== undefined && name !== account.displayName && { name }),
    ...(email !== undefined && email !== account.email && { email }),
    ...(title !== undefined && title !== account.title && { title }),
  }
}

/** Sends a link to set a password. @throws {DomainError} `PERSON_WITHOUT_EMAIL`, `ACCOUNT_CLOSED` */
export async function sendLink(tx: Transaction, account: Account, office: Office): Promise<void> {
  if (account.disabledAt !== null) throw new DomainError('ACCOUNT_CLOSED', 'nobody logs in there')
  if (account.email === null) throw new DomainError('PERSON_WITHOUT_EMAIL', 'nowhere to send a link to')
  await orAsk(tx, account, { act: 'send-link' }, office)
}

/** @throws {DomainError} `ACCOUNT_OPEN` */
export async function reactivateAccount(tx: Transaction, account: Account, office: Office): Promise<void> {
  if (account.disabledAt === null) throw new DomainError('ACCOUNT_OPEN', 'it is open already')
  await orAsk(tx, account, { act: 'reactivate' }, office)
}

/** Does it, or keeps it for whoever answers for this person's secrets (R21). */
async function orAsk(tx: Transaction, account: Account, wish: AccountWish, office: Office): Promise<void> {
  const judge = judgeOfPerson(kindsOf(await standingOf(tx, account.id)))
  const judges = judge ? await seated(tx, [judge]) : []
  const { displayName: name, email, title, signatory } = account
  if (judges.length === 0) await carryOut(tx, account, wish, office)
  else await askForWish(tx, { account, wish, judges, before: { name, email, title, signatory } }, office)
}

/** All confirmations were given: the wish takes effect. @throws {DomainError} when it has become impossible */
export async function fulfilRequest(tx: Transaction, id: string, at: Date): Promise<void> {
  const { userId, wish, askedBy } = await endRequest(tx, id, 'done')
  const [known] = await tx.select({ login: users.login }).from(users).where(eq(users.id, userId))
  const account = await lockAccount(tx, known?.login ?? '')
  await carryOut(tx, account, wish, { by: askedBy, at })
}

async function carryOut(tx: Transaction, account: Account, wish: AccountWish, office: Office): Promise<void> {
  switch (wish.act) {
    case 'open-position':
      return insertPosition(tx, account, wish, office)
    case 'make-signatory':
      return setSignatory(tx, account, true, office)
    case 'change-identity':
      return setIdentity(tx, account, wish, office)
    case 'send-link':
      return askForLink(tx, account, office.by, office.at)
    case 'reactivate':
      return reopenAccount(tx, account, office)
  }
}

async function setSignatory(tx: Transaction, account: Account, signatory: boolean, office: Office): Promise<void> {
  await tx.update(users).set({ signatory }).where(eq(users.id, account.id))
  const { signatory: before } = account
  await auditAccount(tx, account.login, office, { before: { signatory: before }, after: { signatory } })
}

async function setIdentity(tx: Transaction, account: Account, { name, email, title }: Identity, office: Office) {
  const state = ({ displayName, email: address, title: held }: Account) => {
    return { name: displayName, email: address, title: held }
  }
  const set = {
    ...(name !== undefined && { displayName: name }),
    ...(email !== undefined && { email }),
    ...(title !== undefined && { title }),
  }
  const [after] = await tx.update(users).set(set).where(eq(users.id, account.id)).returning()
  // A link that travels to the former address opens nothing any more.
  if (email !== undefined) {
    await endLinksOf(tx, account.id, office.at)
    await noticeTo(tx, account, office.at)
  }
  if (after) await auditAccount(tx, account.login, office, { before: state(account), after: state(after) })
}
