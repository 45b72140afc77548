import { and, eq, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Judge } from '../../domain/org/guard.ts'
import { type AccountWish, sentenceOfWish, subjectOfWish } from '../../domain/people/requests.ts'
import type { Transaction } from '../client.ts'
import { askConfirmation, withdrawConfirmations } from '../confirmations/confirmations.ts'
import { accountRequests } from '../schema/index.ts'
import { type Account, auditAccount, type Office } from './standing.ts'

export type Asking = {
  account: Account
  wish: AccountWish
  judges: readonly Judge[]
  /** What the wish would replace, for whoever decides. */
  before: unknown
}

/**
 * Keeps the wish until all judges have confirmed it; one that it replaces is withdrawn. For credentials the person's own
 * word is as good as that of the unit's head. R21
 */
export async function askForWish(tx: Transaction, { account, wish, judges, before }: Asking, office: Office) {
  const { id: userId, displayName: name, email, login } = account
  for (const former of await waitingOf(tx, userId)) if (replaces(wish, former.wish)) await withdraw(tx, former)
  const [row] = await tx
    .insert(accountRequests)
    .values({ userId, wish, askedBy: office.by, askedAt: office.at })
    .returning({ id: accountRequests.id })
  if (!row) throw new Error('the request was not stored')
  const subject = subjectOfWish(wish)
  const summary = sentenceOfWish(wish, { name, email })
  const asked = { subject, subjectId: row.id, summary, before, after: wish, askedBy: office.by, askedAt: office.at }
  const own = subject === 'credentials' ? { orUserId: userId } : {}
  for (const { unit, function: held } of judges)
    await askConfirmation(tx, { ...asked, ...own, by: { unit, function: held } })
  await auditAccount(tx, login, office, { before: null, after: { asked: wish } })
}

const replaces = (wish: AccountWish, former: AccountWish): boolean =>
  wish.act === 'open-position' && former.act === 'open-position'
    ? wish.unit === former.unit && wish.function === former.function
    : wish.act === former.act

/** Functions that somebody once held; a seat that nobody ever held has nobody to ask, and is filled at the beginning of a town. */
export async function seated(tx: Transaction, judges: readonly Judge[]): Promise<Judge[]> {
  const found: Judge[] = []
  for (const judge of judges) {
    const rows = await tx.execute(sql`select from positions p join org_units unit on unit.id = p.unit_id
      where unit.code = ${judge.unit} and p.function = ${judge.function} limit 1`)
    if (rows.length > 0) found.push(judge)
  }
  return found
}

type Request = typeof accountRequests.$inferSelect

export const waitingOf = (tx: Transaction, userId: number): Promise<Request[]> =>
  tx
    .select()
    .from(accountRequests)
    .where(and(eq(accountRequests.userId, userId), eq(accountRequests.status, 'waiting')))

/** The request that was confirmed or refused, taken once. @throws {DomainError} `ALREADY_DECIDED` */
export async function endRequest(tx: Transaction, id: string, status: 'done' | 'refused'): Promise<Request> {
  const [row] = await tx
    .update(accountRequests)
    .set({ status })
    .where(and(eq(accountRequests.id, id), eq(accountRequests.status, 'waiting')))
    .returning()
  if (!row) throw new DomainError('ALREADY_DECIDED', 'it was withdrawn')
  if (status === 'refused') await withdrawConfirmations(tx, subjectOfWish(row.wish), row.id)
  return row
}

/** Gives a wish up. @throws {DomainError} `NOT_FOUND` */
export async function withdrawRequest(tx: Transaction, account: Account, id: string, office: Office): Promise<void> {
  const request = (await waitingOf(tx, account.id)).find((one) => one.id === id)
  if (!request) throw new DomainError('NOT_FOUND', 'no such request')
  await withdraw(tx, request)
  await auditAccount(tx, account.login, office, { before: { asked: request.wish }, after: { withdrawn: request.wish } })
}

/** Nothing waits any more for an account that is closed. */
export async function withdrawAllOf(tx: Transaction, userId: number): Promise<void> {
  for (const request of await waitingOf(tx, userId)) await withdraw(tx, request)
}

/** What has become impossible meanwhile, because its unit is closed or its last day has passed, asks nobody any more. */
export async function withdrawMoot(tx: Transaction): Promise<void> {
  const moot = await tx.execute<{ id: string }>(sql`
    select r.id from account_requests r left join org_units unit on unit.code = r.wish ->> 'unit'
    where r.status = 'waiting' and r.wish ->> 'act' = 'open-position'
      and (unit.closed_at is not null or (r.wish ->> 'until')::date < bannette_today())`)
  for (const { id } of moot) {
    const [request] = await tx.select().from(accountRequests).where(eq(accountRequests.id, id))
    if (request) await withdraw(tx, request)
  }
}

async function withdraw(tx: Transaction, { id, wish }: Request): Promise<void> {
  await tx.update(accountRequests).set({ status: 'withdrawn' }).where(eq(accountRequests.id, id))
  await withdrawConfirmations(tx, subjectOfWish(wish), id)
}
