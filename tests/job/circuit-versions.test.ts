import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCircuit } from '../../circuits/index.ts'
import { circuitOf, drafted, type Finding, publish, sheetOf } from './circuit-drafts.ts'
import { letterIn, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
/** Registered under the first version of everything. */
let early: string
let secret: string
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, adDep] = await Promise.all([hall.as('bdc'), hall.as('ad.dep')])
  early = await letterIn(bdc)
  secret = await letterIn(bdc, { confidentiality: 'confidential', box: 'DEP' })
  await adDep.task(early, 'treat')
  await adDep.task(secret, 'treat')
}, 120_000)
afterAll(() => hall.close())

const rename = (name: string) => (xml: string) => xml.replace('name="Préparer la réponse"', `name="${name}"`)

test('R21 circuits are read by everybody and changed by the mail office alone', async () => {
  const list = (await adDep.get('/api/circuits')).json<{ items: { key: string; underWay: number | null }[] }>().items
  expect(list.map(({ key }) => key)).toContain('direction')
  expect(list.every(({ underWay }) => underWay === null)).toBe(true)
  const xml = await readCircuit('direction')
  const tries = [
    adDep.send('POST', '/api/circuits', { xml }),
    adDep.send('PUT', '/api/circuits/direction', { xml }, { 'if-match': '"0"' }),
    adDep.send('DELETE', '/api/circuits/direction', undefined, { 'if-match': '"1"' }),
    adDep.get('/api/circuits/direction/draft'),
    adDep.get('/api/circuits/direction/effects'),
    adDep.send('POST', '/api/circuits/direction/simulate', {}),
    adDep.send('POST', '/api/circuits/direction/publish', undefined, { 'if-match': '"1"' }),
    adDep.send('POST', '/api/circuits/direction/versions/1/retire'),
    adDep.send('POST', '/api/circuits/direction/versions/1/migrations', { from: 1, dryRun: true }),
  ]
  for (const answer of await Promise.all(tries)) expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN'])
  expect((await bdc.get('/api/circuits/nowhere')).status).toBe(404)
})

test('R23 what cannot be published is told element by element, and is never published', async () => {
  const broken = (xml: string) =>
    xml
      .replace('outcome = &quot;submit&quot;', 'outcome = (')
      .replace('calledElement="validation"', 'calledElement="elsewhere"')
  const etag = await drafted(bdc, 'direction', broken)
  const draft = (await bdc.get('/api/circuits/direction/draft')).json<{ status: string; findings: Finding[] }>()
  expect(draft.status).toBe('draft')
  const expected = expect.arrayContaining([
    expect.objectContaining({ element: 'submitted', code: 'EXPRESSION_INVALID', severity: 'error' }),
    expect.objectContaining({ element: 'validation', code: 'CALL_NOT_FOUND' }),
  ])
  expect(draft.findings).toEqual(expected)
  const refused = await publish(bdc, 'direction', etag)
  expect([refused.status, refused.code]).toEqual([422, 'CIRCUIT_INVALID'])
  expect(refused.json<{ details: { findings: Finding[] } }>().details.findings).toEqual(expected)
  expect((await sheetOf(bdc, 'direction')).version).toBe(1)
  const again = await bdc.send('POST', '/api/circuits', { xml: await readCircuit('direction') })
  expect([again.status, again.code]).toEqual([409, 'CIRCUIT_DRAFT_EXISTS'])
  const removed = await bdc.send('DELETE', '/api/circuits/direction', undefined, { 'if-match': etag })
  expect(removed.status).toBe(204)
})

test('R23 a file of another encoding, of no circuit, or none at all is refused with what to do', async () => {
  const latin = new Uint8Array([...new TextEncoder().encode('<a name="'), 0xe9, ...new TextEncoder().encode('"/>')])
  const upload = (file: Uint8Array) =>
    bdc.upload('POST', '/api/circuits', [
      { name: 'key', text: 'pole' },
      { name: 'file', file, fileName: 'pole.bpmn' },
    ])
  expect((await upload(latin)).code).toBe('CIRCUIT_ENCODING')
  expect((await bdc.send('POST', '/api/circuits', { xml: '<nothing/>' })).code).toBe('CIRCUIT_KEY_UNKNOWN')
  expect((await bdc.send('POST', '/api/circuits', { key: 'pole' })).code).toBe('FILE_REQUIRED')
  const kept = await upload(new TextEncoder().encode('<nothing/>'))
  expect(kept.status).toBe(201)
  const etag = kept.headers.get('etag') ?? ''
  const better = await bdc.upload(
    'PUT',
    '/api/circuits/pole',
    [{ name: 'file', file: new TextEncoder().encode(await readCircuit('pole')), fileName: 'pole.bpmn' }],
    { 'if-match': etag },
  )
  expect(better.json<{ status: string }>().status).toBe('checked')
  expect((await publish(bdc, 'pole', better.headers.get('etag') ?? '')).code).toBe('CIRCUIT_UNCHANGED')
  const stale = await bdc.send('DELETE', '/api/circuits/pole', undefined, { 'if-match': etag })
  expect([stale.status, stale.code]).toEqual([412, 'STALE_VERSION'])
})

