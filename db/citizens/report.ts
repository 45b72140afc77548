import { sql } from 'drizzle-orm'
import type { Channel, Confidentiality, LetterStatus } from '../../domain/vocabulary.ts'
import type { Database } from '../client.ts'
import { shownNumber } from '../letters/list.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { foundLetters, type MeetingFilters } from './found.ts'
import { type Citizen, citizensOf } from './list.ts'

/** Where a letter waits: what is asked, of which unit or person, since when. */
export type Waiting = { task: string; unit: string | null; person: string | null; since: string }
export type ReportedPromise = { id: string; text: string; dueOn: string; kept: boolean | null; note: string | null }

/** One letter as a meeting speaks of it: what was asked, answered, promised, and what is under way. */
export type ReportedLetter = {
  id: string
  citizen: string
  contact: string
  chrono: string | null
  subject: string
  receivedOn: string
  channel: Channel
  confidentiality: Confidentiality
  status: LetterStatus
  stage: string | null
  box: { code: string; name: string } | null
  dueOn: string | null
  late: boolean
  /** Beginning of the text of the letter, with its letterhead. */
  excerpt: string
  /** The day on which the reply left; null when none has. */
  answeredOn: string | null
  /** The version that left, when one did. */
  reply: { content: Record<string, unknown> | null; documentId: string | null; signatory: string | null } | null
  waiting: Waiting[]
  promises: ReportedPromise[]
}

export type ReportGroup = { citizen: Citizen; letters: ReportedLetter[] }
export type Report = { groups: ReportGroup[]; truncated: boolean }

/** More than this is no meeting's paper. */
const REPORT_LETTERS = 200

/** Everything of a citizen, a street, a neighbourhood or a subject, by citizen, the newest letter first (R7). */
export async function meetingReport(db: Database, reader: Reader, filters: MeetingFilters): Promise<Report> {
  const found = await db.execute<{ id: string }>(sql`
    with found as (${foundLetters(reader, filters)})
    select id from found order by received_on desc, id desc limit ${REPORT_LETTERS + 1}`)
  const ids = found.slice(0, REPORT_LETTERS).map(({ id }) => id)
  if (ids.length === 0) return { groups: [], truncated: false }
  return asReader(db, reader, async (tx) => {
    const letters = await tx.execute<ReportedLetter>(lettersQuery(reader, ids))
    const contacts = letters.map(({ contact }) => contact)
    const citizens = [...(await citizensOf(tx, contacts)).values()].sort(byName)
    const groups = citizens.map((citizen) => ({
      citizen,
      letters: letters.filter((letter) => letter.citizen === citizen.id),
    }))
    return { groups, truncated: found.length > REPORT_LETTERS }
  })
}

const byName = (one: Citizen, other: Citizen): number => one.name.localeCompare(other.name, 'fr')

function lettersQuery(reader: Reader, ids: readonly string[]) {
  return sql`
    select l.id, c.citizen, c.id as contact, ${shownNumber(reader)} as chrono, l.subject, l.received_on as "receivedOn",
      l.channel, l.confidentiality, l.status, s.stage, l.due_on as "dueOn", left(l.full_text, 2000) as excerpt,
      case when box.id is not null then jsonb_build_object('code', box.code, 'name', box.name) end as box,
      l.status <> 'closed' and coalesce(l.due_on < bannette_today(), false) as late,
      (sent.at at time zone 'Europe/Paris')::date::text as "answeredOn",
      case when sent.at is not null then (${replyQuery}) end as reply,
      (${waitingQuery}) as waiting, (${promisesQuery}) as promises
    from letters l join contacts c on c.id = l.sender_id left join org_units box on box.id = l.box_unit_id
      left join circuit_states s on s.letter_id = l.id
      left join lateral (select max(e.at) as at from evidence e where e.letter_id = l.id and e.kind = 'dispatched') sent on true
    where l.id = any(${`{${ids.join(',')}}`}::uuid[]) and ${visible(reader, 'l')}
    order by l.received_on desc, l.id desc`
}

const replyQuery = sql`select jsonb_build_object('content', r.content, 'documentId', r.document_id, 'signatory', u.display_name)
  from replies r left join users u on u.id = r.signatory_id where r.letter_id = l.id order by r.version desc limit 1`

const waitingQuery = sql`select coalesce(jsonb_agg(jsonb_build_object('task', t.name, 'unit', o.name,
    'person', u.display_name, 'since', t.opened_at) order by t.opened_at, t.id), '[]')
  from tasks t left join org_units o on o.id = t.candidate_unit_id
    left join users u on u.id = coalesce(t.assignee_id, t.candidate_user_id)
  where t.letter_id = l.id and t.ended is null`

const promisesQuery = sql`select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'text', p.text, 'dueOn', p.due_on,
    'kept', p.kept, 'note', p.note) order by p.due_on, p.id), '[]') from promises p where p.letter_id = l.id`
