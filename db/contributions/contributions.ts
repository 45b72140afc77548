import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { notifyLetter } from '../live.ts'
import { contributions } from '../schema/index.ts'

export type ContributionStatus = 'asked' | 'answered' | 'refused' | 'cancelled'

export type AskedContribution = {
  id: string
  letterId: string
  toUnitId: number | null
  toUserId: number | null
  question: string
  channel: 'app' | 'email'
  dueOn: string | null
  askedBy: number
}

/** Written before the circuit hears of it: the question never travels (R9, R10). The same id twice is one request. */
export async function askContribution(db: Connection, asked: AskedContribution): Promise<void> {
  await db.insert(contributions).values(asked).onConflictDoNothing()
  await notifyLetter(db, asked.letterId)
}

/** What came outside the application, recorded on the letter (R10). `false`: it was answered already. */
export async function recordAnswer(
  db: Connection,
  id: string,
  by: number,
  text: string | null,
  at: Date,
): Promise<boolean> {
  const changed = await db
    .update(contributions)
    .set({ text, answeredBy: by, answeredAt: at, status: 'answered' })
    .where(and(eq(contributions.id, id), eq(contributions.status, 'asked'), isNull(contributions.answeredAt)))
    .returning({ letterId: contributions.letterId })
  for (const { letterId } of changed) await notifyLetter(db, letterId)
  return changed.length > 0
}

/** Whether this is what this person recorded. */
export async function isAnswer(db: Connection, id: string, by: number, text: string | null): Promise<boolean> {
  const isText = sql`${contributions.text} is not distinct from ${text}`
  const rows = await db
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.id, id), eq(contributions.answeredBy, by), isText))
  return rows.length > 0
}

/** Given up before the circuit knew of it, because the circuit refused the request. */
export async function forgetContribution(db: Connection, id: string): Promise<void> {
  await db.update(contributions).set({ status: 'cancelled' }).where(eq(contributions.id, id))
}

export type StoredContribution = AskedContribution & { status: ContributionStatus; text: string | null }

/** The contribution whatever the reader may see: the caller checks the letter first. */
export async function findContribution(db: Connection, id: string): Promise<StoredContribution | null> {
  const [row] = await db.select().from(contributions).where(eq(contributions.id, id))
  return row ?? null
}

/**
 * What became of a contribution asked in the application: its task's end on the branch of history that counts.
 * An expression over `contributions`, for every query that shows one.
 */
export const contributionStatus = sql<ContributionStatus>`coalesce((
  select case when t.ended is null then 'asked'
              when t.ended = 'completed' and t.outcome = 'refuse' then 'refused'
              when t.ended = 'completed' then 'answered'
              else 'cancelled' end
  from tasks t
  where t.letter_id = ${contributions.letterId} and t.kind = 'contribute'
    and t.data ->> 'contributionId' = ${contributions.id}::text and t.ended is distinct from 'superseded'
  order by t.opened_at desc limit 1), ${contributions.status})`

/** Who gave it, when, and what they wrote: the decision that ended its task, which bears the text and its hash. */
export const contributionAnswer = sql<{ text: string | null; at: string; by: { login: string; name: string } } | null>`(
  select jsonb_build_object('text', d.comment, 'at', d.decided_at,
    'by', jsonb_build_object('login', u.login, 'name', u.display_name))
  from tasks t
  join decisions d on d.letter_id = t.letter_id and d.task_key = t.key and d.act = 'complete'
    and d.outcome = t.outcome and d.status in ('applied', 'reapplied')
  join users u on u.id = d.actor_id
  where t.letter_id = ${contributions.letterId} and t.kind = 'contribute' and t.ended = 'completed'
    and t.data ->> 'contributionId' = ${contributions.id}::text
  order by d.decided_at desc limit 1)`
