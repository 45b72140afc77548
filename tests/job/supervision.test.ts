import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, weekday } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { addWorkingDays } from '../../domain/deadlines/working-days.ts'
import { letterIn, registerLetter, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { behind, idsBehind, workloadOf } from './supervising.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
const today = parisDay(new Date())
const friday = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(today, n)).find((day) => weekday(day) === 5) ?? today
/** The town answers within fifteen working days. */
const dueOn = (receivedOn: string) => addWorkingDays(receivedOn, 15)
const longAgo = addDays(today, -60)
const yesterday = addDays(today, -1)
/** Null on a Friday that is a holiday, for one: then nothing falls due between today and the end of the week. */
const almostDue =
  Array.from({ length: 60 }, (_, n) => addDays(today, -n)).find((day) => dueOn(day) >= today && dueOn(day) <= friday) ??
  null

/** What the mail office registered, box by box: counted by hand below. */
const registered: { box: string; receivedOn: string; id: string }[] = []
const enter = async (box: string, receivedOn: string, subject = 'Trottoir à reprendre') => {
  const answer = await registerLetter(bdc, { box, subject, receivedOn })
  expect(answer.status).toBe(201)
  const { id } = answer.json<{ id: string }>()
  registered.push({ box, receivedOn, id })
  return id
}
const idsIn = (boxes: readonly string[], received: (day: string) => boolean = () => true) =>
  registered.filter((one) => boxes.includes(one.box) && received(one.receivedOn)).map(({ id }) => id)

beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, adDep] = [await hall.as('bdc'), await hall.as('ad.dep')]
  await enter('VOIRIE', longAgo)
  await enter('VOIRIE', longAgo, '=HYPERLINK("http://exemple.fr")')
  if (almostDue) await enter('VOIRIE', almostDue)
  await enter('ECLAIRAGE', longAgo)
  await enter('DEP', yesterday)
  await enter('DCV', longAgo)
  await enter('DRH', yesterday)
  const treating = { VOIRIE: 'agent.voirie', ECLAIRAGE: 'agent.eclairage', DEP: 'ad.dep', DCV: 'ad.dcv', DRH: 'ad.drh' }
  for (const [box, login] of Object.entries(treating))
    for (const id of idsIn([box])) await (await hall.as(login)).task(id, 'treat')
})
afterAll(() => hall.close())

const sorted = (ids: readonly string[]) => [...ids].sort()

