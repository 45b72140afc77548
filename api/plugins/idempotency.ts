import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { failpoint } from '../../db/failpoint.ts'
import {
  abandonRequest,
  beginRequest,
  finishRequest,
  type Reservation,
  releaseRequest,
  wasDone,
} from '../../db/idempotency.ts'
import { type KeyedRequest, keyedRequest } from '../../db/keyed-request.ts'
import { seesLetter } from '../../db/letters/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ApiDeps } from '../deps.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** `repeated`: an earlier try under the same key was never answered. */
    idempotency: (KeyedRequest & { repeated: boolean }) | null
  }
}

const mutations = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
/** How long a repeated request waits for the first one's answer; a killed first one is given up before that. */
const patienceMs = 15_000

/**
 * `Idempotency-Key` on mutations: the same key and body give the first answer again; only successes are kept, so that a
 * refusal may be repaired and sent again. When the answer of a first try was lost and the repetition is refused because of it
 * (the task is over, the login is taken), it is said that the act was done (204). Rights are those of the repetition: of a
 * letter that its sender no longer sees, it is only said that the act was done. What a repeated request makes bears the ids
 * of the first (`request.newId`).
 */
export const idempotency = plugin(async (app: FastifyInstance) => {
  app.decorateRequest('idempotency', null)
  app.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key']
    if (key === undefined || !mutations.has(request.method) || !request.caller) return
    const asked = { userId: request.session.userId, key: checkedKey(key), requestHash: hashOf(request) }
    const found = await reserve(app.deps, asked)
    if ('answer' in found) return replay(reply, (await stillSeen(request)) ? found.answer : nothingToShow)
    request.idempotency = { ...asked, ...found }
  })
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.idempotency) keyedRequest.run(request.idempotency, done)
    else done()
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const asked = request.idempotency
    if (!asked) return
    if (reply.statusCode >= 300) return (await settleRefusal(app.deps, asked, reply)) ? '' : undefined
    const headers = { etag: reply.getHeader('etag') ?? null, location: reply.getHeader('location') ?? null }
    // The text itself: stored as JSON, its keys would come back in another order.
    const text = typeof payload === 'string' ? payload : ''
    const answer = { status: reply.statusCode, body: { headers, text } }
    await failpoint('answer:before-kept')
    await finishRequest(app.deps.db, asked, answer)
    await failpoint('answer:kept')
  })
})

function checkedKey(key: string | string[]): string {
  if (typeof key === 'string' && /^[\x21-\x7e]{8,200}$/.test(key)) return key
  throw new DomainError('INVALID_IDEMPOTENCY_KEY', 'the key is too short, too long or not printable')
}

/** The bytes of files are represented by their hashes; a password leaves no quick hash in the database. */
const leftOut = new Set(['bytes', 'password', 'current', 'token'])
function hashOf(request: FastifyRequest): string {
  const body = JSON.stringify(request.body ?? null, (name, value) => (leftOut.has(name) ? undefined : value))
  return createHash('sha256').update(`${request.method} ${request.url} ${body}`).digest('hex')
}

type Answer = { status: number; body: unknown }

/** @throws {DomainError} IDEMPOTENCY_KEY_REUSED, REQUEST_IN_PROGRESS */
async function reserve({ db }: ApiDeps, asked: KeyedRequest): Promise<Reservation> {
  const tries = patienceMs / 250
  for (let n = 1; ; n += 1) {
    try {
      return await beginRequest(db, asked)
    } catch (error) {
      const busy = error instanceof DomainError && error.code === 'REQUEST_IN_PROGRESS'
      if (!busy || n >= tries) throw error
    }
    await sleep(250)
  }
}

/** @returns whether the refusal only says that an earlier try was done; the answer is then that it was */
async function settleRefusal({ db }: ApiDeps, asked: KeyedRequest & { repeated: boolean }, reply: FastifyReply) {
  const isRefusal = reply.statusCode < 500
  if (asked.repeated && isRefusal && (await wasDone(db, asked))) {
    await finishRequest(db, asked, nothingToShow)
    reply.code(nothingToShow.status).header('idempotency-replayed', 'done')
    reply.removeHeader('content-type').removeHeader('content-length')
    return true
  }
  await (isRefusal ? abandonRequest(db, asked) : releaseRequest(db, asked))
  return false
}

/** A kept answer shows a letter as it was: only to who sees it still. */
async function stillSeen({ server, reader, routeOptions, params }: FastifyRequest): Promise<boolean> {
  if (!routeOptions.url?.startsWith('/api/letters/:id')) return true
  return seesLetter(server.deps.db, reader, (params as { id: string }).id)
}

/** It was done, and there is nothing more to show: what an act answers that itself takes the sight away (R4). */
const nothingToShow: Answer = { status: 204, body: { headers: { 'idempotency-replayed': 'done' }, text: '' } }

function replay(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  const { headers, text } = body as { headers: Record<string, string | null>; text: string }
  reply.code(status).header('idempotency-replayed', 'true')
  for (const [name, value] of Object.entries(headers)) if (value !== null) reply.header(name, value)
  if (text === '') return reply.send()
  return reply
    .type('application/json; charset=utf-8')
    .serializer((kept: unknown) => String(kept))
    .send(text)
}
