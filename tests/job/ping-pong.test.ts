import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisions } from '../../db/schema/index.ts'
import { letterIn, readLetter } from './letters.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

type ToAndFro = { changes: number; returns: number }
type Line = { id: string; toAndFro?: ToAndFro }
type Passages = {
  changes: number
  handOvers: number
  toAndFro: boolean
  returns: { box: { code: string }; times: number }[]
  stops: { box: { code: string; name: string }; how: string; by: { login: string } | null; reason: string | null }[]
  sentAway: { box: { code: string }; reason: string | null; by: { login: string } | null; at: string }[]
}

let hall: TownHall
let [bdc, adDep, adDcv]: Person[] = []
/** DEP sent it back, the mail office tried DCV, and DCV gave it to DEP again. */
let letter: string
/** The mail office sent it to DEP, and there it stayed. */
let ordinary: string
const notOurs = 'Ce n’est pas notre compétence.'

beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, adDep, adDcv] = [await hall.as('bdc'), await hall.as('ad.dep'), await hall.as('ad.dcv')]
  ordinary = await letterIn(bdc, { box: 'BDC', subject: 'Arbre à élaguer' })
  await route(ordinary, 'DEP')
  letter = await letterIn(bdc, { subject: 'Banc cassé' })
  await handOver(adDep, letter, 'BDC', notOurs)
  await route(letter, 'DCV')
  await handOver(adDcv, letter, 'DEP', 'Relève de la voirie.')
  await adDep.task(letter, 'treat')
})
afterAll(() => hall.close())

async function handOver(who: Person | undefined, id: string, to: string, reason: string): Promise<void> {
  await who?.task(id, 'treat')
  expect((await who?.send('POST', `/api/letters/${id}/hand-over`, { to, reason }))?.status).toBe(200)
}
async function route(id: string, box: string): Promise<void> {
  const task = await bdc?.task(id, 'qualify')
  expect((await bdc?.complete(task as NonNullable<typeof task>, { outcome: 'done', box }))?.status).toBe(200)
}
const wayOf = async (who: Person | undefined, id = letter) =>
  (await readLetter(who as Person, id)) as unknown as { passages: Passages }
const lines = async (who: Person | undefined, url: string) =>
  ((await who?.get(url))?.json<{ items: Line[] }>().items ?? []) as Line[]
const inInbox = async (who: Person | undefined, id: string) =>
  (await who?.tasks(`&letter=${id}`).then(() => who.get('/api/tasks?limit=200')))
    ?.json<{ items: { letterId: string; letter: Line }[] }>()
    .items.find(({ letterId }) => letterId === id)?.letter
const behind = async (who: Person | undefined) => {
  const items = (await who?.get('/api/stats/letters?toAndFro=true'))?.json<{
    items: { letter: Line }[]
    total: number
  }>()
  return { ids: items?.items.map((item) => item.letter.id), total: items?.total }
}

describe('a letter that goes to and fro', () => {
  test('R6 shows its chain of boxes, with who sent it on and why, to whoever sees it', async () => {
    const { passages } = await wayOf(adDep)
    expect(passages).toMatchObject({ changes: 3, handOvers: 2, toAndFro: true })
    expect(passages.returns.map(({ box, times }) => [box.code, times])).toEqual([['DEP', 1]])
    expect(passages.stops.map(({ box, how, by, reason }) => [box.code, how, by?.login, reason])).toEqual([
      ['DEP', 'entered', 'bdc', null],
      ['BDC', 'handed-over', 'ad.dep', notOurs],
      ['DCV', 'routed', 'bdc', null],
      ['DEP', 'handed-over', 'ad.dcv', 'Relève de la voirie.'],
    ])
    expect(passages.stops[2]?.box.name).toBe('Direction du cadre de vie')
  })

  test('R21 names the boxes that sent it away before, so that nobody sends it there unknowingly', async () => {
    const { sentAway } = (await wayOf(bdc)).passages
    expect(sentAway.map(({ box, by, reason }) => [box.code, by?.login, reason])).toEqual([
      ['DEP', 'ad.dep', notOurs],
      ['DCV', 'ad.dcv', 'Relève de la voirie.'],
    ])
  })

  test('bears its count in the inbox, the registry and the supervision; a letter on its ordinary way bears none', async () => {
    const said = { changes: 3, returns: 1 }
    expect((await inInbox(adDep, letter))?.toAndFro).toEqual(said)
    expect((await inInbox(adDep, ordinary))?.toAndFro).toBeUndefined()
    const registry = await lines(bdc, '/api/letters')
    expect(registry.find(({ id }) => id === letter)?.toAndFro).toEqual(said)
    expect(registry.find(({ id }) => id === ordinary)).not.toHaveProperty('toAndFro')
  })

  test('R11 R21 is found by the filter of the supervision: by the mail office, and by whoever has it below them', async () => {
    for (const who of [bdc, adDep, await hall.as('dg')]) expect(await behind(who)).toEqual({ ids: [letter], total: 1 })
    expect(await behind(adDcv)).toEqual({ ids: [], total: 0 })
  })

  test('R6 R7 shows nothing, not even a count, to whoever does not see it', async () => {
    const stranger = await hall.as('ad.drh')
    expect((await stranger.get(`/api/letters/${letter}`)).status).toBe(404)
    expect((await lines(stranger, '/api/letters')).map(({ id }) => id)).not.toContain(letter)
    expect(await behind(stranger)).toEqual({ ids: [], total: 0 })
    expect((await (await hall.as('maire')).get('/api/stats/letters?toAndFro=true')).status).toBe(403)
  })

  test('after a reset what was set aside no longer counts, and what was applied again counts once', async () => {
    const last = sql`id = (select id from decisions where letter_id = ${letter} and act = 'handOver' order by decided_at desc limit 1)`
    const become = (status: 'set-aside' | 'reapplied') => hall.db.update(decisions).set({ status }).where(last)
    await become('set-aside')
    expect((await wayOf(adDep)).passages).toMatchObject({ changes: 2, handOvers: 1, returns: [], toAndFro: false })
    expect(await behind(bdc)).toEqual({ ids: [], total: 0 })
    await become('reapplied')
    expect((await wayOf(adDep)).passages).toMatchObject({ changes: 3, handOvers: 2, toAndFro: true })
    expect(await hall.db.$count(decisions, eq(decisions.status, 'reapplied'))).toBe(1)
  })
})
