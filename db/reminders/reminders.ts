import { eq, sql } from 'drizzle-orm'
import { type Connection, type Database, inTransaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { enqueue } from '../outbox.ts'
import { orgUnits, reminders, tasks, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import { type Reader, servesToday } from '../visibility/reader.ts'

export type NewReminder = {
  id: string
  letterId: string
  taskId: string
  taskKey: string
  /** Day in Paris. */
  day: string
  at: Date
  byId: number
  message: string | null
}

/**
 * Puts a reminder on the letter's history and sends it on its way, together.
 * @returns false when the task was already reminded of on this day by another request; the same id again is the same one
 */
export function remind(db: Database, reminder: NewReminder): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { id, letterId, taskId, taskKey, day, at, byId, message } = reminder
    const row = { id, letterId, taskKey, day, at, byId, message }
    const [added] = await tx.insert(reminders).values(row).onConflictDoNothing().returning({ id: reminders.id })
    if (!added) return isKnown(tx, id)
    const [task] = await tx.select().from(tasks).where(eq(tasks.id, taskId))
    const userId = task?.assigneeId ?? task?.candidateUserId ?? null
    const unit = userId === null ? await unitCode(tx, task?.candidateUnitId ?? null) : null
    const data = { reminder: id, task: taskKey, ...(userId !== null && { userId }), ...(unit !== null && { unit }) }
    await appendEvidence(tx, { letterId, kind: 'reminded', key: `reminder:${id}`, actorId: byId, data, at })
    await enqueue(tx, { kind: 'send-reminder', letterId, payload: { reminder: id, task: taskId } })
    await notifyLetter(tx, letterId)
    return true
  })
}

async function isKnown(tx: Connection, id: string): Promise<boolean> {
  return (await tx.select({ id: reminders.id }).from(reminders).where(eq(reminders.id, id))).length > 0
}

async function unitCode(tx: Connection, id: number | null): Promise<string | null> {
  if (id === null) return null
  const [unit] = await tx.select({ code: orgUnits.code }).from(orgUnits).where(eq(orgUnits.id, id))
  return unit?.code ?? null
}

export type ReminderRow = {
  id: string
  taskId: string | null
  at: Date
  by: { login: string; name: string }
  message: string | null
}

/** The reminders on one letter, newest first; none for who does not see the letter. */
export function remindersOf(db: Database, reader: Reader, letterId: string): Promise<ReminderRow[]> {
  return asReader(db, reader, (tx) =>
    tx
      .select({
        id: reminders.id,
        taskId: sql<string | null>`(select t.id from tasks t where t.letter_id = ${reminders.letterId}
          and t.key = ${reminders.taskKey} and t.ended is null)`,
        at: reminders.at,
        by: { login: users.login, name: users.displayName },
        message: reminders.message,
      })
      .from(reminders)
      .innerJoin(users, eq(users.id, reminders.byId))
      .where(eq(reminders.letterId, letterId))
      .orderBy(sql`${reminders.at} desc`),
  )
}

/** Whom a contribution is still awaited from: its open task's people, and those asked outside the application (R10, R12). */
export async function remindedOfContribution(db: Connection, id: string): Promise<{ userId: number; email: string }[]> {
  const [task] = await db.execute<{ id: string }>(sql`select id from tasks
    where kind = 'contribute' and ended is null and data ->> 'contributionId' = ${id} limit 1`)
  if (task) return remindedPeople(db, task.id)
  return db.execute<{ userId: number; email: string }>(sql`
    select distinct u.id as "userId", u.email from contributions c join users u
      on u.disabled_at is null and u.email is not null and (u.id = c.to_user_id or exists (select from positions p
        where p.user_id = u.id and p.unit_id = c.to_unit_id and ${servesToday('p')}))
    where c.id = ${id} and c.channel = 'email' and c.status = 'asked' order by u.id`)
}

/**
 * Whom an open task waits for, with their addresses: who has it in hand, otherwise everybody whom it asks. Nobody once it
 * is over.
 */
export function remindedPeople(db: Connection, taskId: string): Promise<{ userId: number; email: string }[]> {
  return db.execute<{ userId: number; email: string }>(sql`
    select distinct u.id as "userId", u.email
    from tasks t join users u on u.disabled_at is null and u.email is not null and case
      when coalesce(t.assignee_id, t.candidate_user_id) is not null then u.id = coalesce(t.assignee_id, t.candidate_user_id)
      else exists (select from positions p where p.user_id = u.id and ${servesToday('p')}
        and (t.candidate_unit_id is null or p.unit_id = t.candidate_unit_id)
        and (t.candidate_functions is null or p.function = any(t.candidate_functions))) end
    where t.id = ${taskId} and t.ended is null and num_nonnulls(t.assignee_id, t.candidate_user_id, t.candidate_unit_id) > 0
    order by u.id`)
}
