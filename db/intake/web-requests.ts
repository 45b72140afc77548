import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { evidence, letters, orgUnits, webForms, webRequests } from '../schema/index.ts'

export type PublicForm = { code: string; title: string }
export type FormTarget = PublicForm & { box: string }

/**
 * Where a request by this form lands: in the box that the form is bound to, otherwise with the mail office (R1).
 * @throws {DomainError} UNKNOWN_FORM
 */
export async function targetOfForm(db: Connection, code: string): Promise<FormTarget> {
  const [row] = await db
    .select({ code: webForms.code, title: webForms.title, box: orgUnits.code })
    .from(webForms)
    .leftJoin(orgUnits, eq(orgUnits.id, webForms.boxUnitId))
    .where(and(eq(webForms.code, code), isNull(webForms.retiredAt)))
  if (!row) throw new DomainError('UNKNOWN_FORM', 'no such form')
  return { ...row, box: row.box ?? (await mailOfficeOf(db)) }
}

async function mailOfficeOf(db: Connection): Promise<string> {
  const [row] = await db.select({ code: orgUnits.code }).from(orgUnits).where(eq(orgUnits.kind, 'mail-office')).limit(1)
  if (!row) throw new DomainError('UNKNOWN_BOX', 'the town has no mail office')
  return row.code
}

export type NewWebRequest = {
  letterId: string
  form: string
  tokenHash: string
  requestHash: string
  /** Null: the citizen gave no e-mail address. */
  confirmTo: string | null
  at: Date
}

/** Written with the letter. @throws {DomainError} IDEMPOTENCY_KEY_REUSED when the letter was made from another content */
export async function addWebRequest(tx: Transaction, request: NewWebRequest): Promise<void> {
  await tx
    .insert(webRequests)
    .values({ ...request, confirmAfter: request.confirmTo === null ? null : request.at })
    .onConflictDoNothing()
  const [kept] = await tx
    .select({ requestHash: webRequests.requestHash })
    .from(webRequests)
    .where(eq(webRequests.letterId, request.letterId))
  if (kept?.requestHash !== request.requestHash)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', 'this key was used for another request')
}

/** What became of a request, as the citizen may know it: no box, no name, nothing that tells a secret letter. */
export type Followed = {
  form: string
  receivedOn: string
  state: 'received' | 'in-progress' | 'answered' | 'closed'
  answeredAt: Date | null
}

/** Null for a token that nobody was given. Read for the citizen, past sight: the token is their right to it. */
export async function followRequest(db: Connection, tokenHash: string): Promise<Followed | null> {
  const answeredAt = sql<Date | null>`(select min(${evidence.at}) from ${evidence}
    where ${evidence.letterId} = ${letters.id} and ${evidence.kind} = 'dispatched')`.mapWith(
    (at: string) => new Date(at),
  )
  const [row] = await db
    .select({
      form: sql<string>`coalesce(${webForms.title}, ${webRequests.form})`,
      receivedOn: letters.receivedOn,
      closed: sql<boolean>`${letters.status} = 'closed'`,
      // With the mail office it waits for its service; a letter without a box has left that stage as well.
      received: sql<boolean>`coalesce(${orgUnits.kind} = 'mail-office', false)`,
      answeredAt,
    })
    .from(webRequests)
    .innerJoin(letters, eq(letters.id, webRequests.letterId))
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .leftJoin(webForms, eq(webForms.code, webRequests.form))
    .where(eq(webRequests.tokenHash, tokenHash))
  if (!row) return null
  const { closed, received, ...followed } = row
  return { ...followed, state: stateOf(row.answeredAt !== null, closed, received) }
}

function stateOf(answered: boolean, closed: boolean, received: boolean): Followed['state'] {
  if (answered) return 'answered'
  if (closed) return 'closed'
  return received ? 'received' : 'in-progress'
}

export type DueConfirmation = { letterId: string; to: string; form: string; at: Date }

/** Takes confirmations that are due and keeps them from the other processes while they are sent; further tries wait longer. */
export async function takeConfirmations(db: Connection, now: Date, limit = 10): Promise<DueConfirmation[]> {
  const wait = sql`make_interval(secs => least(3600, 30 * power(2, least(${webRequests.confirmAttempts}, 10))))`
  const due = db
    .select({ letterId: webRequests.letterId })
    .from(webRequests)
    .where(and(isNotNull(webRequests.confirmTo), lte(webRequests.confirmAfter, now)))
    .limit(limit)
    .for('update', { skipLocked: true })
  const rows = await db
    .update(webRequests)
    .set({
      confirmAttempts: sql`${webRequests.confirmAttempts} + 1`,
      confirmAfter: sql`${now.toISOString()}::timestamptz + ${wait}`,
    })
    .where(sql`${webRequests.letterId} in ${due}`)
    .returning({
      letterId: webRequests.letterId,
      to: webRequests.confirmTo,
      form: webRequests.form,
      at: webRequests.at,
    })
  return rows.flatMap(({ to, ...row }) => (to === null ? [] : [{ ...row, to }]))
}

/** It has left, or never will: the address is not needed any more. */
export async function forgetConfirmation(db: Connection, letterId: string): Promise<void> {
  await db.update(webRequests).set({ confirmTo: null, confirmAfter: null }).where(eq(webRequests.letterId, letterId))
}
