import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newSessionId } from '../../api/people/tokens.ts'
import { openSession } from '../../db/people/sessions.ts'
import { startApi, type TestApi } from '../api/support.ts'
import { townRuns } from '../support/towns.ts'
import { type LaidTown, layTown, senderOf } from './lay-town.ts'
import { groundsOf, sees, type Town } from './oracle.ts'
import { randomTown } from './random-town.ts'

const runs = townRuns(200)

test(`R3 R4 R5 R6 R7 in ${runs.numRuns} random towns the API shows each letter to whom the rules show it, and says by which rule`, async () => {
  const api = await startApi({ limits: { perAddress: 1e9, perUser: 1e9, downloads: 1e9 } })
  try {
    await fc.assert(
      fc.asyncProperty(randomTown, async (town) => {
        const laid = await layTown(api.deps.db, town)
        const told = await Promise.all(town.people.map((login) => toldTo(api, town, laid, login)))
        expect(told).toEqual(town.people.map((login) => ruledFor(town, login)))
      }),
      runs,
    )
  } finally {
    await api.close()
  }
}, 86_400_000)

/**
 * What one person is told: letters by their place in the town, so that a failure can be read. The registry finds letters
 * by the lists of its reader's own (`paged`) or among all of them (`listed`); both must say the same.
 */
type Told = {
  listed: number[]
  paged: number[]
  totals: number[]
  opened: { letter: number; status: number; rules: string[] }
}

type Page = { items: { id: string }[]; total: { value: number }; next: string | null }

/** One letter of each town is opened by everyone, and the list shows all of them. */
const opened = 0

function ruledFor(town: Town, login: string): Told | 'disabled' {
  if (town.disabled.includes(login)) return 'disabled'
  const listed = town.letters.flatMap((letter, n) => (sees(town, login, letter) ? [n] : []))
  const [letter] = town.letters
  const rules = letter ? groundsOf(town, login, letter).map(({ rule }) => rule) : []
  const status = rules.length > 0 ? 200 : 404
  const totals = [listed.length, listed.length]
  return { listed, paged: listed, totals, opened: { letter: opened, status, rules: [...new Set(rules)].sort() } }
}

async function toldTo(api: TestApi, town: Town, laid: LaidTown, login: string): Promise<Told | 'disabled'> {
  const authorization = await tokenOf(api, laid.people.get(login) ?? 0)
  const get = (url: string) => api.app.inject({ url, headers: { authorization } })
  const list = await get(`/api/letters?limit=200&sender=${encodeURIComponent(senderOf(laid))}`)
  if (list.statusCode === 401) return 'disabled'
  const placesOf = (items: Page['items']) =>
    items.map(({ id }) => town.letters.findIndex((letter) => laid.letters.get(letter.id) === id)).sort((a, b) => a - b)
  const { items, total } = list.json<Page>()
  const ofDay = `/api/letters?limit=2&from=${laid.receivedOn}&to=${laid.receivedOn}`
  const first = (await get(ofDay)).json<Page>()
  const paged = [...first.items]
  for (let { next } = first; next !== null; ) {
    const page = (await get(`${ofDay}&cursor=${next}`)).json<Page>()
    paged.push(...page.items)
    next = page.next
  }
  const one = await get(`/api/letters/${laid.letters.get(town.letters[opened]?.id ?? '')}`)
  const because = one.json<{ seenBecause?: { rule: string }[] }>().seenBecause ?? []
  const rules = [...new Set(because.map(({ rule }) => rule))].sort()
  return {
    listed: placesOf(items),
    paged: placesOf(paged),
    totals: [total.value, first.total.value],
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
