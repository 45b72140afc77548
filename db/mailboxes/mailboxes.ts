import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { boxOf } from '../letters/recipients.ts'
import { auditLog, mailboxes, orgUnits, users } from '../schema/index.ts'

type Ref = { code: string; name: string }
export type MailboxRecord = { id: number; address: string; box: Ref; boxUnitId: number; closedAt: Date | null }
export type MailboxEvent = {
  at: Date
  by: { login: string; name: string } | null
  box: string | null
  inForce: boolean
}

const columns = {
  id: mailboxes.id,
  address: mailboxes.address,
  box: sql<Ref>`jsonb_build_object('code', ${orgUnits.code}, 'name', ${orgUnits.name})`,
  boxUnitId: mailboxes.boxUnitId,
  closedAt: mailboxes.closedAt,
}

/** @param units only those bound to boxes of these units; all when null */
export function listMailboxes(db: Connection, units: readonly number[] | null): Promise<MailboxRecord[]> {
  return db
    .select(columns)
    .from(mailboxes)
    .innerJoin(orgUnits, eq(orgUnits.id, mailboxes.boxUnitId))
    .where(units === null ? undefined : inArray(mailboxes.boxUnitId, [...units, -1]))
    .orderBy(asc(mailboxes.address))
}

export async function findMailbox(db: Connection, address: string): Promise<MailboxRecord | null> {
  const [row] = await db
    .select(columns)
    .from(mailboxes)
    .innerJoin(orgUnits, eq(orgUnits.id, mailboxes.boxUnitId))
    .where(eq(mailboxes.address, address.toLowerCase()))
  return row ?? null
}

/** What was decided about this address, latest first. */
export async function mailboxHistory(db: Connection, address: string): Promise<MailboxEvent[]> {
  const rows = await db
    .select({
      at: auditLog.at,
      after: sql<{ box: string; inForce: boolean } | null>`${auditLog.after}`,
      by: sql<MailboxEvent['by']>`case when ${users.id} is not null then
        jsonb_build_object('login', ${users.login}, 'name', ${users.displayName}) end`,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(eq(auditLog.subject, subjectOf(address)))
    .orderBy(desc(auditLog.at))
  return rows.map(({ at, after, by }) => ({ at, by, box: after?.box ?? null, inForce: after?.inForce ?? false }))
}

export type MailboxChange = { address: string; box: string; actorId: number; at: Date }

/**
 * Puts an address into force: mail sent to it lands in the box from this commit on (R22). One that was closed opens again.
 * @returns its id
 * @throws {DomainError} `MAILBOX_TAKEN`, `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function openMailbox(tx: Transaction, { box, actorId, at, ...given }: MailboxChange): Promise<number> {
  const address = given.address.toLowerCase()
  const { id: boxUnitId, code } = await boxOf(tx, box)
  const [opened] = await tx
    .insert(mailboxes)
    .values({ address, boxUnitId })
    .onConflictDoUpdate({
      target: mailboxes.address,
      set: { boxUnitId, closedAt: null },
      setWhere: sql`${mailboxes.closedAt} is not null`,
    })
    .returning({ id: mailboxes.id })
  if (!opened) throw new DomainError('MAILBOX_TAKEN', 'the address is in force', { address })
  await record(tx, address, actorId, at, null, { box: code, inForce: true })
  return opened.id
}

/** Binds an address in force to another box. @throws {DomainError} `NOT_FOUND`, `UNKNOWN_BOX`, `NOT_A_BOX` */
export async function rebindMailbox(tx: Transaction, { address, box, actorId, at }: MailboxChange): Promise<void> {
  const before = await inForce(tx, address)
  const { id: boxUnitId, code } = await boxOf(tx, box)
  await tx.update(mailboxes).set({ boxUnitId }).where(eq(mailboxes.id, before.id))
  await record(tx, before.address, actorId, at, stateOf(before), { box: code, inForce: true })
}

/**
 * Takes an address out of force. The row stays: what is still sent there is set aside and not refused, and its history
 * can be read.
 * @throws {DomainError} `NOT_FOUND`
 */
export async function closeMailbox(tx: Transaction, { address, actorId, at }: Omit<MailboxChange, 'box'>) {
  const before = await inForce(tx, address)
  await tx.update(mailboxes).set({ closedAt: at }).where(eq(mailboxes.id, before.id))
  await record(tx, before.address, actorId, at, stateOf(before), { box: before.box.code, inForce: false })
}

async function inForce(tx: Transaction, address: string): Promise<MailboxRecord> {
  await tx.execute(sql`select from mailboxes where address = ${address.toLowerCase()} for update`)
  const mailbox = await findMailbox(tx, address)
  if (!mailbox || mailbox.closedAt !== null) throw new DomainError('NOT_FOUND', 'no such mailbox in force')
  return mailbox
}

const stateOf = ({ box }: MailboxRecord) => ({ box: box.code, inForce: true })
const subjectOf = (address: string): string => `mailbox:${address.toLowerCase()}`

async function record(tx: Transaction, address: string, actorId: number, at: Date, before: unknown, after: unknown) {
  await tx.insert(auditLog).values({ actorId, at, subject: subjectOf(address), before, after })
}
