import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../job/person.ts'
import { openTownHall, type TownHall, workerLog } from '../job/town-hall.ts'
import { betrays } from './canary.ts'
import { type Explored, explore, harvest, type Shot, shoot } from './crawl.ts'
import { type Follower, follow } from './follow.ts'
import { askAboutHidden } from './forbidden.ts'
import { type Harvest, idsOf, newIn, union } from './harvest.ts'
import { addForeignLetters, addSecretLetters } from './hidden-letters.ts'
import { historiesOf } from './histories.ts'
import { describedRoutes, type Route } from './routes.ts'
import { openVisibleTown, register, type VisibleTown } from './visible-town.ts'

/** Nobody of these may know of letters outside circuits; the DG alone sees the others, being in circuits (R5). */
const readers = ['agent.securite', 'ad.dep', 'dir.dep', 'plaroye', 'bdc', 'maire', 'elu.voirie', 'dinsi', 'dg'] as const
const strangers = readers.filter((login) => login !== 'dg')

type World = Map<string, Shot[]>

const apiLog: string[] = []
const explored = new Map<string, Explored>()
const followers = new Map<string, Follower>()
const gauges: string[] = []
let hall: TownHall
let town: VisibleTown
let routes: Route[]
let worlds: [alone: World, withSecrets: World, withForeign: World]
let secret: Harvest
let foreign: Harvest

beforeAll(async () => {
  hall = await openTownHall({ logTo: { write: (line) => void apiLog.push(line) } })
  town = await openVisibleTown(hall)
  routes = await describedRoutes(await hall.as('dg'))
  const stream = routes.find(({ streams }) => streams)?.path ?? ''
  await everyone(readers, async (login, who) => {
    explored.set(login, await explore(who, routes))
    followers.set(login, await follow(who, stream))
  })
  const dircab = await hall.as('dircab')
  const known = (await harvest(dircab, routes)).harvest

  const alone = await worldOf(readers)
  gauges.push(await lettersCounted())
  await addSecretLetters(hall, town.scanWithCab)
  gauges.push(await lettersCounted())
  const withSecrets = await worldOf(readers)
  secret = newIn(known, (await harvest(dircab, routes, { known })).harvest)
  await addForeignLetters(hall)
  const before = union(known, secret)
  foreign = newIn(before, (await harvest(dircab, routes, { known: before })).harvest)
  worlds = [alone, withSecrets, await worldOf(strangers)]
})
afterAll(async () => {
  for (const follower of followers.values()) follower.close()
  await hall.close()
})

async function worldOf(logins: readonly string[]): Promise<World> {
  const shots: World = new Map()
  await everyone(logins, async (login, who) => {
    shots.set(login, await shoot(who, explored.get(login)?.asks ?? []))
  })
  return shots
}

async function everyone(logins: readonly string[], work: (login: string, who: Person) => Promise<void>): Promise<void> {
  await Promise.all(logins.map(async (login) => work(login, await hall.as(login))))
}

async function lettersCounted(): Promise<string> {
  const text = await (await fetch(`${hall.url}/metrics`)).text()
  expect(betrays(text)).toBe(false)
  return text
    .split('\n')
    .filter((line) => line.startsWith('bannette_'))
    .join('\n')
}

