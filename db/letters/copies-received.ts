import { sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { LetterStatus } from '../../domain/vocabulary.ts'
import type { Database } from '../client.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { shownNumber } from './list.ts'

/** A letter that the reader is in copy of by name, for whatever reason first, and who put them there (R7). */
export type ReceivedCopy = {
  id: string
  chrono: string | null
  subject: string
  sender: string
  receivedOn: string
  status: LetterStatus
  stage: string | null
  box: { code: string; name: string } | null
  /** The service target; null without one. */
  dueOn: string | null
  /** When the reply left; null before that. */
  repliedAt: string | null
  copiedAt: string
  copiedBy: { login: string; name: string } | null
  readAt: string | null
}
export type CopyPage = { items: ReceivedCopy[]; unread: number; next: string | null }

type Paging = { limit?: number | undefined; cursor?: string | undefined }

/**
 * The letters that the reader sees in copy: unread first, then the newest copy first.
 * @throws {DomainError} `INVALID_CURSOR`
 */
export function receivedCopies(db: Database, reader: Reader, { limit = 30, cursor }: Paging): Promise<CopyPage> {
  const offset = cursor === undefined ? 0 : offsetOf(cursor)
  return asReader(db, reader, async (tx) => {
    const mine = sql`from copies c join letters l on l.id = c.letter_id
      where c.user_id = ${reader.userId} and ${visible(reader, 'l')}
        and c.id = (select id from copies first where first.letter_id = c.letter_id and first.user_id = c.user_id
          order by first.at, first.id limit 1)`
    const rows = await tx.execute<ReceivedCopy>(sql`
      select found.id, found.chrono, found.subject, found.sender, found.received_on as "receivedOn", found.status, s.stage, found.due_on as "dueOn",
        (select min(e.at) from evidence e where e.letter_id = found.id and e.kind = 'dispatched') as "repliedAt",
        case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box,
        found.at as "copiedAt", found.read_at as "readAt",
        case when u.id is not null then jsonb_build_object('login', u.login, 'name', u.display_name) end as "copiedBy"
      from (select l.id, ${shownNumber(reader)} as chrono, l.subject, l.sender_name as sender, l.received_on, l.status,
          l.box_unit_id, l.due_on, c.at, c.read_at, c.by ${mine}
        order by c.read_at is not null, c.at desc, l.id limit ${limit + 1} offset ${offset}) as found
      left join org_units box on box.id = found.box_unit_id left join circuit_states s on s.letter_id = found.id
      left join users u on u.id = found.by
      order by found.read_at is not null, found.at desc, found.id`)
    const [counted] = await tx.execute<{ n: number }>(sql`select count(*)::integer as n ${mine} and c.read_at is null`)
    const next = rows.length > limit ? Buffer.from(String(offset + limit)).toString('base64url') : null
    return { items: rows.slice(0, limit), unread: counted?.n ?? 0, next }
  })
}

function offsetOf(cursor: string): number {
  const offset = Number(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Number.isInteger(offset) || offset < 0 || offset > 1_000_000)
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  return offset
}
