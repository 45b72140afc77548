import createClient from 'openapi-fetch'
import { doneBefore, offline, Problem } from './problem.ts'
import type { paths } from './schema.d.ts'
import { accessToken, renewSession } from './token.ts'

/** The generated client. Every call carries the token, renews it once when it has expired, and throws a `Problem`. */
export const api = createClient<paths>({ baseUrl: '', fetch: (request) => authorised(request) })

/** A request with the session's token; on 401 for an expired session it is renewed and sent once more. */
export async function authorised(request: Request): Promise<Response> {
  const again = request.clone()
  const answer = await send(request)
  if (answer.status !== 401 || request.url.includes('/api/session')) return answer
  const body = await answer
    .clone()
    .json()
    .catch(() => ({}))
  if (body.code === 'STEP_UP_REQUIRED' || !(await renewSession())) return answer
  return send(again)
}

/** What a proxy says while the server behind it starts again. */
const unanswered: readonly number[] = [502, 504]
const restartMs = 1500

/** An act under a key whose answer is lost is asked for once more: the server does it once, and says so. */
async function send(request: Request): Promise<Response> {
  const token = accessToken()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  const again = request.headers.has('Idempotency-Key') ? request.clone() : null
  const answer = await fetch(request).catch(() => null)
  if (answer && !(again && unanswered.includes(answer.status))) return answer
  if (!again) throw offline()
  await new Promise((resolve) => setTimeout(resolve, restartMs))
  return fetch(again).catch(() => {
    throw offline()
  })
}

type Answer<T> = { data?: T; error?: unknown; response: Response }

/** The data of an answer, or its problem thrown. */
export async function dataOf<T>(pending: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await pending
  if (!response.ok) throw new Problem(response.status, isRecord(error) ? error : {})
  if (response.headers.get('Idempotency-Replayed') === 'done') throw doneBefore()
  return data as NonNullable<T>
}

/** What a list holds. */
export const itemsOf = async <T>(pending: Promise<Answer<{ items: T[] }>>): Promise<T[]> =>
  (await dataOf(pending)).items

/** The data with its version (`ETag`), for what is saved with `If-Match`. */
export async function versionedDataOf<T>(pending: Promise<Answer<T>>): Promise<{ data: NonNullable<T>; etag: string }> {
  const answer = await pending
  const data = await dataOf(Promise.resolve(answer))
  return { data, etag: answer.response.headers.get('ETag') ?? '' }
}

/** A multipart part of `application/json`, beside the files. */
export const jsonPart = (value: unknown) => new Blob([JSON.stringify(value)], { type: 'application/json' })

/** Sends files: the description knows multipart bodies as free forms, so they go past the typed client. */
export async function sendForm<T>(path: string, method: 'POST' | 'PUT', form: FormData, headers = {}): Promise<T> {
  const answer = await authorised(new Request(path, { method, body: form, headers }))
  const body = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Problem(answer.status, body)
  if (answer.headers.get('Idempotency-Replayed') === 'done') throw doneBefore()
  return body
}

/** An act that is repeated by accident (double click, lost answer) is done once. */
export const idempotencyKey = () => ({ 'Idempotency-Key': crypto.randomUUID() })

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
