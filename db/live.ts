import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Connection } from './client.ts'
import { PRESENCE_CHANNEL, type PresenceSignal } from './presence/presence.ts'

const CHANNEL = 'bannette_letters'

/** Tells every process, when the transaction commits, that something of this letter changed. Says nothing but the id. */
export async function notifyLetter(tx: Connection, letterId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${letterId})`)
}

/** What concerns people and no letter: only their own windows are told, and only the topic. */
export type Topic = 'interventions' | 'feedback' | 'delegations' | 'presence'

/** Tells every window of these people, when the transaction commits, that something of the topic changed for them. */
export async function notifyPeople(tx: Connection, topic: Topic, userIds: readonly number[]): Promise<void> {
  for (const userId of new Set(userIds)) await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${topic}:${userId}`})`)
}

/** The topic, when this piece of news is one of `notifyPeople` for this person. */
export function topicFor(news: string, userId: number): Topic | null {
  const [topic, whom] = news.split(':')
  return Number(whom) === userId ? (topic as Topic) : null
}

/** News of `notifyPeople`, for whomever: it names no letter. */
export const isForPeople = (news: string): boolean => news.includes(':')

export type LetterListener = { close(): Promise<void> }

/**
 * Calls `onLetter` for each letter that changed anywhere. Who may hear of it is decided for each reader when it is told.
 * @param onPresence called for each window's sign of life, from whichever process
 * @param onGap called after the connection was lost and found again: whatever happened meanwhile was not heard
 */
export async function listenLetters(
  url: string,
  onLetter: (letterId: string) => void,
  onGap: () => void = () => {},
  onPresence: (signal: PresenceSignal) => void = () => {},
): Promise<LetterListener> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'bannette-live' } })
  let connections = 0
  await client.listen(CHANNEL, onLetter, () => {
    connections += 1
    if (connections > 1) onGap()
  })
  await client.listen(PRESENCE_CHANNEL, (signal) => onPresence(JSON.parse(signal) as PresenceSignal))
  return { close: () => client.end({ timeout: 5 }) }
}
