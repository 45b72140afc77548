import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../job/person.ts'
import { workerLog } from '../job/town-hall.ts'
import { betrays, hiddenSender, word } from './canary.ts'
import { explore, shoot } from './crawl.ts'
import { askAboutHidden } from './forbidden.ts'
import { idsOf } from './harvest.ts'
import { historiesOf } from './histories.ts'
import { register } from './visible-town.ts'
import { hiddenLetters, openWorlds, readers, strangers, type World, type Worlds } from './worlds.ts'

let worlds: Worlds
beforeAll(async () => {
  worlds = await openWorlds()
}, 600_000)
afterAll(() => worlds.close())

describe('two worlds, one of them with letters that a reader may not know of', () => {
  test('R4 every GET route of the description answers somebody: a route that cannot be asked is not proven', () => {
    const explored = [...worlds.explored.values()].flatMap((one) => [...one.answered])
    const answered = new Set([...explored, ...worlds.answeredToHolders])
    const asked = worlds.routes.filter(({ method, streams, redirects }) => method === 'get' && !streams && !redirects)
    expect(asked.map(({ path }) => path).filter((path) => !answered.has(path))).toEqual([])
    expect(worlds.routes.filter(({ streams }) => streams)).toHaveLength(1)
  })

  test('R3 R4 the CAB sees what is hidden here: letters, documents, notes; and circuits, tasks, contributions', () => {
    for (const noun of ['letters', 'documents', 'hand-overs', 'notes'])
      expect(idsOf(worlds.secret, noun), noun).not.toEqual([])
    for (const noun of ['letters', 'documents', 'tasks', 'contributions', 'notes'])
      expect(idsOf(worlds.foreign, noun), noun).not.toEqual([])
  })

  test.each(readers)('R4 letters outside circuits change no byte of what %s is answered', (login) => {
    expect(differences(login, worlds.alone, worlds.withSecrets)).toEqual([])
  })

  test.each(strangers)('R3 R6 R7 confidential and foreign letters change no byte of what %s is answered', (login) => {
    expect(differences(login, worlds.withSecrets, worlds.withForeign)).toEqual([])
  })

  test.each(readers)('R4 no word of a hidden letter is in any answer to %s', (login) => {
    const shots = [...(worlds.withSecrets.get(login) ?? []), ...(worlds.withForeign.get(login) ?? [])]
    expect(shots.length).toBeGreaterThan(50)
    expect(shots.filter((shot) => betrays(JSON.stringify(shot)))).toEqual([])
  })

  test.each(readers)('R4 to %s a hidden id is an unknown one, whatever is asked or done with it', async (login) => {
    const who = await worlds.hall.as(login)
    const refusals = await askAboutHidden(who, worlds.routes, worlds.secret)
    if (login !== 'dg') refusals.push(...(await askAboutHidden(who, worlds.routes, worlds.foreign)))
    expect(refusals.length).toBeGreaterThan(20)
    for (const { asked, hidden, random } of refusals) {
      expect(hidden.status, asked).toBe(404)
      expect(hidden, asked).toEqual(random)
    }
  })

  test('R4 what was tried on hidden letters left no trace on them', async () => {
    expect(worlds.untouched.map(({ status }) => status)).toEqual(worlds.untouched.map(() => 200))
    expect(await hiddenLetters(worlds)).toEqual(worlds.untouched)
  })

  test('R4 to know the hash of a hidden document opens nothing', async () => {
    const dircab = await worlds.hall.as('dircab')
    const [id = ''] = idsOf(worlds.secret, 'documents')
    for (const path of [`/api/documents/${id}/content`, `/api/documents/${id}/pages/1`]) {
      const etag = (await dircab.get(path)).headers.get('etag') ?? ''
      const headers = { 'if-none-match': etag }
      expect((await dircab.get(path, headers)).status).toBe(304)
      for (const login of readers) expect((await (await worlds.hall.as(login)).get(path, headers)).status).toBe(404)
    }
  })

  test('R4 a scan that waits with the CAB is no scan to anybody else', async () => {
    const bdc = await worlds.hall.as('bdc')
    const [hidden = ''] = idsOf(worlds.secret, 'hand-overs')
    for (const [path, part] of [
      ['/api/letters', { name: 'letter', json: letterFrom(hidden) }],
      ['/api/hand-overs', { name: 'handOver', json: { to: 'CAB', handOver: hidden } }],
    ] as const) {
      const answer = await bdc.upload('POST', path, [part])
      const unknown = { ...part, json: { ...part.json, handOver: crypto.randomUUID() } }
      expect(answer.status, path).toBe(404)
      expect(answer.bytes, path).toEqual((await bdc.upload('POST', path, [unknown])).bytes)
    }
  })

  test('R4 the metrics count no letter outside circuits', () => {
    const gauges = worlds.metrics.map((text) => text.match(/^bannette_.*$/gm))
    expect(gauges[0]).not.toBeNull()
    expect(gauges[1]).toEqual(gauges[0])
    expect(worlds.metrics.filter(betrays)).toEqual([])
  })
})

