import { asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../client.ts'
import { contributions, orgUnits, tasks, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'
import { contributionAnswer, contributionStatus } from './contributions.ts'

export type LetterContribution = Awaited<ReturnType<typeof contributionsOf>>[number]

/** What was asked on a letter that the reader sees, oldest first; `taskId` where this reader is asked and it is open. */
export async function contributionsOf(db: Database, reader: Reader, letterId: string) {
  const askers = alias(users, 'askers')
  const answerers = alias(users, 'answerers')
  const people = alias(users, 'people')
  const own = `{${reader.positions.map(({ unitId }) => unitId).join(',')}}`
  const task = sql<string | null>`(select ${tasks.id} from ${tasks}
    where ${tasks.letterId} = ${contributions.letterId} and ${tasks.ended} is null
      and ${tasks.data} ->> 'contributionId' = ${contributions.id}::text
      and (${tasks.candidateUnitId} = any(${own}::integer[]) or ${tasks.candidateUserId} = ${reader.userId}
        or ${tasks.assigneeId} = ${reader.userId})
    limit 1)`
  const rows = await asReader(db, reader, async (tx) =>
    tx
      .select({
        id: contributions.id,
        unit: { code: orgUnits.code, name: orgUnits.name },
        person: { login: people.login, name: people.displayName },
        question: contributions.question,
        channel: contributions.channel,
        dueOn: contributions.dueOn,
        askedBy: { login: askers.login, name: askers.displayName },
        askedAt: contributions.askedAt,
        status: contributionStatus,
        given: contributionAnswer,
        text: contributions.text,
        answeredBy: { login: answerers.login, name: answerers.displayName },
        answeredAt: contributions.answeredAt,
        taskId: task,
      })
      .from(contributions)
      .innerJoin(askers, eq(askers.id, contributions.askedBy))
      .leftJoin(answerers, eq(answerers.id, contributions.answeredBy))
      .leftJoin(people, eq(people.id, contributions.toUserId))
      .leftJoin(orgUnits, eq(orgUnits.id, contributions.toUnitId))
      .where(eq(contributions.letterId, letterId))
      .orderBy(asc(contributions.askedAt), asc(contributions.id)),
  )
  return rows.map(({ given, ...row }) => ({
    ...row,
    text: row.text ?? given?.text ?? null,
    answeredBy: row.answeredBy ?? given?.by ?? null,
    answeredAt: row.answeredAt ?? (given ? new Date(given.at) : null),
  }))
}
