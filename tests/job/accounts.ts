import { expect } from 'vitest'
import { logInAs, type Person, waitFor } from './person.ts'
import type { TownHall } from './town-hall.ts'

export type Account = {
  login: string
  name: string
  email: string | null
  state: string
  signatory: boolean
  closedAt: string | null
  positions: { id: number; unit: { code: string }; function: string; held: boolean }[]
  pending: { id: string; summary: string }[]
  link: { purpose: string; state: string } | null
}

/** The password that everybody chooses here. */
export const secret = 'lampe bleue du grenier'

export const agentOf = (unit: string) => ({ positions: [{ unit, function: 'agent' }] })

export const readAccount = async (who: Person, login: string): Promise<Account> =>
  (await who.get(`/api/users/${login}`)).json<Account>()

/** An account that the mail office makes; its messages go to `login@x.example`. */
export async function added(bdc: Person, login: string, fields: object = {}): Promise<Account> {
  const account = { login, name: `Mme ${login}`, email: `${login}@x.example`, ...fields }
  const answer = await bdc.send('POST', '/api/users', account)
  expect(answer.status, answer.code).toBe(201)
  return answer.json<Account>()
}

/** The secret in a message to this address that is none of those already known, as soon as it has left. */
export function tokenSentTo(hall: TownHall, address: string, known: readonly string[] = []): Promise<string> {
  return waitFor(`a message to ${address}`, async () => {
    for (const { id, to } of await hall.outbox()) {
      if (to !== address) continue
      const raw = Buffer.from((await hall.deps.outbox?.readCaught(id)) ?? []).toString('utf8')
      const [, token] = /\/invitation#([\w-]{43})/.exec(raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')) ?? []
      if (token && !known.includes(token)) return token
    }
    return null
  })
}

/** Chooses a password by the link that was sent; nobody is logged in for that. */
export async function choose(hall: TownHall, token: string, password = secret) {
  const answer = await posted(hall, '/api/session/invitation', { token, password })
  return { status: answer.status, code: answer.status < 300 ? '' : ((await answer.json()) as { code: string }).code }
}

/** Somebody invited follows their link and logs in with the password that they chose. */
export async function comesIn(hall: TownHall, login: string): Promise<Person> {
  const token = await tokenSentTo(hall, `${login}@x.example`)
  await waitFor('the link to be good', async () => (await choose(hall, token)).status === 204)
  return logInAs(hall.url, login, secret)
}

/** A request of somebody who is not logged in. */
export const posted = (hall: TownHall, path: string, body: unknown): Promise<Response> =>
  fetch(`${hall.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
