import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { maySucceed } from '../../domain/people/guard.ts'
import type { Transaction } from '../client.ts'
import { revokeDelegation } from '../delegations/give.ts'
import { readChart } from '../org/chart.ts'
import { accountSuccessions, delegations, users } from '../schema/index.ts'
import { endLinksOf } from './links.ts'
import { withdrawAllOf } from './requests.ts'
import { revokeSessionsOf } from './sessions.ts'
import { type Account, auditAccount, type Office, standingOf } from './standing.ts'

/**
 * Closes an account: its sessions, links and delegations end with this commit. Tasks go to the colleague named or back to
 * their box (`passOnTasks`); drafts, decisions and positions stay as they are on record. R21
 * @param to login of a colleague; null: back to the box
 * @throws {DomainError} `OWN_ACCOUNT`, `ACCOUNT_CLOSED`, `UNKNOWN_SUCCESSOR`, `NOT_A_SUCCESSOR`, `HAND_OVER_REQUIRED`
 */
export async function closeAccount(tx: Transaction, account: Account, to: string | null, office: Office) {
  const { id, login, disabledAt } = account
  if (id === office.by) throw new DomainError('OWN_ACCOUNT', 'a colleague closes it')
  if (disabledAt !== null) throw new DomainError('ACCOUNT_CLOSED', 'it is closed already')
  const successor = to === null ? null : await successorOf(tx, account, to)
  if (successor === null && (await isAskedByName(tx, id)))
    throw new DomainError('HAND_OVER_REQUIRED', 'something is asked of this person by name')
  await tx.update(users).set({ disabledAt: office.at }).where(eq(users.id, id))
  await revokeSessionsOf(tx, id, office.at)
  await endLinksOf(tx, id, office.at)
  await withdrawAllOf(tx, id)
  await endDelegationsOf(tx, id, office)
  const succession = { toUserId: successor, orderedBy: office.by, orderedAt: office.at }
  await tx
    .insert(accountSuccessions)
    .values({ userId: id, ...succession })
    .onConflictDoUpdate({ target: accountSuccessions.userId, set: succession })
  await auditAccount(tx, login, office, { before: { open: true }, after: { open: false, tasksTo: to } })
}

async function successorOf(tx: Transaction, account: Account, login: string): Promise<number> {
  const [successor] = await tx
    .select()
    .from(users)
    .where(and(eq(users.login, login), isNull(users.disabledAt)))
  if (!successor || successor.id === account.id) throw new DomainError('UNKNOWN_SUCCESSOR', 'nobody to hand over to')
  const units = async (id: number) =>
    (await standingOf(tx, id)).filter(({ positionId }) => positionId !== null).map(({ unitId }) => unitId)
  if (!maySucceed(await readChart(tx), await units(account.id), await units(successor.id)))
    throw new DomainError('NOT_A_SUCCESSOR', 'these letters are not theirs to see')
  return successor.id
}

const isAskedByName = async (tx: Transaction, userId: number): Promise<boolean> =>
  (
    await tx.execute(sql`select from tasks where ended is null and candidate_user_id = ${userId}
    and (assignee_id is null or assignee_id = ${userId}) limit 1`)
  ).length > 0

async function endDelegationsOf(tx: Transaction, userId: number, { by, at }: Office): Promise<void> {
  const theirs = or(eq(delegations.delegatorId, userId), eq(delegations.delegateId, userId))
  const running = await tx
    .select({ id: delegations.id })
    .from(delegations)
    .where(and(theirs, isNull(delegations.revokedAt), sql`coalesce(${delegations.until} >= bannette_today(), true)`))
  for (const { id } of running) await revokeDelegation(tx, id, by, at)
}

/** Opens it again, as it was; nothing that was handed over comes back by itself. @throws {DomainError} `ACCOUNT_OPEN` */
export async function reopenAccount(
  tx: Transaction,
  { id, login, disabledAt }: Account,
  office: Office,
): Promise<void> {
  if (disabledAt === null) throw new DomainError('ACCOUNT_OPEN', 'it is open already')
  await tx.update(users).set({ disabledAt: null }).where(eq(users.id, id))
  await tx.delete(accountSuccessions).where(eq(accountSuccessions.userId, id))
  await auditAccount(tx, login, office, { before: { open: false }, after: { open: true } })
}
