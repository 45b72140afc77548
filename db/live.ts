import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Connection } from './client.ts'

const CHANNEL = 'bannette_letters'

/** Tells every process, when the transaction commits, that something of this letter changed. Says nothing but the id. */
export async function notifyLetter(tx: Connection, letterId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${letterId})`)
}

export type LetterListener = { close(): Promise<void> }

/**
 * Calls `onLetter` for each letter that changed anywhere. Who may hear of it is decided for each reader when it is told.
 * @param onGap called after the connection was lost and found again: whatever happened meanwhile was not heard
 */
export async function listenLetters(
  url: string,
  onLetter: (letterId: string) => void,
  onGap: () => void = () => {},
): Promise<LetterListener> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'bannette-live' } })
  let connections = 0
  await client.listen(CHANNEL, onLetter, () => {
    connections += 1
    if (connections > 1) onGap()
  })
  return { close: () => client.end({ timeout: 5 }) }
}
