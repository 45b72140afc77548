import type { Static } from 'typebox'
import { meetingReport, type ReportedLetter, type ReportGroup } from '../../db/citizens/report.ts'
import type { Database } from '../../db/client.ts'
import type { Reader } from '../../db/visibility/index.ts'
import { parseEditorDoc } from '../../documents/editor/parse.ts'
import { plainText } from '../../documents/editor/plain-text.ts'
import { askedIn } from '../../domain/letters/asked.ts'
import type { MeetingReportView, ReportedLetterView } from '../views/citizens.ts'
import type { ReportQuery } from './filters.ts'

type View = Static<typeof MeetingReportView>

/** What the meeting is told, by citizen (R7). */
export async function reportView(db: Database, reader: Reader, query: ReportQuery): Promise<View> {
  const { groups, truncated } = await meetingReport(db, reader, query)
  return { groups: groups.map(groupView), truncated }
}

const groupView = ({ citizen, letters }: ReportGroup) => ({ citizen, letters: letters.map(letterView) })

function letterView({
  citizen,
  contact,
  answeredOn,
  reply,
  waiting,
  excerpt,
  ...letter
}: ReportedLetter): Static<typeof ReportedLetterView> {
  return {
    ...letter,
    excerpt: askedIn(excerpt, 600),
    answer: answeredOn === null ? null : answerView(answeredOn, reply),
    waiting: waiting.map(({ since, ...one }) => ({ ...one, since: new Date(since).toISOString() })),
  }
}

function answerView(on: string, reply: ReportedLetter['reply']) {
  const content = reply?.content
  const text = content ? plainText(parseEditorDoc(content)) : ''
  return { on, signatory: reply?.signatory ?? null, text, documentId: reply?.documentId ?? null }
}