describe('figures', () => {
  test('R11 the assistant reads what is under way, late and soon due in her direction and its services, and nothing else', async () => {
    const { total, units, until, supervises } = await workloadOf(adDep)
    expect({ until, supervises }).toEqual({ until: friday, supervises: true })
    expect(total).toMatchObject({ underWay: 5, late: 3, dueSoon: 1, medianDays: 60, oldestDays: 60 })
    const load = (underWay: number, late: number, dueSoon: number) => ({ underWay, late, dueSoon })
    const byUnit = Object.fromEntries(units.map(({ unit, ...one }) => [unit?.code, one]))
    expect(byUnit.VOIRIE).toMatchObject(load(3, 2, 1))
    expect(byUnit.ECLAIRAGE).toMatchObject(load(1, 1, 0))
    expect(byUnit.DEP).toMatchObject({ ...load(1, 0, 0), medianDays: 1, oldestDays: 1 })
    expect(Object.keys(byUnit).sort()).toEqual(['DEP', 'ECLAIRAGE', 'VOIRIE'])
  })

  test('R5 R7 R11 R12 each function has the figures of its own reach; an elected official has none', async () => {
    const reach = async (login: string) => {
      const { total, supervises } = await workloadOf(await hall.as(login))
      return [total.underWay, total.late, supervises]
    }
    expect(await reach('plaroye')).toEqual([6, 4, true])
    expect(await reach('ad.dcv')).toEqual([1, 1, true])
    expect(await reach('agent.voirie')).toEqual([3, 2, false])
    expect(await reach('dg')).toEqual([7, 4, true])
    expect(await reach('dircab')).toEqual([7, 4, true])
    expect(await reach('bdc')).toEqual([7, 4, true])
    const elected = await hall.as('elu.voirie')
    for (const path of ['workload', 'steps', 'delays', 'domains', 'letters'])
      expect((await elected.get(`/api/stats/${path}`)).status, path).toBe(403)
  })

  test('R11 each figure opens its letters', async () => {
    const mine = ['VOIRIE', 'ECLAIRAGE', 'DEP']
    expect(sorted(await idsBehind(adDep))).toEqual(sorted(idsIn(mine)))
    expect(sorted(await idsBehind(adDep, '?late=true'))).toEqual(sorted(idsIn(mine, (day) => day === longAgo)))
    expect(await idsBehind(adDep, '?dueSoon=true')).toEqual(idsIn(mine, (day) => day === almostDue))
    expect(sorted(await idsBehind(adDep, '?unit=VOIRIE&late=true'))).toEqual(
      sorted(idsIn(['VOIRIE'], (day) => day === longAgo)),
    )
    const { steps } = await workloadOf(adDep)
    expect(steps.length).toBeGreaterThan(0)
    for (const { task, waiting } of steps)
      expect((await behind(adDep, `?task=${encodeURIComponent(task)}`)).total, task).toBe(waiting)
  })

  test('R11 eight weeks back: what had come by then, and what was late by then', async () => {
    const { total } = await workloadOf(adDep)
    const mine = registered.filter(({ box }) => ['VOIRIE', 'ECLAIRAGE', 'DEP'].includes(box))
    const byHand = [7, 6, 5, 4, 3, 2, 1, 0].map((weeks) => {
      const on = addDays(today, -7 * weeks)
      const come = mine.filter(({ receivedOn }) => receivedOn <= on)
      return { on, underWay: come.length, late: come.filter(({ receivedOn }) => dueOn(receivedOn) < on).length }
    })
    expect(total.trend).toEqual(byHand)
    expect(byHand[0]).toMatchObject({ underWay: 3 })
  })

  test('R3 R4 R6 a letter that one may not see changes no figure', async () => {
    const paths = [
      'workload',
      'workload.csv',
      'steps?circuit=direction',
      'delays?by=month',
      'delays.csv',
      'domains',
      'letters',
    ]
    const readers = ['ad.dep', 'plaroye', 'agent.voirie', 'bdc', 'ad.dcv']
    const shots = async (logins: readonly string[]) => {
      const found: string[] = []
      for (const login of logins)
        for (const path of paths) {
          const answer = await (await hall.as(login)).get(`/api/stats/${path}`)
          expect(answer.status, path).toBe(200)
          found.push(Buffer.from(answer.bytes).toString())
        }
      return found
    }
    const before = [await shots(readers), await shots(['dg'])]
    const secab = await hall.as('secab')
    await letterIn(secab, { confidentiality: 'political', box: null, subject: 'Réservé' })
    const after = [await shots(readers), await shots(['dg'])]
    expect(after).toEqual(before)
    const confidential = await letterIn(secab, { confidentiality: 'confidential', box: 'DAJ', subject: 'Réservé' })
    await (await hall.as('ad.daj')).task(confidential, 'treat')
    expect(await shots(readers)).toEqual(before[0])
    expect((await workloadOf(await hall.as('dg'))).total.underWay).toBe(8)
  })

  test('a spreadsheet takes no word of a citizen for a formula', async () => {
    const text = Buffer.from((await adDep.get('/api/stats/letters.csv?late=true')).bytes).toString()
    expect(text).toContain(`"'=HYPERLINK(""http://exemple.fr"")"`)
    expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(4)
  })
})

