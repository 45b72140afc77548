import { afterAll, beforeAll, expect, test } from 'vitest'
import { notifyLetter } from '../../db/live.ts'
import { revokeSessionsOf } from '../../db/people/sessions.ts'
import { findAccount } from '../../db/people/users.ts'
import { type Caller, logIn, register, startApi, type TestApi } from './support.ts'

let api: TestApi
let address: string

beforeAll(async () => {
  api = await startApi()
  address = await api.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => api.close())

type Follower = {
  /** Ids of letters told, in order. */
  told: string[]
  ended: Promise<void>
  /** Resolves when this letter was told. */
  hears(letterId: string): Promise<void>
}

async function follow({ token }: Caller): Promise<Follower> {
  const answer = await fetch(`${address}/api/live`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
  })
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const told: string[] = []
  let ready = () => {}
  const opened = new Promise<void>((resolve) => (ready = resolve))
  const ended = read(answer, (event) => {
    ready()
    const letterId = /"letterId":"([^"]+)"/.exec(event)?.[1]
    if (letterId) told.push(letterId)
  })
  await opened
  const hears = async (letterId: string) => {
    while (!told.includes(letterId)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { told, ended, hears }
}

async function read(answer: Response, onEvent: (event: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) onEvent(decoder.decode(chunk, { stream: true }))
}

test('R4 a change is told to who sees the letter at that moment, and to nobody else', async () => {
  const [bdc, dircab, dg] = await Promise.all(['bdc', 'dircab', 'dg'].map((login) => logIn(api, login)))
  if (!bdc || !dircab || !dg) throw new Error('no callers')
  const [cab, general] = await Promise.all([follow(dircab), follow(dg)])
  const secret = (await register(dircab, { confidentiality: 'political' })).json().id
  const open = (await register(bdc, { box: 'DEP' })).json().id
  await Promise.all([cab.hears(secret), cab.hears(open), general.hears(open)])
  expect(general.told).not.toContain(secret)
})

test('a revoked session’s stream ends by itself, also when nothing happens', async () => {
  const caller = await logIn(api, 'ad.dcv')
  const stream = await follow(caller)
  await caller.send('DELETE', '/api/session')
  await stream.ended
  const again = await fetch(`${address}/api/live`, { headers: { authorization: `Bearer ${caller.token}` } })
  expect(again.status).toBe(401)
})

test('R6 the very next news ends the stream of a session that was revoked, untold', async () => {
  const [bdc, caller] = [await logIn(api, 'bdc'), await logIn(api, 'ad.dep')]
  const letterId = (await register(bdc, { box: 'DEP' })).json().id
  const stream = await follow(caller)
  const userId = (await findAccount(api.deps.db, 'ad.dep'))?.id ?? 0
  await api.deps.db.transaction(async (tx) => {
    await revokeSessionsOf(tx, userId, api.deps.now())
    await notifyLetter(tx, letterId)
  })
  await stream.ended
  expect(stream.told).toEqual([])
})
