import { type Person, waitFor } from '../job/person.ts'

/** One open window: what it was told since. */
export type Follower = {
  /** Raw events, in order. */
  events: string[]
  /** Resolves when this letter was told. */
  hears(letterId: string): Promise<unknown>
  close(): void
}

/** @param path of a stream of events */
export async function follow(who: Person, path: string): Promise<Follower> {
  const stop = new AbortController()
  const answer = await who.open(path, { headers: { accept: 'text/event-stream' }, signal: stop.signal })
  const events: string[] = []
  const reading = read(answer, events).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  await waitFor('the stream to open', async () => events.length > 0)
  return {
    events,
    hears: (letterId) => waitFor(`news of ${letterId}`, async () => events.some((event) => event.includes(letterId))),
    close() {
      stop.abort()
      void reading
    },
  }
}

async function read(answer: Response, events: string[]): Promise<void> {
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) events.push(decoder.decode(chunk, { stream: true }))
}
