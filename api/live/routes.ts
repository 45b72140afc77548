import { fastifySSE } from '@fastify/sse'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { seesLetter } from '../../db/letters/index.ts'
import { isForPeople, topicFor } from '../../db/live.ts'
import { findLiveSession } from '../../db/people/sessions.ts'
import { type Reader, readerOf } from '../../db/visibility/index.ts'

/** A revoked session's stream ends within this time, also when nothing happens. */
const checkEveryMs = 1000
/** Changes of one letter within this time are told once. */
const gatherMs = 50
/** One person's open windows. */
const maxStreams = 12

/**
 * `GET /api/live`: "this letter changed", nothing more. Whether the reader may know is asked for each event when it is
 * sent, with the rights of that moment (R4–R7); the stream ends with the session.
 */
export const liveRoutes: FastifyPluginAsyncTypebox = async (app) => {
  await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  const open = new Set<Stream>()
  const watch = setInterval(() => {
    for (const stream of open) void stream.endIfRevoked()
  }, checkEveryMs)
  app.addHook('preClose', async () => {
    clearInterval(watch)
    for (const stream of open) stream.end()
  })

  const schema = {
    operationId: 'followChanges',
    tags: ['live'],
    produces: ['text/event-stream'],
    response: { 200: Type.String({ description: 'Events `changed` {letterId} or {topic}, and `reload` {}.' }) },
  }
  const config = { refusals: ['TOO_MANY_REQUESTS', 'NOT_ACCEPTABLE'] }
  app.get('/live', { schema, config, sse: 'only', exposeHeadRoute: false }, async (request, reply) => {
    // Gone while its session was looked up: nobody would ever hear that this stream has closed.
    if (request.raw.socket.destroyed) return void reply.hijack()
    const mine = [...open].filter(({ userId }) => userId === request.session.userId)
    // The oldest window gives way: a browser that lost its connection may not know it yet.
    if (mine.length >= maxStreams) mine[0]?.end()
    reply.sse.keepAlive()
    const stream = openStream(request, reply)
    open.add(stream)
    reply.sse.onClose(() => {
      open.delete(stream)
      stream.end()
    })
    await reply.sse.send({ event: 'reload', data: {} })
  })
}

type Stream = { userId: number; end(): void; endIfRevoked(): Promise<void> }

function openStream(request: FastifyRequest, reply: FastifyReply): Stream {
  const { db, live, now } = request.server.deps
  const { id: sessionId, userId } = request.session
  const waiting = new Set<string | null>()
  let timer: NodeJS.Timeout | undefined
  let telling = false
  let ended = false

  const unsubscribe = live.subscribe((letterId) => {
    waiting.add(letterId)
    timer ??= setTimeout(flush, gatherMs)
  })

  /** One telling at a time: what comes while a slow reader takes the last one in waits in the set. */
  async function flush() {
    timer = undefined
    if (telling) return
    telling = true
    try {
      while (waiting.size > 0) await tell(taken())
    } catch {
      end()
    }
    telling = false
  }

  function taken(): readonly (string | null)[] {
    const letters = [...waiting]
    waiting.clear()
    return letters
  }

  async function tell(letters: readonly (string | null)[]) {
    if (!(await isLive())) return end()
    if (letters.includes(null)) return send('reload', {})
    const reader = await readerOf(db, userId)
    for (const news of letters) if (news !== null) await tellOne(reader, news)
  }

  async function tellOne(reader: Reader, news: string) {
    const topic = topicFor(news, userId)
    if (topic) return send('changed', { topic })
    if (!isForPeople(news) && (await seesLetter(db, reader, news))) await send('changed', { letterId: news })
  }

  async function send(event: string, data: Record<string, string>) {
    if (!ended && reply.sse.isConnected) await reply.sse.send({ event, data })
  }

  const isLive = async () => (await findLiveSession(db, sessionId, now())) !== null

  function end() {
    if (ended) return
    ended = true
    unsubscribe()
    clearTimeout(timer)
    reply.sse.close()
  }

  return {
    userId,
    end,
    // A database that is away for a moment ends no stream: nothing is sent without asking it.
    endIfRevoked: () =>
      isLive().then(
        (live) => (live ? undefined : end()),
        () => undefined,
      ),
  }
}
