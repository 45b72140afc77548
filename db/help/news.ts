import { desksOf } from '../../domain/help/interventions.ts'
import type { Connection } from '../client.ts'
import type { Reader } from '../visibility/reader.ts'
import { type FeedbackReader, listFeedback } from './feedback.ts'
import { listInterventions } from './interventions.ts'

/** What waits for this person: numbers that somebody acts upon, nothing else. */
export type News = {
  /** Of mine: answered, or asked back. Of my desk: taken by nobody. */
  interventions: number
  /** Decisions on mine that I have not read; for the mail office also what has no decision yet. */
  feedback: number
}

export async function newsFor(db: Connection, reader: Reader, decides: boolean): Promise<News> {
  const giver: FeedbackReader = { userId: reader.userId, decides }
  const all = { mine: !decides, status: null, order: 'new' } as const
  const [requests, feedback] = await Promise.all([
    listInterventions(db, reader, { queue: 'all', closed: false }),
    listFeedback(db, giver, all),
  ])
  const desks = desksOf(reader.positions)
  const waiting = requests.filter(({ authorId, kind, status }) =>
    status === 'open'
      ? desks.includes(kind)
      : authorId === reader.userId && (status === 'asked' || status === 'answered'),
  )
  const unread = feedback.filter(({ unseenOutcome, status }) => unseenOutcome || (decides && status === 'open'))
  return { interventions: waiting.length, feedback: unread.length }
}