describe('steps and delays', () => {
  type Steps = { steps: { element: string; kind: string; waiting: number; visits: number; late: number }[] }
  const stepsOf = async (who: Person, circuit: string) =>
    (await who.get(`/api/stats/steps?circuit=${circuit}`)).json<Steps>().steps
  let answered: string

  test('R11 the drawing says where letters wait and how often they passed; a figure opens its letters', async () => {
    answered = idsIn(['DEP'])[0] ?? ''
    const before = (await stepsOf(adDep, 'direction')).find(({ element }) => element === 'treat')
    expect(before).toMatchObject({ waiting: 1, visits: 0 })
    expect((await adDep.send('POST', `/api/letters/${answered}/acknowledgement`, { by: 'email' })).status).toBe(200)
    const reply = await submitted(adDep, answered)
    const dg = await hall.as('dg')
    const visa = await dg.task(answered, 'visa')
    const steps = await stepsOf(adDep, 'direction')
    expect(steps.find(({ element }) => element === 'treat')).toMatchObject({ waiting: 0, visits: 1 })
    const call = steps.find(({ kind }) => kind === 'call')
    expect(call).toMatchObject({ waiting: 1 })
    expect(await idsBehind(adDep, `?circuit=direction&step=${call?.element}`)).toEqual([answered])
    const inside = (await stepsOf(adDep, 'validation')).filter(({ waiting }) => waiting > 0)
    expect(inside).toMatchObject([{ waiting: 1 }])
    expect(await idsBehind(adDep, `?circuit=validation&step=${inside[0]?.element}`)).toEqual([answered])
    expect((await stepsOf(await hall.as('ad.dcv'), 'validation')).filter(({ waiting }) => waiting > 0)).toEqual([])

    const circuit = (await adDep.get(`/api/letters/${answered}/circuit`)).json<{ waitsFor: string; steps: object[] }>()
    expect(circuit.waitsFor).toMatch(/^Le courrier attend la bannette « Direction générale »/)
    expect(circuit.steps).toContainEqual(
      expect.objectContaining({
        element: 'treat',
        ended: 'completed',
        by: { login: 'ad.dep', name: 'Céline Rousset' },
      }),
    )
    await dg.complete(visa, { outcome: 'approve', documentSha256: reply.sha256 })
    await dg.complete(await dg.task(answered, 'sign'), { outcome: 'sign', documentSha256: reply.sha256 })
    await adDep.complete(await adDep.task(answered, 'dispatch'), { outcome: 'done', by: 'paper' })
    const closed = async () => (await idsBehind(adDep, '?outcome=answered')).includes(answered)
    await waitFor('the answer to count', closed)
  })

  test('R11 R17 received, answered and in time, counted by hand, whichever way they are grouped', async () => {
    type Row = {
      key: string
      received: number
      answered: number
      inTime: number
      missed: number
      medianDays: number | null
    }
    const rows = async (by: string) => {
      const query = `from=${addDays(today, -70)}&to=${today}&by=${by}`
      return (await adDep.get(`/api/stats/delays?${query}`)).json<{ rows: Row[] }>().rows
    }
    const byUnit = Object.fromEntries((await rows('unit')).map((row) => [row.key, row]))
    expect(byUnit.DEP).toMatchObject({ received: 1, answered: 1, inTime: 1, missed: 0, share: 1, medianDays: 1 })
    expect(byUnit.VOIRIE).toMatchObject({ received: 3, answered: 0, inTime: 0, missed: 2, share: 0, medianDays: null })
    expect(byUnit.ECLAIRAGE).toMatchObject({ received: 1, answered: 0, missed: 1 })
    for (const by of ['type', 'channel', 'month']) {
      const sum = (of: 'received' | 'answered' | 'missed') => (found: Row[]) => found.reduce((n, row) => n + row[of], 0)
      const found = await rows(by)
      expect([sum('received')(found), sum('answered')(found), sum('missed')(found)], by).toEqual([5, 1, 3])
    }
    const missed = await idsBehind(adDep, `?outcome=missed&unit=VOIRIE&from=${addDays(today, -70)}`)
    expect(sorted(missed)).toEqual(sorted(idsIn(['VOIRIE'], (day) => day === longAgo)))
  })

  test('R10 what is often asked of, and by which channel, is known; there the application is advised', async () => {
    const id = await enter('DEP', today)
    await adDep.task(id, 'treat')
    for (const [to, channel] of [
      ['PROPRETE', 'app'],
      ['DFIN', 'email'],
      ['DFIN', 'email'],
    ])
      expect(
        (await adDep.send('POST', `/api/letters/${id}/contributions`, { to, channel, question: 'Combien ?' })).status,
      ).toBe(201)
    const domains = (await adDep.get('/api/stats/domains')).json<{ items: { unit: { code: string } }[] }>().items
    expect(domains.find(({ unit }) => unit.code === 'DFIN')).toMatchObject({
      asked: 2,
      byEmail: 2,
      byApp: 0,
      recommended: 'email',
    })
    expect(domains.find(({ unit }) => unit.code === 'PROPRETE')).toMatchObject({
      asked: 1,
      byApp: 1,
      recommended: 'app',
    })
    expect((await (await hall.as('ad.drh')).get('/api/stats/domains')).json()).toEqual({ items: [] })
  })
})
