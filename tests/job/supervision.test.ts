import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendDueReminders } from '../../api/reminders/sending.ts'
import { addDays, weekday } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { addWorkingDays } from '../../domain/deadlines/working-days.ts'
import { historyOf, letterIn, registerLetter, submitted } from './letters.ts'
import { type Person, type Task, waitFor } from './person.ts'
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
const almostDue =
  Array.from({ length: 60 }, (_, n) => addDays(today, -n)).find((day) => dueOn(day) >= today && dueOn(day) <= friday) ??
  ''

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
  await enter('VOIRIE', almostDue)
  await enter('ECLAIRAGE', longAgo)
  await enter('DEP', yesterday)
  await enter('DCV', longAgo)
  await enter('DRH', yesterday)
  const [agent, last] = [await hall.as('agent.voirie'), registered.at(-1)]
  for (const { box, id } of registered) if (box === 'VOIRIE') await agent.task(id, 'treat')
  await (await hall.as('ad.drh')).task(last?.id ?? '', 'treat')
})
afterAll(() => hall.close())

type Load = { underWay: number; late: number; dueSoon: number; medianDays: number | null; oldestDays: number | null }
type Workload = {
  until: string
  supervises: boolean
  total: Load & { trend: { on: string; underWay: number; late: number }[] }
  units: (Load & { unit: { code: string } | null })[]
  steps: { task: string; waiting: number; late: number }[]
}
const workloadOf = async (who: Person) => (await who.get('/api/stats/workload')).json<Workload>()
type Behind = {
  total: number
  items: {
    letter: { id: string; late: boolean }
    ageDays: number
    blockage: { code: string; text: string } | null
    tasks: { task: Task; remind: boolean | string; remindedAt: string | null }[]
  }[]
}
const behind = async (who: Person, query = '') => (await who.get(`/api/stats/letters${query}`)).json<Behind>()
const idsBehind = async (who: Person, query = '') => (await behind(who, query)).items.map(({ letter }) => letter.id)
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

describe('acts of the supervisor', () => {
  let taken: Task
  let free: Task
  let lamp: Task
  beforeAll(async () => {
    const agent = await hall.as('agent.voirie')
    const [one = '', two = ''] = idsIn(['VOIRIE'])
    const [three = ''] = idsIn(['ECLAIRAGE'])
    taken = await agent.task(one, 'treat')
    free = await agent.task(two, 'treat')
    lamp = await (await hall.as('agent.eclairage')).task(three, 'treat')
    expect((await agent.send('POST', `/api/tasks/${taken.id}/claim`)).status).toBe(200)
  })
  const messagesTo = async (login: string) =>
    (await hall.outbox()).filter(({ to, subject }) => to.startsWith(`${login}@`) && subject.startsWith('Rappel'))
  const leave = () =>
    sendDueReminders(hall.deps, (error) => {
      throw error
    })

  test('R11 a reminder stands in the history with its words and reaches who has the task, once a day', async () => {
    const url = `/api/tasks/${taken.id}/reminders`
    const message = 'Le riverain a rappelé ce matin.'
    expect((await (await hall.as('ad.dcv')).send('POST', url, { message })).status).toBe(404)
    expect((await (await hall.as('agent2.voirie')).send('POST', url, { message })).status).toBe(403)
    const [one] = await Promise.all([adDep.send('POST', url, { message }), hall.as('plaroye')])
    expect(one.status).toBe(201)
    expect((await (await hall.as('plaroye')).send('POST', url, {})).code).toBe('REMINDED_TODAY')
    const lines = (await historyOf(adDep, taken.letterId)).filter(({ kind }) => kind === 'reminded')
    expect(lines).toMatchObject([{ actor: { login: 'ad.dep' }, comment: message }])
    expect(lines[0]?.text).toContain('Thomas Guérin')
    await leave()
    await leave()
    expect(await messagesTo('agent.voirie')).toHaveLength(1)
    expect(await messagesTo('agent2.voirie')).toEqual([])
    const read = (await (await hall.as('agent.voirie')).get(`/api/letters/${taken.letterId}/reminders`)).json()
    expect(read).toMatchObject({ items: [{ message, taskId: taken.id, by: { login: 'ad.dep' } }] })
    const [shown] = (await behind(adDep, '?unit=VOIRIE')).items.filter(({ letter }) => letter.id === taken.letterId)
    expect(shown?.tasks.find(({ task }) => task.id === taken.id)?.remind).toContain('déjà')
  })

  test('R11 several at once: what was done and what was refused is said task by task', async () => {
    const unknown = crypto.randomUUID()
    const body = { tasks: [taken.id, free.id, unknown] }
    const report = (await adDep.send('POST', '/api/supervision/reminders', body)).json<{ items: object[] }>()
    expect(report.items).toMatchObject([
      { taskId: taken.id, state: 'refused', code: 'REMINDED_TODAY' },
      { taskId: free.id, state: 'done', code: null },
      { taskId: unknown, state: 'refused', code: 'NOT_FOUND' },
    ])
    // Nobody has it in hand: all who may take it are reminded.
    await leave()
    expect(await messagesTo('agent2.voirie')).toHaveLength(1)
  })

  test('R11 the assistant gives work of her services to a named agent; another direction’s assistant cannot', async () => {
    const people = (await adDep.get(`/api/tasks/${taken.id}/assignees`)).json<{ items: { login: string }[] }>().items
    expect(people.map(({ login }) => login).sort()).toEqual(['agent.voirie', 'agent2.voirie'])
    const body = { tasks: [taken.id, lamp.id], to: 'agent2.voirie' }
    const report = (await adDep.send('POST', '/api/supervision/assignments', body)).json<{ items: object[] }>()
    expect(report.items).toMatchObject([
      { taskId: taken.id, state: 'done' },
      { taskId: lamp.id, state: 'refused', code: 'NOT_ASSIGNABLE' },
    ])
    const mine = await (await hall.as('agent2.voirie')).tasks('&mine=true')
    expect(mine.map(({ id }) => id)).toContain(taken.id)
    const stranger = await hall.as('ad.dcv')
    const refused = (await stranger.send('POST', '/api/supervision/assignments', body)).json<{ items: object[] }>()
    expect(refused.items).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }])
    // R12: the pole sees and reminds; the work of its directions and services is theirs to give.
    const pole = await hall.as('plaroye')
    const kept = (await pole.send('POST', '/api/supervision/assignments', body)).json<{ items: object[] }>()
    expect(kept.items).toMatchObject([{ state: 'refused' }, { state: 'refused' }])
    expect((await adDep.send('POST', `/api/tasks/${taken.id}/release`)).status).toBe(200)
    expect((await adDep.task(taken.letterId, 'treat')).assignee).toBeNull()
  })

  test('R11 an absent person is named as what keeps the letter', async () => {
    const agent = await hall.as('agent.eclairage')
    expect((await agent.send('POST', `/api/tasks/${lamp.id}/claim`)).status).toBe(200)
    const absence = {
      kind: 'absence',
      scope: 'without-griffe',
      from: today,
      until: addDays(today, 5),
      to: 'agent.voirie',
    }
    expect((await agent.send('POST', '/api/delegations', absence)).status).toBe(201)
    const [kept] = (await behind(adDep, '?blocked=true')).items
    expect(kept).toMatchObject({ letter: { id: lamp.letterId }, blockage: { code: 'absent' } })
    expect(kept?.blockage?.text).toContain('Julien Berthelot')
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