test('R23 from draft to published: new letters take the new version, letters under way keep theirs', async () => {
  const first = await drafted(bdc, 'direction', rename('Rédiger'))
  const changed = await bdc.send(
    'PUT',
    '/api/circuits/direction',
    { xml: rename('Rédiger la réponse')(await readCircuit('direction')).replace('due="P10D"', 'due="P8D"') },
    { 'if-match': first },
  )
  const etag = changed.headers.get('etag') ?? ''
  expect((await publish(bdc, 'direction', first)).code).toBe('STALE_VERSION')
  const effects = (await bdc.get('/api/circuits/direction/effects')).json<Record<string, unknown>>()
  expect(effects).toMatchObject({
    inForce: 1,
    next: 2,
    refusedBy: null,
    elements: [{ element: 'treat', aspects: ['name', 'due'] }],
    republished: [],
    staying: [{ key: 'direction', version: 1 }],
  })
  const tried = await bdc.send('POST', '/api/circuits/direction/simulate', {})
  expect(tried.json()).toMatchObject({ letters: 2, unseen: 1, ends: { 'under-way': 2 } })
  expect((await sheetOf(bdc, 'direction')).draft).toMatchObject({ status: 'simulated' })

  const done = await publish(bdc, 'direction', etag)
  expect(done.json()).toMatchObject({ published: [{ key: 'direction', version: 2, because: null }] })
  expect(await sheetOf(bdc, 'direction')).toMatchObject({ version: 2, draft: null })
  const late = await letterIn(bdc)
  expect((await adDep.task(late, 'treat')).name).toBe('Rédiger la réponse')
  expect((await adDep.task(early, 'treat')).name).toBe('Préparer la réponse')
  expect([(await circuitOf(adDep, late)).version, (await circuitOf(adDep, early)).version]).toEqual([2, 1])
  const xml = await bdc.get('/api/circuits/direction/versions/2/xml')
  expect(Buffer.from(xml.bytes).toString()).toContain('Rédiger la réponse')
  const [audit] = await hall.db.execute(sql`select before, after from audit_log where subject = 'circuit:direction'`)
  expect(audit).toMatchObject({ before: { version: 1 }, after: { version: 2, draftStatus: 'simulated' } })
})

test('R23 a published circuit is never changed, not even by the database’s owner', async () => {
  for (const change of [sql`xml = '<none/>'`, sql`plan = '{}'`, sql`because = 'pole'`]) {
    await expect(hall.db.execute(sql`update circuit_versions set ${change} where key = 'direction'`)).rejects.toThrow()
  }
  await expect(hall.db.execute(sql`delete from circuit_versions`)).rejects.toThrow()
})

test('R23 the circuits that call a new validation are published again in the same act', async () => {
  const etag = await drafted(bdc, 'validation', (xml) => xml.replace('due="P2D"', 'due="P1D"'))
  const effects = (await bdc.get('/api/circuits/validation/effects')).json<{
    republished: { key: string; to: number }[]
  }>()
  expect(effects.republished.map(({ key, to }) => [key, to])).toEqual([
    ['cabinet', 2],
    ['direction', 3],
    ['pole', 2],
    ['service', 2],
  ])
  const done = await publish(bdc, 'validation', etag)
  expect(
    done.json<{ published: { key: string; version: number; because: string | null }[] }>().published,
  ).toMatchObject([
    { key: 'validation', version: 2, because: null },
    ...effects.republished.map(({ key, to }) => ({ key, version: to, because: 'validation' })),
  ])
  const latest = await letterIn(bdc)
  await adDep.task(latest, 'treat')
  expect((await circuitOf(adDep, latest)).version).toBe(3)
})

