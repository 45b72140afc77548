import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCircuit } from '../../circuits/index.ts'
import { publishMissing } from '../../db/circuits/publish.ts'
import { circuitOf, publish } from './circuit-drafts.ts'
import { letterIn } from './letters.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
/** In the box of the direction before anything was bound. */
let early: string
beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, adDep] = await Promise.all([hall.as('bdc'), hall.as('ad.dep')])
  early = await letterIn(bdc)
  await adDep.task(early, 'treat')
}, 120_000)
afterAll(() => hall.close())

type Summary = {
  key: string
  own: boolean
  version: number | null
  boxes: { code: string }[]
  shipped: { declined: boolean } | null
}
type Binding = { box: { code: string }; circuit: { key: string }; usual: { key: string }; possible: string[] }
type Effect = { before: { key: string }; after: { key: string }; staying: object[]; done: boolean }

const circuits = async (who = bdc) => (await who.get('/api/circuits')).json<{ items: Summary[] }>().items
const summaryOf = async (key: string, who = bdc) => (await circuits(who)).find((one) => one.key === key)
const bindingOf = async (code: string) =>
  (await adDep.get('/api/circuit-bindings')).json<{ items: Binding[] }>().items.find(({ box }) => box.code === code)
const bind = (circuit: string | null, { dryRun = false, box = 'DEP', who = bdc } = {}) =>
  who.send('PUT', `/api/circuit-bindings/${box}`, { circuit, dryRun })
const permits = async () =>
  (await readCircuit('direction'))
    .replace('process id="direction"', 'process id="urbanisme"')
    .replace('name="Préparer la réponse"', 'name="Instruire le permis"')

test('R23 the mail office makes a circuit of the town’s own; a mistyped name makes none', async () => {
  const xml = await permits()
  expect((await bdc.send('POST', '/api/circuits', { xml })).code).toBe('CIRCUIT_KEY_UNKNOWN')
  const create = (key: string, who = bdc) => who.send('POST', '/api/circuits', { key, xml, create: true })
  expect((await create('Urbanisme !')).code).toBe('CIRCUIT_KEY_INVALID')
  expect((await create('pole')).code).toBe('CIRCUIT_KEY_TAKEN')
  expect((await create('urbanisme', adDep)).code).toBe('FORBIDDEN')
  const made = await create('urbanisme')
  expect(made.status, made.code).toBe(201)
  expect(await summaryOf('urbanisme')).toMatchObject({ own: true, version: null, boxes: [] })
  expect(await summaryOf('urbanisme', adDep)).toBeUndefined()
  expect((await adDep.get('/api/circuits/urbanisme')).status).toBe(404)

  expect((await bind('urbanisme')).code).toBe('CIRCUIT_UNPUBLISHED')
  const done = await publish(bdc, 'urbanisme', made.headers.get('etag') ?? '')
  expect(done.json(), done.code).toMatchObject({ published: [{ key: 'urbanisme', version: 1 }] })
  expect(await summaryOf('urbanisme', adDep)).toMatchObject({ own: true, version: 1 })
})

test('R23 a box is bound to it by the mail office alone, and never to a part of a circuit or to qualification', async () => {
  expect((await bind('urbanisme', { who: adDep })).status).toBe(403)
  expect((await bind('validation')).code).toBe('CIRCUIT_CALLED')
  expect((await bind('qualification')).code).toBe('CIRCUIT_UNFIT')
  expect((await bind('urbanisme', { box: 'BDC' })).code).toBe('CIRCUIT_UNFIT')
  expect((await bind('urbanisme', { box: 'NOWHERE' })).code).toBe('UNKNOWN_BOX')
  expect((await bindingOf('DEP'))?.possible).toEqual(expect.arrayContaining(['direction', 'urbanisme']))
  expect((await bindingOf('BDC'))?.possible).toEqual(['qualification'])
})

