import type { PresencePlace, PresenceSignal } from '../../db/presence/presence.ts'

/** Without a sign of life for this long, a window counts as closed: two heartbeats were missed. */
const forgottenAfterMs = 50_000

export type Present = { userId: number; place: Exclude<PresencePlace, 'away'>; since: Date }
type Entry = Present & { seenAt: number }

/** Who has which letter open, as far as this process was told; all processes are told the same, and nobody writes it down. */
export interface PresenceBoard {
  /** @returns whether who is there, or where, has changed by it */
  note(signal: PresenceSignal): boolean
  /** Everybody on this letter, each once: at the reply if one of their windows is. */
  on(letterId: string): Present[]
}

export function createPresenceBoard(clock: () => number = Date.now): PresenceBoard {
  const letters = new Map<string, Map<string, Entry>>()
  let sweptAt = clock()

  function sweep(): void {
    const now = clock()
    if (now - sweptAt < forgottenAfterMs) return
    sweptAt = now
    for (const letterId of letters.keys()) fresh(letterId)
  }

  /** The letter's windows without those that fell silent. */
  function fresh(letterId: string): Map<string, Entry> {
    const windows = letters.get(letterId) ?? new Map<string, Entry>()
    for (const [window, { seenAt }] of windows) if (clock() - seenAt > forgottenAfterMs) windows.delete(window)
    if (windows.size === 0) letters.delete(letterId)
    return windows
  }

  return {
    note({ letterId, userId, window, place }) {
      sweep()
      const windows = fresh(letterId)
      const before = windows.get(window)
      if (place === 'away') {
        windows.delete(window)
        return before !== undefined
      }
      const same = before?.userId === userId && before.place === place
      windows.set(window, { userId, place, since: same ? before.since : new Date(clock()), seenAt: clock() })
      letters.set(letterId, windows)
      return !same
    },
    on(letterId) {
      const people = new Map<number, Present>()
      for (const { seenAt: _seenAt, ...entry } of fresh(letterId).values()) {
        const known = people.get(entry.userId)
        if (!known || (known.place !== 'reply' && entry.place === 'reply')) people.set(entry.userId, entry)
      }
      return [...people.values()].sort((a, b) => a.since.getTime() - b.since.getTime())
    },
  }
}