function differences(login: string, before: World, after: World): object[] {
  const asks = worlds.explored.get(login)?.asks ?? []
  expect(before.get(login)).toHaveLength(asks.length)
  return asks.flatMap((ask, n) => {
    const [was, is] = [before.get(login)?.[n], after.get(login)?.[n]]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ ask, was, is }]
  })
}

describe('what reaches people and machines by itself', () => {
  test('R4 R6 R7 no open window hears of a hidden letter, and all hear of one that they see', async () => {
    const adDep = await worlds.hall.as('ad.dep')
    const note = { text: 'Rappelé ce matin.' }
    expect((await adDep.send('POST', `/api/letters/${worlds.town.shared}/notes`, note)).status).toBe(201)
    for (const [login, follower] of worlds.followers) {
      await follower.hears(worlds.town.shared)
      const told = follower.events.join('').match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []
      const theirs = login === 'dg' ? idsOf(worlds.foreign, 'letters') : []
      expect(
        [...new Set(told)].filter((id) => !theirs.includes(id)),
        login,
      ).toEqual([worlds.town.shared])
    }
  })

  test('R4 a letter outside circuits leaves no hole in the numbers of the mail office', async () => {
    const bdc = await worlds.hall.as('bdc')
    const first = await chronoOf(bdc, await register(worlds.hall, bdc, { box: null }))
    const political = { confidentiality: 'political' as const, box: null }
    await register(worlds.hall, await worlds.hall.as('secab'), political)
    const second = await chronoOf(bdc, await register(worlds.hall, bdc, { box: null }))
    expect(second).toBe(first + 1)
  })

  test('R3 of a confidential letter that it put into a box the mail office keeps chrono, date and box, and no word', async () => {
    const bdc = await worlds.hall.as('bdc')
    const confidential = { subject: word('objet'), sender: hiddenSender, confidentiality: 'confidential' as const }
    await register(worlds.hall, bdc, { ...confidential, box: 'DAJ' }, word('scan'))
    const kept = (await bdc.get('/api/confidential-integrated')).json<{ items: object[] }>().items
    expect(kept[0]).toEqual({ chrono: expect.any(String), receivedOn: '2026-11-03', box: expect.anything() })
    const shots = await shoot(bdc, (await explore(bdc, worlds.routes)).asks)
    expect(shots.filter((shot) => betrays(JSON.stringify(shot)))).toEqual([])
  })

  test('R4 no word of a hidden letter is in a log of the API or of the worker', () => {
    expect(worlds.apiLog.filter((line) => line.includes('answered')).length).toBeGreaterThan(1000)
    expect([...worlds.apiLog, ...workerLog].filter(betrays)).toEqual([])
  })

  test('R3 R4 R6 no word of a hidden letter is in the histories that Temporal keeps', async () => {
    const texts = await historiesOf(idsOf(worlds.foreign, 'letters'))
    expect(texts).toHaveLength(2)
    for (const text of texts) {
      expect(text).toContain('binary/bannette-aes-256-gcm')
      expect(betrays(text)).toBe(false)
    }
  })
})

const letterFrom = (handOver: string) => ({
  subject: 'Un pli',
  sender: { name: 'Anne Besson' },
  channel: 'hand',
  receivedOn: '2026-11-03',
  confidentiality: 'normal',
  box: 'DEP',
  handOver,
})

const chronoOf = async (who: Person, id: string): Promise<number> =>
  Number((await who.get(`/api/letters/${id}`)).json<{ chrono: string }>().chrono.split('-').at(-1))