test('R23 its effect is told before; new letters enter the new circuit, letters under way stay, and it is undone', async () => {
  const told = (await bind('urbanisme', { dryRun: true })).json<Effect>()
  expect(told).toMatchObject({
    before: { key: 'direction' },
    after: { key: 'urbanisme' },
    staying: [{ circuit: { key: 'direction' }, letters: 1 }],
    done: false,
  })
  expect((await bindingOf('DEP'))?.circuit.key).toBe('direction')

  expect((await bind('urbanisme')).json<Effect>()).toEqual({ ...told, done: true })
  expect(await bindingOf('DEP')).toMatchObject({ circuit: { key: 'urbanisme' }, usual: { key: 'direction' } })
  expect((await summaryOf('urbanisme', adDep))?.boxes).toMatchObject([{ code: 'DEP' }])
  const permit = await letterIn(bdc)
  expect((await adDep.task(permit, 'treat')).name).toBe('Instruire le permis')
  expect((await circuitOf(adDep, permit)).key).toBe('urbanisme')
  expect((await circuitOf(adDep, early)).key).toBe('direction')

  expect((await bind(null)).json<Effect>()).toMatchObject({ before: { key: 'urbanisme' }, after: { key: 'direction' } })
  const usual = await letterIn(bdc)
  expect((await adDep.task(usual, 'treat')).name).toBe('Préparer la réponse')
  expect((await adDep.task(permit, 'treat')).name).toBe('Instruire le permis')
  const audit = await hall.db.execute(
    sql`select before, after from audit_log where subject = 'circuit-binding:DEP' order by at`,
  )
  expect(audit).toMatchObject([
    { before: { circuit: 'direction' }, after: { circuit: 'urbanisme' } },
    { before: { circuit: 'urbanisme' }, after: { circuit: 'direction' } },
  ])
})

test('R23 a letter handed over by the mail office enters the circuit that the box is bound to', async () => {
  await bind('urbanisme')
  const id = await letterIn(bdc, { box: 'BDC' })
  const sent = await bdc.complete(await bdc.task(id, 'qualify'), { outcome: 'done', box: 'DEP' })
  expect(sent.status, sent.code).toBe(200)
  expect((await adDep.task(id, 'treat')).name).toBe('Instruire le permis')
  await bind(null)
})

test('R23 a release that ships another circuit offers it to a town that has its own; nothing changes by itself', async () => {
  const newer = (await readCircuit('direction')).replace('due="P10D"', 'due="P7D"')
  expect((await circuits()).every(({ shipped }) => shipped === null)).toBe(true)
  await publishMissing(hall.db, [{ key: 'direction', xml: newer }])
  expect(await summaryOf('direction')).toMatchObject({ version: 1, shipped: { declined: false } })
  expect((await summaryOf('direction', adDep))?.shipped).toBeNull()
  expect((await adDep.get('/api/circuits/direction/shipped')).status).toBe(403)
  expect((await bdc.get('/api/circuits/pole/shipped')).status).toBe(404)
  const offer = (await bdc.get('/api/circuits/direction/shipped')).json<{ xml: string }>()
  expect(offer).toMatchObject({ inForce: 1, findings: [], elements: [{ element: 'treat', aspects: ['due'] }] })

  const decide = (declined: boolean) => bdc.send('PUT', '/api/circuits/direction/shipped', { declined })
  expect((await decide(true)).json<Summary>().shipped).toEqual(expect.objectContaining({ declined: true }))
  await publishMissing(hall.db, [{ key: 'direction', xml: newer }])
  expect((await summaryOf('direction'))?.shipped?.declined).toBe(true)
  expect((await decide(false)).json<Summary>().shipped).toEqual(expect.objectContaining({ declined: false }))

  const draft = await bdc.send('POST', '/api/circuits', { key: 'direction', xml: offer.xml })
  expect((await summaryOf('direction'))?.shipped).toBeNull()
  const tuned = newer.replace('name="Préparer la réponse"', 'name="Écrire la réponse"')
  const changed = await bdc.send(
    'PUT',
    '/api/circuits/direction',
    { xml: tuned },
    { 'if-match': draft.headers.get('etag') ?? '' },
  )
  expect((await publish(bdc, 'direction', changed.headers.get('etag') ?? '')).status).toBe(201)
  expect(await summaryOf('direction')).toMatchObject({ version: 2, shipped: null })
  await publishMissing(hall.db, [{ key: 'direction', xml: newer }])
  expect((await summaryOf('direction'))?.shipped).toBeNull()
})
