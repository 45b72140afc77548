import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendDueReminders } from '../../api/reminders/sending.ts'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { historyOf, letterIn } from './letters.ts'
import type { Person, Task } from './person.ts'
import { behind } from './supervising.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let adDep: Person
/** In the hand of an agent of the roads service. */
let taken: Task
/** In the box of that service. */
let free: Task
/** In the box of the lighting service. */
let lamp: Task
beforeAll(async () => {
  hall = await openTownHall()
  const [bdc, agent] = await Promise.all([hall.as('bdc'), hall.as('agent.voirie')])
  adDep = await hall.as('ad.dep')
  taken = await agent.task(await letterIn(bdc, { box: 'VOIRIE' }), 'treat')
  free = await agent.task(await letterIn(bdc, { box: 'VOIRIE' }), 'treat')
  lamp = await (await hall.as('agent.eclairage')).task(await letterIn(bdc, { box: 'ECLAIRAGE' }), 'treat')
  expect((await agent.send('POST', `/api/tasks/${taken.id}/claim`)).status).toBe(200)
})
afterAll(() => hall.close())

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
  const from = parisDay(new Date())
  const absence = { kind: 'absence', scope: 'without-griffe', from, until: addDays(from, 5), to: 'agent.voirie' }
  expect((await agent.send('POST', '/api/delegations', absence)).status).toBe(201)
  const [kept] = (await behind(adDep, '?blocked=true')).items
  expect(kept).toMatchObject({ letter: { id: lamp.letterId }, blockage: { code: 'absent' } })
  expect(kept?.blockage?.text).toContain('Julien Berthelot')
})
