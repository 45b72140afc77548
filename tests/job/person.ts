import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'

export type Task = {
  id: string
  letterId: string
  kind: string
  name: string
  outcomes: { id: string; label: string; needsComment: boolean }[]
  assignee: { login: string } | null
  question: string | null
  allows: Record<string, boolean | string>
}
export type Answer = {
  status: number
  /** Of a refusal; empty for an answer. */
  code: string
  headers: Headers
  bytes: Uint8Array
  json<T = Record<string, unknown>>(): T
}
export type Part =
  | { name: string; json: unknown }
  | { name: string; text: string }
  | { name: string; file: Uint8Array; fileName: string }

/** Somebody at a desk of their own, who does everything over HTTP. */
export type Person = {
  login: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** The answer as it comes: for streams, and for methods that are not named here. */
  open(path: string, init?: RequestInit): Promise<Response>
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>
  upload(
    method: 'POST' | 'PUT',
    path: string,
    parts: readonly Part[],
    headers?: Record<string, string>,
  ): Promise<Answer>
  /** What they may act on now, of one letter or of all. */
  tasks(query?: string): Promise<Task[]>
  /** Their open task of this kind on the letter, as soon as it is there. */
  task(letterId: string, kind: string): Promise<Task>
  complete(task: Task, body: Record<string, unknown>): Promise<Answer>
  stepUp(): Promise<void>
}

/** Loses the answer that was kept under a key, as a process that dies before it answers does. */
export type LoseAnswer = (key: string) => Promise<void>

/**
 * @param url where the town hall listens; a function is asked at each request, for a town hall of several processes
 * @param lose given, every act is sent a second time after its answer was lost, and must not be refused
 */
export async function logInAs(
  url: string | (() => string),
  login: string,
  password: string,
  lose?: LoseAnswer,
): Promise<Person> {
  const at = typeof url === 'string' ? () => url : url
  const session = await post(`${at()}/api/session`, { login, password })
  if (session.status !== 201) throw new Error(`login of ${login}: ${session.status}`)
  const authorization = `Bearer ${session.json<{ accessToken: string }>().accessToken}`
  const open = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(`${at()}${path}`, { ...init, headers: { authorization, ...Object.fromEntries(new Headers(headers)) } })
  const ask = async (path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Answer> =>
    answerOf(await open(path, { ...init, headers }))
  const call: typeof ask = async (path, init, headers = {}) => {
    if (!lose || init.method === undefined || path.startsWith('/api/session')) return ask(path, init, headers)
    const keyed = { 'idempotency-key': randomUUID(), ...headers }
    const answer = await ask(path, init, keyed)
    if (answer.status < 300) await askAgain(path, init, keyed)
    return answer
  }
  const askAgain = async (path: string, init: RequestInit, keyed: Record<string, string>) => {
    await lose?.(keyed['idempotency-key'] ?? '')
    const { status, code } = await ask(path, init, keyed)
    expect(status, `${init.method} ${path} once more, its answer lost: ${code}`).toBeLessThan(300)
  }

  const person: Person = {
    login,
    get: (path, headers) => call(path, {}, headers),
    open,
    send: (method, path, body, headers) =>
      body === undefined
        ? call(path, { method }, headers)
        : call(path, { method, body: JSON.stringify(body) }, { 'content-type': 'application/json', ...headers }),
    upload: (method, path, parts, headers) => call(path, { method, body: formOf(parts) }, headers),
    tasks: async (query = '') => (await person.get(`/api/tasks?limit=200${query}`)).json<{ items: Task[] }>().items,
    task: (letterId, kind) =>
      waitFor(`${login} to find the task ${kind}`, async () =>
        (await person.tasks(`&kind=${kind}`)).find((task) => task.letterId === letterId),
      ),
    complete: (task, body) => person.send('POST', `/api/tasks/${task.id}/complete`, body),
    stepUp: async () => {
      expect((await person.send('POST', '/api/session/step-up', { password })).status).toBe(204)
    },
  }
  return person
}

/** What `look` finds, as soon as it finds something; circuits do their part in the background. */
export async function waitFor<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  const until = Date.now() + 60_000
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function post(url: string, body: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  return answerOf(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const json = () => JSON.parse(Buffer.from(bytes).toString('utf8'))
  const refused = response.status >= 400 && response.headers.get('content-type')?.includes('json')
  return { status: response.status, code: refused ? json().code : '', headers: response.headers, bytes, json }
}

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData()
  for (const part of parts) {
    if ('json' in part) form.append(part.name, new Blob([JSON.stringify(part.json)], { type: 'application/json' }))
    else if ('text' in part) form.append(part.name, part.text)
    else form.append(part.name, new Blob([Buffer.from(part.file)], { type: 'application/pdf' }), part.fileName)
  }
  return form
}