describe('two worlds, one of them with letters that a reader may not know of', () => {
  test('R4 every GET route of the description answers somebody: a route that cannot be asked is not proven', () => {
    const answered = new Set([...explored.values()].flatMap((one) => [...one.answered]))
    const asked = routes.filter(({ method, streams }) => method === 'get' && !streams).map(({ path }) => path)
    expect(asked.filter((path) => !answered.has(path))).toEqual([])
    expect(routes.filter(({ streams }) => streams)).toHaveLength(1)
  })

  test('R3 R4 the CAB sees what is hidden here: letters, documents, notes; and circuits, tasks, contributions', () => {
    for (const noun of ['letters', 'documents', 'hand-overs', 'notes'])
      expect(idsOf(secret, noun), noun).not.toEqual([])
    for (const noun of ['letters', 'documents', 'tasks', 'contributions', 'notes', 'replies'])
      expect(idsOf(foreign, noun), noun).not.toEqual([])
  })

  test.each(readers)('R4 letters outside circuits change no byte of what %s is answered', (login) => {
    expect(differences(login, worlds[0], worlds[1])).toEqual([])
  })

  test.each(strangers)('R3 R6 R7 confidential and foreign letters change no byte of what %s is answered', (login) => {
    expect(differences(login, worlds[1], worlds[2])).toEqual([])
  })

  test.each(readers)('R4 no word of a hidden letter is in any answer to %s', (login) => {
    const shots = [...(worlds[1].get(login) ?? []), ...(worlds[2].get(login) ?? [])]
    expect(shots.length).toBeGreaterThan(100)
    expect(shots.filter((shot) => betrays(JSON.stringify(shot)))).toEqual([])
  })

  test.each(readers)('R4 to %s a hidden id is an unknown one, whatever is asked or done with it', async (login) => {
    const who = await hall.as(login)
    const refusals = await askAboutHidden(who, routes, secret)
    if (login !== 'dg') refusals.push(...(await askAboutHidden(who, routes, foreign)))
    expect(refusals.length).toBeGreaterThan(20)
    for (const { asked, hidden, random } of refusals) {
      expect(hidden.status, asked).toBe(404)
      expect(hidden, asked).toEqual(random)
    }
  })

  test('R4 the metrics count no letter outside circuits', () => {
    expect(gauges[0]).toContain('bannette_letters_in_circuits')
    expect(gauges[1]).toBe(gauges[0])
  })
})

function differences(login: string, before: World, after: World): object[] {
  const asks = explored.get(login)?.asks ?? []
  expect(before.get(login)).toHaveLength(asks.length)
  return asks.flatMap((ask, n) => {
    const [was, is] = [before.get(login)?.[n], after.get(login)?.[n]]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ ask, was, is }]
  })
}

describe('what reaches people and machines by itself', () => {
  test('R4 R6 R7 no open window hears of a hidden letter, and all hear of one that they see', async () => {
    const adDep = await hall.as('ad.dep')
    const note = { text: 'Rappelé ce matin.' }
    expect((await adDep.send('POST', `/api/letters/${town.shared}/notes`, note)).status).toBe(201)
    for (const [login, follower] of followers) {
      await follower.hears(town.shared)
      const hidden = [...idsOf(secret, 'letters'), ...(login === 'dg' ? [] : idsOf(foreign, 'letters'))]
      expect(
        hidden.filter((id) => follower.events.some((event) => event.includes(id))),
        login,
      ).toEqual([])
      expect(follower.events.join('').match(/event: changed/g), login).toHaveLength(1)
    }
  })

  test('R4 a letter outside circuits leaves no hole in the numbers of the mail office', async () => {
    const bdc = await hall.as('bdc')
    const first = await chronoOf(bdc, await register(hall, bdc, { box: null }))
    const political = { confidentiality: 'political' as const, box: null }
    await register(hall, await hall.as('secab'), political)
    const second = await chronoOf(bdc, await register(hall, bdc, { box: null }))
    expect(second).toBe(first + 1)
  })

  test('R4 no word of a hidden letter is in a log of the API or of the worker', () => {
    expect(apiLog.filter((line) => line.includes('answered')).length).toBeGreaterThan(1000)
    expect([...apiLog, ...workerLog].filter(betrays)).toEqual([])
  })

  test('R3 R4 R6 no word of a hidden letter is in the histories that Temporal keeps', async () => {
    const texts = await historiesOf(idsOf(foreign, 'letters'))
    expect(texts).toHaveLength(2)
    for (const text of texts) {
      expect(text).toContain('binary/encrypted')
      expect(betrays(text)).toBe(false)
    }
  })
})

const chronoOf = async (who: Person, id: string): Promise<number> =>
  Number((await who.get(`/api/letters/${id}`)).json<{ chrono: string }>().chrono.split('-').at(-1))
