import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { boxOf } from '../letters/recipients.ts'
import { auditLog, mailboxRequests, orgUnits } from '../schema/index.ts'
import { findMailbox, openMailbox } from './mailboxes.ts'

type Ref = { code: string; name: string }
type Person = { login: string; name: string }
type Row = typeof mailboxRequests.$inferSelect

export type MailboxRequest = Pick<
  Row,
  'id' | 'address' | 'reason' | 'askedAt' | 'status' | 'studiedAt' | 'comment' | 'decidedAt' | 'decision' | 'unitId'
> & { askedById: number; box: Ref; unit: Ref; askedBy: Person; studiedBy: Person | null; decidedBy: Person | null }

/** Latest first. @param of only those that this person asked, or that were asked for these units; all when null */
export function listRequests(
  db: Connection,
  of: { userId: number; units: readonly number[] } | null,
): Promise<MailboxRequest[]> {
  return rows(db, of === null ? undefined : concerning(of))
    .orderBy(desc(mailboxRequests.askedAt), desc(mailboxRequests.id))
    .limit(200)
}

export async function findRequest(
  db: Connection,
  id: string,
  of: { userId: number; units: readonly number[] } | null,
): Promise<MailboxRequest | null> {
  const [row] = await rows(db, and(eq(mailboxRequests.id, id), of === null ? undefined : concerning(of)))
  return row ?? null
}

const concerning = ({ userId, units }: { userId: number; units: readonly number[] }) =>
  or(eq(mailboxRequests.askedBy, userId), inArray(mailboxRequests.unitId, [...units, -1]))

function rows(db: Connection, condition: SQL | undefined) {
  const ref = (column: SQL) => sql<Ref>`(select jsonb_build_object('code', o.code, 'name', o.name)
    from ${orgUnits} o where o.id = ${column})`
  const person = <T extends Person | null>(column: SQL) => sql<T>`(
    select jsonb_build_object('login', u.login, 'name', u.display_name) from users u where u.id = ${column})`
  const { id, address, reason, askedAt, status, studiedAt, comment, decidedAt, decision, unitId } = mailboxRequests
  return db
    .select({
      ...{ id, address, reason, askedAt, status, studiedAt, comment, decidedAt, decision, unitId },
      askedById: mailboxRequests.askedBy,
      box: ref(sql`${mailboxRequests.boxUnitId}`),
      unit: ref(sql`${mailboxRequests.unitId}`),
      askedBy: person<Person>(sql`${mailboxRequests.askedBy}`),
      studiedBy: person<Person | null>(sql`${mailboxRequests.studiedBy}`),
      decidedBy: person<Person | null>(sql`${mailboxRequests.decidedBy}`),
    })
    .from(mailboxRequests)
    .where(condition)
    .$dynamic()
}

export type NewRequest = {
  id: string
  address: string
  box: string
  reason: string
  unitId: number
  askedBy: number
  at: Date
}

/**
 * A direction asks for a mailbox (R22).
 * @throws {DomainError} `MAILBOX_TAKEN` when the address is in force or asked for already, `UNKNOWN_BOX`, `NOT_A_BOX`
 */
export async function askMailbox(tx: Transaction, { at, box, ...asked }: NewRequest): Promise<void> {
  const address = asked.address.toLowerCase()
  const { id: boxUnitId } = await boxOf(tx, box)
  // Two directions that ask for one address at the same moment: the second one waits here and is told.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`mailbox:${address}`}, 0))`)
  const pending = and(eq(mailboxRequests.address, address), inArray(mailboxRequests.status, ['asked', 'studied']))
  const [other] = await tx.select({ id: mailboxRequests.id }).from(mailboxRequests).where(pending)
  const known = await findMailbox(tx, address)
  if (other || (known && known.closedAt === null)) throw new DomainError('MAILBOX_TAKEN', 'taken', { address })
  await tx.insert(mailboxRequests).values({ ...asked, address, boxUnitId, askedAt: at })
  await audit(tx, asked.id, asked.askedBy, at, null, { status: 'asked', address, box, reason: asked.reason })
}

/** DINSI takes it in study and says what it found. @throws {DomainError} `ALREADY_DECIDED` */
export async function studyRequest(tx: Transaction, id: string, by: number, at: Date, comment: string | null) {
  const before = await lock(tx, id)
  await tx
    .update(mailboxRequests)
    .set({ status: 'studied', studiedBy: by, studiedAt: at, comment: comment ?? before.comment })
    .where(eq(mailboxRequests.id, id))
  await audit(tx, id, by, at, { status: before.status }, { status: 'studied', comment })
}

export type RequestDecision = { status: 'accepted' | 'refused'; reason: string | null }

/**
 * Accepted, it becomes configuration in this very commit; refused, its author reads the reason (R22).
 * @throws {DomainError} `ALREADY_DECIDED`, `MAILBOX_TAKEN`, `UNKNOWN_BOX`
 */
export async function decideRequest(
  tx: Transaction,
  id: string,
  by: number,
  at: Date,
  { status, reason }: RequestDecision,
) {
  const before = await lock(tx, id)
  const { address } = before
  const mailboxId =
    status === 'accepted' ? await openMailbox(tx, { address, box: await codeOf(tx, before), actorId: by, at }) : null
  await tx
    .update(mailboxRequests)
    .set({ status, decidedBy: by, decidedAt: at, decision: reason, mailboxId })
    .where(eq(mailboxRequests.id, id))
  await audit(tx, id, by, at, { status: before.status }, { status, reason })
}

/** Its author gives it up while nobody has decided (R22). @throws {DomainError} `ALREADY_DECIDED` */
export async function withdrawMailboxRequest(tx: Transaction, id: string, by: number, at: Date): Promise<void> {
  const { status } = await lock(tx, id)
  await tx
    .update(mailboxRequests)
    .set({ status: 'withdrawn', decidedAt: at, decidedBy: by })
    .where(eq(mailboxRequests.id, id))
  await audit(tx, id, by, at, { status }, { status: 'withdrawn' })
}

async function lock(tx: Transaction, id: string): Promise<Row> {
  const [row] = await tx.select().from(mailboxRequests).where(eq(mailboxRequests.id, id)).for('update')
  if (!row) throw new DomainError('NOT_FOUND', 'no such request')
  if (row.status !== 'asked' && row.status !== 'studied') throw new DomainError('ALREADY_DECIDED', row.status)
  return row
}

async function codeOf(tx: Transaction, { boxUnitId }: Row): Promise<string> {
  const [unit] = await tx.select({ code: orgUnits.code }).from(orgUnits).where(eq(orgUnits.id, boxUnitId))
  return unit?.code ?? ''
}

const audit = async (tx: Transaction, id: string, actorId: number, at: Date, before: unknown, after: unknown) =>
  void (await tx.insert(auditLog).values({ actorId, at, subject: `mailbox-request:${id}`, before, after }))
