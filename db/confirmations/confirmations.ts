import { and, asc, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { type ConfirmationSubject, type Judge, judgeOfVacant } from '../../domain/org/guard.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, confirmations, orgUnits, users } from '../schema/index.ts'
import { heldToday, type Reader } from '../visibility/index.ts'

export type ConfirmationStatus = (typeof confirmations.$inferSelect)['status']
/** Who may decide: whoever holds the function in the unit, or one person. */
export type Judged = { by: Judge } | { by: { userId: number } }

export type ConfirmationToAsk = Judged & {
  subject: ConfirmationSubject
  /** Id of the row that waits for it. */
  subjectId: string
  /** One French sentence for whoever decides. */
  summary: string
  before: unknown
  after: unknown
  askedBy: number
  askedAt: Date
  /** The person concerned, whose own word is as good. */
  orUserId?: number
}

export type Confirmation = Omit<typeof confirmations.$inferSelect, 'askedBy' | 'unitId' | 'userId' | 'decidedBy'> & {
  askedBy: { login: string; name: string }
  unit: { code: string; name: string } | null
  unitId: number | null
  userId: number | null
  orUserId: number | null
  askedById: number
  /** The person who would fill the very seat whose word is missing, nobody holding it today. */
  refillsBy: number | null
  decidedBy: { login: string; name: string } | null
}

/** Nothing that needs it may take effect before `settleConfirmation` says that all were given. R21 */
export async function askConfirmation(tx: Transaction, asked: ConfirmationToAsk): Promise<string> {
  const { by, ...row } = asked
  const judge = 'userId' in by ? { userId: by.userId } : { unitId: await idOf(tx, by.unit), function: by.function }
  const [added] = await tx
    .insert(confirmations)
    .values({ ...row, ...judge })
    .returning({ id: confirmations.id })
  if (!added) throw new Error('the confirmation was not asked')
  return added.id
}

export type ListOptions = {
  administers: boolean
  status?: ConfirmationStatus | undefined
  subject?: ConfirmationSubject | undefined
}

/** What this person may decide, and, for those who administer, everything that was asked. Newest first. */
export function listConfirmations(
  db: Connection,
  reader: Reader,
  { administers, status, subject }: ListOptions,
): Promise<Confirmation[]> {
  const condition = and(
    administers ? undefined : concerns(reader),
    status === undefined ? undefined : eq(confirmations.status, status),
    subject === undefined ? undefined : eq(confirmations.subject, subject),
  )
  return rows(db, condition).limit(200)
}

/** Null alike for one that does not exist and one that does not concern the reader. */
export async function findConfirmation(
  db: Connection,
  reader: Reader,
  id: string,
  administers: boolean,
): Promise<Confirmation | null> {
  const [row] = await rows(db, and(eq(confirmations.id, id), administers ? undefined : concerns(reader)))
  return row ?? null
}

export function mayDecide(confirmation: Confirmation, reader: Reader): boolean {
  const { unitId, function: held, userId, orUserId, askedById } = confirmation
  if (askedById === reader.userId) return false
  const holds = reader.positions.some((one) => one.unitId === unitId && one.function === held)
  return userId === reader.userId || orUserId === reader.userId || holds || fillsVacant(confirmation, reader)
}

/** The other head gives the word that a vacant seat cannot; nobody so gives a seat to himself (R21). */
function fillsVacant({ unit, function: held, refillsBy }: Confirmation, reader: Reader): boolean {
  if (refillsBy === null || refillsBy === reader.userId || unit === null || held === null) return false
  const judge = judgeOfVacant({ unit: unit.code, function: held })
  return reader.positions.some((one) => one.unitCode === judge?.unit && one.function === judge.function)
}

export type Decision = { id: string; decidedBy: number; at: Date } & (
  | { status: 'confirmed' }
  | { status: 'refused'; reason: string }
)

/**
 * Decides once, on record.
 * @returns the subject, and whether nothing else is waited for
 * @throws {DomainError} `ALREADY_DECIDED`
 */
export async function settleConfirmation(tx: Transaction, decision: Decision) {
  const { id, decidedBy, at, status } = decision
  const reason = status === 'refused' ? decision.reason : null
  const [row] = await tx
    .update(confirmations)
    .set({ status, decidedBy, decidedAt: at, reason })
    .where(and(eq(confirmations.id, id), eq(confirmations.status, 'waiting')))
    .returning()
  if (!row) throw new DomainError('ALREADY_DECIDED', 'this was decided or withdrawn')
  const { subject, subjectId } = row
  await tx.insert(auditLog).values({
    actorId: decidedBy,
    at,
    subject: `confirmation:${id}`,
    before: { status: 'waiting' },
    after: { status, reason, subject, subjectId },
  })
  // Two judges at the same moment: the second one waits for the first one's row here, and sees it decided.
  const open = await tx
    .select({ id: confirmations.id })
    .from(confirmations)
    .where(and(ofSubject(subject, subjectId), ne(confirmations.status, 'confirmed')))
    .for('update')
  return { subject, subjectId, complete: open.length === 0 }
}

/** What was asked for was given up, or refused by another judge. */
export async function withdrawConfirmations(tx: Transaction, subject: ConfirmationSubject, subjectId: string) {
  await tx
    .update(confirmations)
    .set({ status: 'withdrawn' })
    .where(and(ofSubject(subject, subjectId), eq(confirmations.status, 'waiting')))
}

const ofSubject = (subject: ConfirmationSubject, subjectId: string) =>
  and(eq(confirmations.subject, subject), eq(confirmations.subjectId, subjectId))

/** How many changes wait for this person's word. */
export async function countToDecide(db: Connection, reader: Reader): Promise<number> {
  const waiting = await listConfirmations(db, reader, { administers: false, status: 'waiting' })
  return waiting.filter((one) => mayDecide(one, reader)).length
}

function concerns(reader: Reader): SQL | undefined {
  const held = reader.positions.map(({ unitId, function: held }) =>
    and(eq(confirmations.unitId, unitId), eq(confirmations.function, held)),
  )
  const vacant = reader.positions
    .map(({ unitCode: unit, function: held }) => judgeOfVacant({ unit, function: held }))
    .filter((seat) => seat !== null)
    .map(({ unit, function: held }) =>
      and(eq(orgUnits.code, unit), eq(confirmations.function, held), sql`${refills} is not null`),
    )
  const { userId, orUserId, askedBy, decidedBy } = confirmations
  return or(...[userId, orUserId, askedBy, decidedBy].map((person) => eq(person, reader.userId)), ...held, ...vacant)
}

/** Who would fill the seat that this confirmation asks; null when somebody holds it, or when something else is asked. */
const refills = sql<number | null>`(select r.user_id from account_requests r
  where ${confirmations.subject} = 'position' and r.id::text = ${confirmations.subjectId}
    and r.wish ->> 'act' = 'open-position' and r.wish ->> 'unit' = ${orgUnits.code}
    and r.wish ->> 'function' = ${confirmations.function}
    and not exists (select from positions p join users holder on holder.id = p.user_id and holder.disabled_at is null
      where p.unit_id = ${confirmations.unitId} and p.function = ${confirmations.function} and ${heldToday('p')}))`

function rows(db: Connection, condition: SQL | undefined) {
  const person = (column: SQL) => sql<{ login: string; name: string } | null>`(
    select jsonb_build_object('login', u.login, 'name', u.display_name) from users u where u.id = ${column})`
  const { askedBy, decidedBy, ...columns } = {
    id: confirmations.id,
    subject: confirmations.subject,
    subjectId: confirmations.subjectId,
    summary: confirmations.summary,
    before: confirmations.before,
    after: confirmations.after,
    askedAt: confirmations.askedAt,
    unitId: confirmations.unitId,
    function: confirmations.function,
    userId: confirmations.userId,
    orUserId: confirmations.orUserId,
    status: confirmations.status,
    decidedAt: confirmations.decidedAt,
    reason: confirmations.reason,
    askedBy: confirmations.askedBy,
    decidedBy: confirmations.decidedBy,
  }
  return db
    .select({
      ...columns,
      askedById: askedBy,
      refillsBy: refills,
      askedBy: sql<{ login: string; name: string }>`${person(sql`${askedBy}`)}`,
      decidedBy: person(sql`${decidedBy}`),
      unit: sql<{ code: string; name: string } | null>`case when ${orgUnits.id} is not null then
        jsonb_build_object('code', ${orgUnits.code}, 'name', ${orgUnits.name}) end`,
    })
    .from(confirmations)
    .innerJoin(users, eq(users.id, askedBy))
    .leftJoin(orgUnits, eq(orgUnits.id, confirmations.unitId))
    .where(condition)
    .orderBy(desc(confirmations.askedAt), asc(confirmations.id))
    .$dynamic()
}

async function idOf(tx: Transaction, code: string): Promise<number> {
  const [unit] = await tx.select({ id: orgUnits.id }).from(orgUnits).where(eq(orgUnits.code, code))
  if (!unit) throw new DomainError('UNKNOWN_UNIT', `no unit ${code}`, { unit: code })
  return unit.id
}
