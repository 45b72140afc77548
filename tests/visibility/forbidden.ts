import type { Person } from '../job/person.ts'
import { requiredQuery, type Shot, shotOf } from './crawl.ts'
import { type Harvest, idsOf } from './harvest.ts'
import { addressOf, nounOf, type Route } from './routes.ts'

/** What somebody was answered about a thing that they may not know of, beside what any unknown id is answered. */
export type Refusal = { asked: string; hidden: Shot; random: Shot }

/** Two of each kind, in every way that a route can be asked. */
const each = 2

/** Every route that names a thing, asked by this person about things hidden from them. */
export async function askAboutHidden(who: Person, routes: readonly Route[], hidden: Harvest): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const route of routes) {
    const ids = idsOf(hidden, nounOf(route) ?? '').slice(0, each)
    const [first] = ids
    if (first === undefined) continue
    const query = requiredQuery(route)
    const pathOf = (id: string) => (query ? `${addressOf(route, id)}?${query}` : addressOf(route, id))
    for (const [name, init] of waysOf(route)) {
      const ask = async (id: string) => shotOf(await who.open(pathOf(id), init))
      const random = await ask(unknownLike(first))
      for (const id of ids) refusals.push({ asked: `${name} ${route.path}`, hidden: await ask(id), random })
    }
  }
  return refusals
}

function waysOf({ method, body }: Route): [string, RequestInit][] {
  if (method !== 'get') return [[method.toUpperCase(), actOf(method, body)]]
  return [
    ['GET', {}],
    ['HEAD', { method: 'HEAD' }],
    ['GET of a part', { headers: { range: 'bytes=0-9' } }],
  ]
}

const actOf = (method: string, body: unknown): RequestInit => ({
  method: method.toUpperCase(),
  ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
})

const unknownLike = (id: string): string => (id.includes('-') ? crypto.randomUUID() : id.replace(/./g, '0'))
