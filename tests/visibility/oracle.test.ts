import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSessionId } from '../../api/people/tokens.ts'
import { openSession } from '../../db/people/sessions.ts'
import { startApi, type TestApi } from '../api/support.ts'
import { type LaidTown, layTown, senderOf } from './lay-town.ts'
import { groundsOf, sees, type Town } from './oracle.ts'
import { randomTown } from './random-town.ts'

const TOWNS = Number(process.env.BANNETTE_TOWNS ?? 200)

test(`R3 R4 R5 R6 R7 in ${TOWNS} random towns the API shows each letter to whom the rules show it, and says by which rule`, async () => {
  const api = await startApi({ limits: { perAddress: 1e9, perUser: 1e9, downloads: 1e9 } })
  try {
    await fc.assert(
      fc.asyncProperty(randomTown, async (town) => {
        const laid = await layTown(api.deps.db, town)
        const told = await Promise.all(town.people.map((login) => toldTo(api, town, laid, login)))
        expect(told).toEqual(town.people.map((login) => ruledFor(town, login)))
      }),
      { numRuns: TOWNS, endOnFailure: true },
    )
  } finally {
    await api.close()
  }
}, 3_600_000)

/** What one person is told: letters by their place in the town, so that a failure can be read. */
type Told = { listed: number[]; total: number; opened: { letter: number; status: number; rules: string[] } }

/** One letter of each town is opened by everyone, and the list shows all of them. */
const opened = 0

function ruledFor(town: Town, login: string): Told | 'disabled' {
  if (town.disabled.includes(login)) return 'disabled'
  const listed = town.letters.flatMap((letter, n) => (sees(town, login, letter) ? [n] : []))
  const [letter] = town.letters
  const rules = letter ? groundsOf(town, login, letter).map(({ rule }) => rule) : []
  const status = rules.length > 0 ? 200 : 404
  return { listed, total: listed.length, opened: { letter: opened, status, rules: [...new Set(rules)].sort() } }
}

async function toldTo(api: TestApi, town: Town, laid: LaidTown, login: string): Promise<Told | 'disabled'> {
  const authorization = await tokenOf(api, laid.people.get(login) ?? 0)
  const get = (url: string) => api.app.inject({ url, headers: { authorization } })
  const list = await get(`/api/letters?limit=200&sender=${encodeURIComponent(senderOf(laid))}`)
  if (list.statusCode === 401) return 'disabled'
  const { items, total } = list.json<{ items: { id: string }[]; total: { value: number } }>()
  const places = items.map(({ id }) => town.letters.findIndex((letter) => laid.letters.get(letter.id) === id))
  const one = await get(`/api/letters/${laid.letters.get(town.letters[opened]?.id ?? '')}`)
  const because = one.json<{ seenBecause?: { rule: string }[] }>().seenBecause ?? []
  const rules = [...new Set(because.map(({ rule }) => rule))].sort()
  return {
    listed: places.sort((a, b) => a - b),
    total: total.value,
    opened: { letter: opened, status: one.statusCode, rules },
  }
}

/** The people of random towns have no passwords: a session is opened for them, with a token as the login gives. */
async function tokenOf({ deps }: TestApi, userId: number): Promise<string> {
  const at = new Date()
  const sid = newSessionId()
  await openSession(deps.db, { id: sid, userId, refreshHash: sid, at, expiresAt: new Date(at.getTime() + 3_600_000) })
  const iat = Math.floor(at.getTime() / 1000)
  const claims = { sid, iat, exp: iat + 600, iss: 'bannette', aud: 'bannette-api' }
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims]
  const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `Bearer ${signed}.${createHmac('sha256', deps.settings.jwtSecret).update(signed).digest('base64url')}`
}
