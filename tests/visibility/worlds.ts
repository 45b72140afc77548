import type { Person } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { type Explored, explore, harvest, type Shot, shoot } from './crawl.ts'
import { type Follower, follow } from './follow.ts'
import { type Harvest, idsOf, newIn, union } from './harvest.ts'
import { addForeignLetters, addSecretLetters } from './hidden-letters.ts'
import { describedRoutes, type Route } from './routes.ts'
import { openVisibleTown, type VisibleTown } from './visible-town.ts'

/** Nobody of these may know of letters outside circuits; the DG alone sees the others, being in circuits (R5). */
export const readers = ['agent.securite', 'ad.dep', 'dir.dep', 'plaroye', 'bdc', 'maire', 'elu.voirie', 'dinsi', 'dg']
export const strangers = readers.filter((login) => login !== 'dg')
/** The CAB sees all of it; whoever has a task on it knows the task. */
const holders = ['dircab', 'agent.cadredevie', 'ad.daj']

/** What each reader is answered to everything that they can ask. */
export type World = ReadonlyMap<string, readonly Shot[]>

/** One town three times: as it is, with the CAB's letters, and with other people's letters as well. */
export type Worlds = {
  hall: TownHall
  town: VisibleTown
  routes: readonly Route[]
  explored: ReadonlyMap<string, Explored>
  /** What the CAB and the other holders were answered as well: some views are the CAB’s alone (R7). */
  answeredToHolders: ReadonlySet<string>
  /** Open since the first world. */
  followers: ReadonlyMap<string, Follower>
  alone: World
  withSecrets: World
  /** Without the DG, who sees them. */
  withForeign: World
  /** `/metrics` in the first and in the second world. */
  metrics: readonly [string, string]
  /** Ids of what is hidden from all readers, and from the strangers. */
  secret: Harvest
  foreign: Harvest
  /** The hidden letters as the CAB read them before anybody tried anything. */
  untouched: readonly Shot[]
  apiLog: readonly string[]
  close(): Promise<void>
}

export async function openWorlds(): Promise<Worlds> {
  const apiLog: string[] = []
  const hall = await openTownHall({ logTo: { write: (line) => void apiLog.push(line) } })
  const town = await openVisibleTown(hall)
  const routes = await describedRoutes(await hall.as('dg'))
  const stream = routes.find(({ streams }) => streams)?.path ?? ''
  const given = new Map([['requests', new Set([town.followUp])]])
  const explored = await forEach(hall, readers, (who) => explore(who, routes, given))
  const followers = await forEach(hall, readers, (who) => follow(who, stream))
  const look = (logins: readonly string[]) =>
    forEach(hall, logins, (who) => shoot(who, explored.get(who.login)?.asks ?? []))
  const answeredToHolders = new Set<string>()
  const holding = (known: Harvest) => held(hall, routes, known, answeredToHolders)
  const known = await holding(new Map())

  const alone = await look(readers)
  const counted = await metricsOf(hall)
  await addSecretLetters(hall, town.scanWithCab)
  const metrics = [counted, await metricsOf(hall)] as const
  const withSecrets = await look(readers)
  const secret = await holding(known)
  await addForeignLetters(hall)
  const foreign = await holding(union(known, secret))
  const withForeign = await look(strangers)

  const untouched = await hiddenLetters({ hall, secret, foreign })

  const close = async () => {
    for (const follower of followers.values()) follower.close()
    await hall.close()
  }
  return {
    hall,
    town,
    routes,
    explored,
    answeredToHolders,
    followers,
    alone,
    withSecrets,
    withForeign,
    metrics,
    secret,
    foreign,
    untouched,
    apiLog,
    close,
  }
}

/** What those know who hold the hidden letters, beyond what was known before. */
async function held(
  hall: TownHall,
  routes: readonly Route[],
  known: Harvest,
  answeredTo: Set<string>,
): Promise<Harvest> {
  const found = await forEach(hall, holders, async (who) => {
    const { harvest: theirs, answered } = await harvest(who, routes, { known })
    for (const path of answered) answeredTo.add(path)
    return theirs
  })
  return [...found.values()].map((theirs) => newIn(known, theirs)).reduce(union)
}

/** The hidden letters as the CAB reads them. */
export async function hiddenLetters({
  hall,
  secret,
  foreign,
}: Pick<Worlds, 'hall' | 'secret' | 'foreign'>): Promise<Shot[]> {
  const ids = [...idsOf(secret, 'letters'), ...idsOf(foreign, 'letters')]
  const paths = ids.flatMap((id) => ['', '/history', '/notes'].map((end) => `/api/letters/${id}${end}`))
  const asks = paths.map((path) => ({ route: path, path }))
  return shoot(await hall.as('dircab'), asks)
}

async function forEach<T>(hall: TownHall, logins: readonly string[], work: (who: Person) => Promise<T>) {
  const done = logins.map(async (login) => [login, await work(await hall.as(login))] as const)
  return new Map(await Promise.all(done))
}

const metricsOf = async ({ url }: TownHall): Promise<string> => (await fetch(`${url}/metrics`)).text()
