import { asc, eq, sql } from 'drizzle-orm'
import type { Request } from '../../domain/permissions/threads.ts'
import type { Connection, Database, Transaction } from '../client.ts'
import { notifyLetter } from '../live.ts'
import { contributionMessages, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

/** The thread of a request, oldest first; the second wall shows nothing to who is not on it (R12). */
export function messagesOf(db: Database, reader: Reader, contributionId: string) {
  return asReader(db, reader, async (tx) =>
    tx
      .select({
        id: contributionMessages.id,
        kind: contributionMessages.kind,
        author: { login: users.login, name: users.displayName },
        text: contributionMessages.text,
        at: contributionMessages.at,
      })
      .from(contributionMessages)
      .innerJoin(users, eq(users.id, contributionMessages.authorId))
      .where(eq(contributionMessages.contributionId, contributionId))
      .orderBy(asc(contributionMessages.at), asc(contributionMessages.id)),
  )
}

/** The same id twice is one message. */
export async function addMessage(tx: Transaction, message: typeof contributionMessages.$inferInsert): Promise<void> {
  await tx.insert(contributionMessages).values(message).onConflictDoNothing()
  await notifyLetter(tx, message.letterId)
}

/** A request with what decides who is on its thread. */
export type ThreadedRequest = Request & { id: string; letterId: string }

/** The requests of a letter as their threads know them; the caller has checked the letter. */
export async function threadsOf(db: Connection, letterId: string): Promise<ThreadedRequest[]> {
  return db.execute<ThreadedRequest>(sql`
    select c.id, c.letter_id as "letterId", c.asked_by as "askedBy", c.to_user_id as "toUserId",
      ${unitOf('asked')} as "toUnit", ${unitOf('box')} as box
    from contributions c join letters l on l.id = c.letter_id
      left join org_units asked on asked.id = c.to_unit_id left join org_units box on box.id = l.box_unit_id
    where c.letter_id = ${letterId}`)
}

const unitOf = (alias: string) => {
  const u = sql.identifier(alias)
  return sql`case when ${u}.id is not null then
    jsonb_build_object('id', ${u}.id, 'kind', ${u}.kind, 'parentId', ${u}.parent_id) end`
}

export type ThreadCount = { contributionId: string; messages: number; remindedAt: string | null }

/** How much was said on each request of a letter, of what the reader may read, and when it was last reminded. */
export function countThreads(db: Database, reader: Reader, letterId: string): Promise<ThreadCount[]> {
  return asReader(db, reader, async (tx) => [
    ...(await tx.execute<ThreadCount>(sql`
      select contribution_id as "contributionId", count(*) filter (where kind = 'message')::integer as messages,
        max(at) filter (where kind = 'reminder') as "remindedAt"
      from contribution_messages where letter_id = ${letterId} group by contribution_id`)),
  ])
}
