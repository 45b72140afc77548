import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, authorised, dataOf } from './client.ts'
import type { Presence } from './types.ts'

const heartbeatMs = 20_000
/** This window, as long as it is open. */
const window = crypto.randomUUID()

/** The letter is drawn anew while it loads: only who does not come back at once has left. */
const leaveAfterMs = 1000
const leaving = new Map<string, ReturnType<typeof setTimeout>>()

export type Place = 'letter' | 'reply'
export type Colleague = Presence['others'][number]
const nobody: readonly Colleague[] = []

/**
 * Says where this window is, every 20 seconds and as soon as somebody comes or goes (the live stream asks for it), and
 * knows which colleagues work on the letter now.
 */
export function usePresence(letterId: string, place: Place): readonly Colleague[] {
  const presence = useQuery({
    queryKey: ['presence', letterId, place],
    queryFn: () =>
      dataOf(api.POST('/api/letters/{id}/presence', { params: { path: { id: letterId } }, body: { window, place } })),
    refetchInterval: heartbeatMs,
    staleTime: 0,
    gcTime: 0,
  })
  useEffect(() => {
    clearTimeout(leaving.get(letterId))
    return () => void leaving.set(letterId, setTimeout(leave, leaveAfterMs, letterId))
  }, [letterId])
  return presence.data?.others ?? nobody
}

/** The browser lets such a request outlive the page. */
function leave(letterId: string): void {
  const init = { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json' } }
  const body = JSON.stringify({ window, place: 'away' })
  void authorised(new Request(`/api/letters/${letterId}/presence`, { ...init, body })).catch(() => undefined)
}