test('R23 a validation that its callers could not use is refused, with the caller that would break', async () => {
  const renamed = (xml: string) => xml.replace('process id="validation"', 'process id="direction"')
  const cyclic = (xml: string) => xml.replace('calledElement="validation"', 'calledElement="service"')
  const xml = renamed(cyclic(await readCircuit('direction')))
  const answer = await bdc.send('POST', '/api/circuits', { key: 'validation', xml })
  const { findings, revision } = answer.json<{ findings: Finding[]; revision: number }>()
  expect(findings).toContainEqual(expect.objectContaining({ code: 'CALL_CYCLE', element: 'validation' }))
  await bdc.send('DELETE', '/api/circuits/validation', undefined, { 'if-match': `"${revision}"` })
})

test('R23 a version without successor stays; an older one takes no letter any more, and its letters go on', async () => {
  const inForce = await bdc.send('POST', '/api/circuits/direction/versions/3/retire')
  expect([inForce.status, inForce.code]).toEqual([409, 'CIRCUIT_IN_FORCE'])
  const retired = await bdc.send('POST', '/api/circuits/direction/versions/1/retire')
  expect(retired.status).toBe(200)
  const { history } = await sheetOf(bdc, 'direction')
  expect(history.map(({ version, status, inForce: now }) => [version, status, now])).toEqual([
    [3, 'published', true],
    [2, 'published', false],
    [1, 'retired', false],
  ])
  expect((await circuitOf(adDep, early)).active).toContain('treat')
})

type Moved = {
  items: {
    letterId: string
    ready: boolean
    at: string[]
    tasks: { to: string; changed: boolean }[]
    done: string | null
  }[]
  unseen: { ready: number; refused: number; migrated: number }
}
const migrate = async (body: Record<string, unknown>) =>
  (await bdc.send('POST', '/api/circuits/direction/versions/3/migrations', { from: 1, ...body })).json<Moved>()

test('R4 R23 a migration does what its rehearsal said; letters out of sight are moved and only counted', async () => {
  const rehearsal = await migrate({ dryRun: true })
  expect(rehearsal.items.map(({ letterId, ready }) => [letterId, ready])).toEqual([[early, true]])
  expect(rehearsal.unseen).toEqual({ ready: 1, refused: 0, migrated: 0 })
  expect((await circuitOf(adDep, early)).version).toBe(1)
  const named = await migrate({ dryRun: true, letters: [secret] })
  expect([named.items, named.unseen.ready]).toEqual([[], 0])

  const done = await migrate({ dryRun: false, reason: 'Délai ramené à huit jours' })
  expect(done.items).toMatchObject([{ letterId: early, done: 'migrated', at: rehearsal.items[0]?.at }])
  expect(done.unseen).toEqual({ ready: 1, refused: 0, migrated: 1 })
  expect(rehearsal.items[0]?.tasks).toContainEqual({ from: 'treat', to: 'treat', changed: true })
  expect((await adDep.task(early, 'treat')).name).toBe('Rédiger la réponse')
  const now = await circuitOf(adDep, early)
  expect(now.version).toBe(3)
  expect([...now.active].sort()).toEqual([...(rehearsal.items[0]?.at ?? [])].sort())
  const [audit] = await hall.db.execute(sql`select after from audit_log where subject = 'circuit-migration:direction'`)
  expect(audit).toMatchObject({ after: { version: 3, migrated: 2, refused: 0 } })
  expect((await migrate({ dryRun: true })).items).toEqual([])
})

test('R23 a trial tells where letters that were decided would go, and names none that one does not see', async () => {
  await submitted(adDep, early)
  await submitted(adDep, secret)
  await waitFor('the visa', async () =>
    (await circuitOf(adDep, early)).active.some((id) => id.startsWith('validation/')),
  )
  await drafted(bdc, 'direction', (xml) =>
    xml
      .replace(
        '<bannette:outcome id="submit" label="Envoyer en validation" />',
        '<bannette:outcome id="send" label="Envoyer" />',
      )
      .replace('outcome = &quot;submit&quot;', 'outcome = &quot;send&quot;'),
  )
  const tried = (await bdc.send('POST', '/api/circuits/direction/simulate', { limit: 50 })).json<{
    letters: number
    unseen: number
    elements: { element: string; stops: number; visits: number }[]
    courses: { letterId: string; end: string; at: string[]; unused: string[] }[]
  }>()
  const course = tried.courses.find(({ letterId }) => letterId === early)
  expect(course).toMatchObject({ end: 'stopped', unused: ['treat'] })
  expect(course?.at).toContain('treat')
  expect(tried.courses.some(({ letterId }) => letterId === secret)).toBe(false)
  expect(tried.unseen).toBe(1)
  expect(tried.letters).toBe(tried.courses.length + 1)
  expect(tried.elements.find(({ element }) => element === 'treat')).toMatchObject({ stops: 2, visits: tried.letters })
})
