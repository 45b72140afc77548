import { listenLetters } from '../../db/live.ts'
import { createPresenceBoard, type PresenceBoard } from '../presence/board.ts'

/** Tells this process's open streams that a letter changed, whichever process changed it. */
export interface LiveHub {
  /** @param onLetter the letter's id; null = something may have been missed, read everything again */
  subscribe(onLetter: (letterId: string | null) => void): () => void
  /** Who has which letter open, in whichever process. */
  readonly presence: PresenceBoard
  close(): Promise<void>
}

/** One connection to PostgreSQL for all streams of the process. */
export async function openLiveHub(databaseUrl: string): Promise<LiveHub> {
  const subscribers = new Set<(letterId: string | null) => void>()
  const tell = (letterId: string | null) => {
    for (const subscriber of subscribers) subscriber(letterId)
  }
  const presence = createPresenceBoard()
  const listener = await listenLetters(
    databaseUrl,
    tell,
    () => tell(null),
    (signal) => {
      if (!presence.note(signal)) return
      for (const { userId } of presence.on(signal.letterId)) if (userId !== signal.userId) tell(`presence:${userId}`)
    },
  )
  return {
    presence,
    subscribe(onLetter) {
      subscribers.add(onLetter)
      return () => subscribers.delete(onLetter)
    },
    close: () => listener.close(),
  }
}
