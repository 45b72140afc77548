import createClient from 'openapi-fetch'
import { offline, Problem } from './problem.ts'
import type { paths } from './schema.d.ts'

export { dataOf, itemsOf, jsonPart } from './client.ts'

/** The same description for people without an account: no token is ever sent, none is ever renewed. */
export const publicApi = createClient<paths>({ baseUrl: '', fetch: (request) => plainly(request) })

export async function sendPublicForm<T>(path: string, form: FormData, key: string): Promise<T> {
  const answer = await plainly(new Request(path, { method: 'POST', body: form, headers: { 'Idempotency-Key': key } }))
  const body = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Problem(answer.status, body)
  return body
}

const plainly = (request: Request): Promise<Response> =>
  fetch(request).catch(() => {
    throw offline()
  })
