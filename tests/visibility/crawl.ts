import type { Person } from '../job/person.ts'
import { typed } from './canary.ts'
import { gather, type Harvest, idsOf, newIn, union } from './harvest.ts'
import { addressOf, answeredNoun, nounOf, type Parameter, type Route } from './routes.ts'

export type Ask = { route: string; path: string; headers?: Record<string, string> }
/** An answer as it can be compared: two of them are equal when every byte and every header is. */
export type Shot = { status: number; headers: Record<string, string>; body: string }
export type Explored = { asks: Ask[]; harvest: Harvest; answered: Set<string> }

/**
 * Everything that this person can ask by GET: every route, every parameter, with the ids that their own answers name.
 * @param given what no answer names, such as a citizen's private link
 */
export async function explore(who: Person, routes: readonly Route[], given: Harvest = new Map()): Promise<Explored> {
  // Two things of each kind are looked at closely; more of them only take longer.
  const explored = await harvest(who, routes, { each: 2, given })
  for (const route of readable(routes)) explored.asks.push(...(await variants(who, route, explored.asks)))
  return explored
}

type Limits = { known?: Harvest; each?: number; given?: Harvest }

/** Goes from answer to answer by the ids that they name; those already known are not looked at again. */
export async function harvest(who: Person, routes: readonly Route[], limits: Limits = {}): Promise<Explored> {
  const { known = new Map(), each = Number.POSITIVE_INFINITY, given = new Map() } = limits
  const explored: Explored = { asks: [], harvest: union(new Map(), given), answered: new Set() }
  const asked = new Set<string>()
  for (let found = true; found; ) {
    found = false
    const fresh = newIn(known, explored.harvest)
    for (const route of readable(routes)) {
      for (const ask of plainAsks(route, fresh, each).filter(({ path }) => !asked.has(path))) {
        found = true
        asked.add(ask.path)
        await lookAt(who, route, ask, explored)
      }
    }
  }
  return explored
}

const readable = (routes: readonly Route[]) => routes.filter(({ method, streams }) => method === 'get' && !streams)

async function lookAt(who: Person, route: Route, ask: Ask, { asks, harvest, answered }: Explored): Promise<void> {
  const answer = await who.get(ask.path)
  asks.push(ask)
  if (answer.status >= 300) return
  answered.add(route.path)
  if (answer.headers.get('content-type')?.includes('application/json'))
    gather(harvest, answeredNoun(route), answer.json())
}

/** Without what may be left out. */
function plainAsks(route: Route, harvest: Harvest, each: number): Ask[] {
  const query = requiredQuery(route)
  const noun = nounOf(route)
  const paths =
    noun === null
      ? [route.path]
      : idsOf(harvest, noun)
          .slice(0, each)
          .map((id) => addressOf(route, id))
  return paths.map((path) => ({ route: route.path, path: query ? `${path}?${query}` : path }))
}

/** What may not be left out, as it stands behind the question mark. */
export function requiredQuery(route: Route): string {
  const required = route.parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  return required.map((parameter) => pair(parameter, valuesOf(parameter)[0] ?? '')).join('&')
}

/** Each optional parameter with each of its values, on the first plain request of the route. */
async function variants(who: Person, route: Route, asks: readonly Ask[]): Promise<Ask[]> {
  const plain = asks.find((ask) => ask.route === route.path)
  if (!plain) return []
  const bare = plain.path.split('?')[0] ?? ''
  const found: Ask[] = []
  for (const parameter of route.parameters.filter((one) => one.in === 'query')) {
    const values = parameter.name === 'cursor' ? await cursors(who, bare) : valuesOf(parameter)
    for (const value of values) found.push({ route: route.path, path: `${bare}?${pair(parameter, value)}` })
  }
  for (const { name } of route.parameters.filter((one) => one.in === 'header'))
    found.push({ ...plain, headers: headerOf(name) })
  return found
}

async function cursors(who: Person, path: string): Promise<string[]> {
  const answer = await who.get(`${path}?limit=1`)
  // An export is cut by the same parameters, and is no JSON.
  if (!answer.headers.get('content-type')?.includes('json')) return []
  const { next } = answer.json<{ next?: string | null }>()
  return next ? [next] : []
}

/** @throws for a parameter that nobody here knows how to fill: a new one must be taught, never skipped. */
function valuesOf({ name, schema }: Parameter): string[] {
  if (schema.enum) return schema.enum
  if (schema.type === 'boolean') return ['true']
  if (schema.type === 'integer') return [String(schema.minimum ?? 1), String(Math.min(schema.maximum ?? 100, 200))]
  if (schema.format === 'date') return ['2026-11-03']
  if (schema.format === 'uuid') return [crypto.randomUUID()]
  if (schema.pattern?.endsWith('{32}$')) return ['0'.repeat(32)]
  if (schema.pattern?.includes('A-Z')) return ['VOIRIE', 'DPO', 'CAB', 'DEP', 'SECURITE']
  if (schema.pattern?.startsWith('^[a-z]')) return ['direction', 'service', 'validation']
  if (schema.type === 'string' && !schema.format && !schema.pattern) return typed
  throw new Error(`no value for the parameter ${name}`)
}

function headerOf(name: string): Record<string, string> {
  if (name === 'range') return { range: 'bytes=0-99' }
  if (name === 'if-none-match') return { 'if-none-match': '"0"' }
  throw new Error(`no value for the header ${name}`)
}

const pair = ({ name }: Parameter, value: string) => `${name}=${encodeURIComponent(value)}`

/** The answers to all of it, in the same order. */
export async function shoot(who: Person, asks: readonly Ask[]): Promise<Shot[]> {
  const shots: Shot[] = []
  for (const { path, headers = {} } of asks) shots.push(await shotOf(await who.open(path, { headers })))
  return shots
}

/** Clocks and counters of the answer itself say nothing about letters. */
const ofTheMoment = /^(date|x-ratelimit-.*|retry-after)$/

export async function shotOf(answer: Response): Promise<Shot> {
  const lasting = [...answer.headers].filter(([name]) => !ofTheMoment.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
  const body = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  return { status: answer.status, headers: Object.fromEntries(lasting), body }
}
