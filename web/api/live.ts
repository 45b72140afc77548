import { useEffect } from 'react'
import { authorised } from './client.ts'
import { queryClient } from './query-client.ts'

const pauseSeconds = [1, 2, 5, 10, 30] as const

/** Keeps what is on screen current: the server names what changed for this reader, and only that is read again. */
export function useLive() {
  useEffect(() => {
    const stop = new AbortController()
    follow(stop.signal)
    return () => stop.abort()
  }, [])
}

/** Reads the stream by `fetch`, which can send the bearer token; after a cut it comes back, and reads all again. */
async function follow(signal: AbortSignal) {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const answer = await authorised(new Request('/api/live', { signal })).catch(() => null)
    if (answer?.ok && answer.body) {
      if (attempt > 0) changed({})
      attempt = 0
      await readEvents(answer.body, signal).catch(() => undefined)
    }
    if (answer?.status === 401) return
    await pause(pauseSeconds[Math.min(attempt, pauseSeconds.length - 1)] ?? 30, signal)
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  while (!signal.aborted) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (pending + decoder.decode(value, { stream: true })).split('\n\n')
    pending = blocks.pop() ?? ''
    for (const block of blocks) changed(parseEvent(block))
  }
}

export type LiveEvent = { letterId?: string; topic?: string }

/** The `data:` lines of one event; anything that is not our JSON counts as "something changed". */
export function parseEvent(block: string): LiveEvent | null {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trim())
    .join('\n')
  if (!data) return null
  try {
    return JSON.parse(data)
  } catch {
    return {}
  }
}

function changed(event: LiveEvent | null) {
  if (!event) return
  if (event.topic === 'presence') return void queryClient.invalidateQueries({ queryKey: ['presence'] })
  if (event.topic === 'delegations') return readDelegatedAgain()
  if (event.topic || !event.letterId) readSupportAgain()
  if (event.topic) return
  // Whoever came while the stream was not open yet was announced to nobody.
  if (!event.letterId) queryClient.invalidateQueries({ queryKey: ['presence'] })
  queryClient.invalidateQueries({ queryKey: ['tasks'] })
  queryClient.invalidateQueries({ queryKey: ['supervision'] })
  queryClient.invalidateQueries({ queryKey: event.letterId ? ['letters', event.letterId] : ['letters'] })
}

/** What one may do for others has changed, and so has what one sees. */
function readDelegatedAgain() {
  for (const key of ['delegations', 'me', 'tasks', 'letters']) queryClient.invalidateQueries({ queryKey: [key] })
}

/** Requests for help and feedback: news of them names no letter. */
function readSupportAgain() {
  for (const topic of ['news', 'interventions', 'feedback']) queryClient.invalidateQueries({ queryKey: [topic] })
}

const pause = (seconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
