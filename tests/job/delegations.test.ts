import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { calendarMoves, day, given, seen, startAnew, underVisa } from './delegating.ts'
import { draft, letterIn, lineOf, submitted } from './letters.ts'
import { type Person, type Task, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
let dg: Person
let adDg: Person
beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, adDep, dg, adDg] = await Promise.all([hall.as('bdc'), hall.as('ad.dep'), hall.as('dg'), hall.as('ad.dg')])
})
beforeEach(() => startAnew(hall))
afterAll(() => hall.close())

describe('acting by delegation', () => {
  test('R13 the DG gives his visa to his assistant: she visas in his name, and the history names both and the act', async () => {
    const { id, reply } = await underVisa(hall)
    expect(await adDg.tasks(`&letter=${id}`)).toEqual([])
    await given(dg, 'ad.dg', { kind: 'standing', scope: 'visa', until: null })
    const visa = await adDg.task(id, 'visa')
    const onBehalfOf = { login: 'dg', reference: 'arrêté n° 2026-118' }
    expect(visa).toMatchObject({ via: 'delegation', onBehalfOf, principals: [onBehalfOf] })
    expect((await adDg.complete(visa, { outcome: 'approve', documentSha256: reply.sha256 })).status).toBe(200)
    expect(await lineOf(adDep, id, 'visa_given')).toMatchObject({
      actor: { login: 'ad.dg' },
      onBehalfOf: { login: 'dg' },
      delegation: 'arrêté n° 2026-118',
      approvedSha256: reply.sha256,
    })
    // The visa alone: the signature that follows stays the DG's.
    await dg.task(id, 'sign')
    expect(await adDg.tasks(`&letter=${id}`)).toEqual([])
  })

  test('R6 the delegate sees the letters of these tasks while they are open, and not one more', async () => {
    const waiting = await underVisa(hall)
    const other = await letterIn(bdc)
    const dpo = await hall.as('dpo')
    expect(await seen(dpo, waiting.id)).toBe(404)
    await given(dg, 'dpo', { kind: 'standing', scope: 'visa', until: null })
    expect([await seen(dpo, waiting.id), await seen(dpo, other)]).toEqual([200, 404])
    const listed = (await dpo.get('/api/letters?limit=200')).json<{ items: { id: string }[] }>().items
    const tasks = await dpo.tasks('&kind=visa')
    expect(listed.map(({ id }) => id).sort()).toEqual([...new Set(tasks.map(({ letterId }) => letterId))].sort())
    const because = (await dpo.get(`/api/letters/${waiting.id}`)).json<{
      seenBecause: { rule: string; text: string }[]
    }>()
    expect(because.seenBecause).toMatchObject([{ rule: 'R6', text: expect.stringContaining('délégation') }])
    const visa = await dpo.task(waiting.id, 'visa')
    const done = await dpo.complete(visa, { outcome: 'approve', documentSha256: waiting.reply.sha256 })
    expect([done.status, done.json<{ opened: unknown[] }>().opened]).toEqual([200, []])
    await waitFor('the letter to be out of sight', async () => (await seen(dpo, waiting.id)) === 404)
  })

  test('R4 R5 the DG’s sight is not lent: no letter of a circuit comes with it, nor a confidential one of a whole box', async () => {
    const id = await letterIn(bdc, { box: 'DG', confidentiality: 'confidential' })
    const plain = await letterIn(bdc, { box: 'DG' })
    await dg.task(id, 'treat')
    await dg.task(plain, 'treat')
    const dpo = await hall.as('dpo')
    await dg.stepUp()
    await given(dg, 'dpo', { scope: 'all' })
    await dpo.task(plain, 'treat')
    expect(await seen(dpo, id)).toBe(404)
  })

  test('it is not transitive: who received a delegation gives nothing of it on', async () => {
    const { id } = await underVisa(hall)
    await given(dg, 'ad.dg', { kind: 'standing', scope: 'visa', until: null })
    await adDg.task(id, 'visa')
    await given(adDg, 'dpo')
    const dpo = await hall.as('dpo')
    expect(await dpo.tasks(`&letter=${id}`)).toEqual([])
    expect(await seen(dpo, id)).toBe(404)
  })

  test('it begins and ends by itself, and what is undone is the delegator’s again, also what was taken in hand', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const dpo = await hall.as('dpo')
    await given(adDep, 'dpo', { from: day(1), until: day(2) })
    expect(await seen(dpo, id)).toBe(404)
    await calendarMoves(hall, 1)
    const treat = await dpo.task(id, 'treat')
    expect((await dpo.send('POST', `/api/tasks/${treat.id}/claim`)).status).toBe(200)
    const held = await waitFor('the task to be in hand', async () =>
      (await adDep.tasks(`&letter=${id}&kind=treat`)).find(({ assignee }) => assignee !== null),
    )
    expect(held).toMatchObject({ assignee: { login: 'ad.dep' }, claimedFor: { login: 'dpo' } })
    await calendarMoves(hall, 3)
    expect(await seen(dpo, id)).toBe(404)
    expect((await dpo.complete(treat, { outcome: 'submit' })).status).toBe(404)
    expect(await adDep.task(id, 'treat')).toMatchObject({ assignee: { login: 'ad.dep' }, allows: { complete: true } })
  })

  test('R8 with the whole task comes the reply: the delegate drafts and submits in the delegator’s name', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const dpo = await hall.as('dpo')
    await given(adDep, 'dpo', { scope: 'visa' })
    expect(await seen(dpo, id)).toBe(404)
    await given(adDep, 'dpo')
    await submitted(dpo, id)
    for (const kind of ['reply_saved', 'submitted']) {
      expect(await lineOf(adDep, id, kind)).toMatchObject({ actor: { login: 'dpo' }, onBehalfOf: { login: 'ad.dep' } })
    }
  })

  test('one’s own right comes first, and of several delegators one is named', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const dirDep = await hall.as('dir.dep')
    const dpo = await hall.as('dpo')
    await given(adDep, 'dir.dep')
    expect(await dirDep.task(id, 'treat')).toMatchObject({ via: 'box', onBehalfOf: null, principals: [] })
    await given(adDep, 'dpo')
    await given(dirDep, 'dpo')
    const treat = await dpo.task(id, 'treat')
    const claim = (query: string) => dpo.send('POST', `/api/tasks/${treat.id}/claim${query}`)
    expect([(await claim('')).status, (await claim('')).code]).toEqual([409, 'ON_BEHALF_REQUIRED'])
    expect([(await claim('?onBehalfOf=dg')).status, (await claim('?onBehalfOf=dg')).code]).toEqual([
      422,
      'NOT_DELEGATED',
    ])
    expect((await claim('?onBehalfOf=dir.dep')).status).toBe(200)
    await waitFor('the task to be hers', async () => (await dirDep.task(id, 'treat')).assignee?.login === 'dir.dep')
  })

  test('only what the delegator still has the right to: a disabled account delegates nothing', async () => {
    const { id } = await underVisa(hall)
    await given(dg, 'dpo', { kind: 'standing', scope: 'visa', until: null })
    const dpo = await hall.as('dpo')
    await dpo.task(id, 'visa')
    await hall.db.execute(sql`update users set disabled_at = now() where login = 'dg'`)
    expect(await seen(dpo, id)).toBe(404)
    await hall.db.execute(sql`update users set disabled_at = null where login = 'dg'`)
    expect(await seen(dpo, id)).toBe(200)
  })
})

describe('two people on one task', () => {
  test('R11 whoever writes has it in hand; a colleague is refused, a supervisor takes it over with a reason', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE' })
    const [agent, colleague] = [await hall.as('agent.voirie'), await hall.as('agent2.voirie')]
    await agent.task(id, 'treat')
    expect((await draft(agent, id)).status).toBe(200)
    const task = await waitFor('the task to be in hand', async () =>
      (await colleague.tasks(`&letter=${id}&kind=treat`)).find(({ assignee }) => assignee !== null),
    )
    expect(task).toMatchObject({ assignee: { login: 'agent.voirie' }, allows: { takeOver: false } })
    expect((task as Task & { claimedAt: string }).claimedAt).toMatch(/^\d{4}-/)
    expect((await colleague.complete(task, { outcome: 'submit' })).code).toBe('TASK_CLAIMED')
    const takeOver = (who: Person) => who.send('POST', `/api/tasks/${task.id}/take-over`, { reason: 'Absent ce jour.' })
    expect((await takeOver(colleague)).code).toBe('TASK_CLAIMED')
    expect((await takeOver(adDep)).status).toBe(200)
    expect((await takeOver(adDep)).code).toBe('NOT_CLAIMED')
    expect(await lineOf(adDep, id, 'assigned')).toMatchObject({
      actor: { login: 'ad.dep' },
      comment: 'Absent ce jour.',
    })
    expect((await agent.complete(task, { outcome: 'submit' })).code).toBe('TASK_CLAIMED')
  })

  test('R6 a task is not given to somebody who has it by delegation only', async () => {
    const id = await letterIn(bdc)
    const treat = await adDep.task(id, 'treat')
    await given(adDep, 'dpo')
    expect((await adDep.send('POST', `/api/tasks/${treat.id}/assign`, { to: 'dpo' })).code).toBe('NOT_ASSIGNABLE')
  })

  test('R5 R7 those who work on a letter see each other there; readers are not shown, and nothing is written down', async () => {
    const id = await letterIn(bdc, { copies: ['elu.voirie'] })
    await adDep.task(id, 'treat')
    const people = Object.fromEntries(
      await Promise.all(
        ['ad.dep', 'dir.dep', 'dircab', 'elu.voirie'].map(async (login) => [login, await hall.as(login)] as const),
      ),
    ) as Record<string, Person>
    const windows = Object.fromEntries(Object.keys(people).map((login) => [login, crypto.randomUUID()]))
    const tell = async (login: string, place: string) => {
      const body = { window: windows[login], place }
      const answer = await people[login]?.send('POST', `/api/letters/${id}/presence`, body)
      return answer?.json<{ others: { login: string; place: string }[] }>().others.map((one) => [one.login, one.place])
    }
    for (const login of Object.keys(people)) await tell(login, 'letter')
    await tell('ad.dep', 'reply')
    const othersOf = async (login: string) => JSON.stringify(await tell(login, 'letter'))
    await waitFor('the assistant to be seen', async () => (await othersOf('dir.dep')) === '[["ad.dep","reply"]]')
    expect(await tell('dircab', 'letter')).toEqual([])
    expect(await tell('elu.voirie', 'letter')).toEqual([])
    // R6: whoever has left the direction since is not shown there, their window open or not.
    const assistant = sql`user_id = (select id from users where login = 'ad.dep')`
    await hall.db.execute(sql`update positions set until = bannette_today() - 1 where ${assistant}`)
    expect(await othersOf('dir.dep')).toBe('[]')
    await hall.db.execute(sql`update positions set until = null where ${assistant}`)
    expect(await othersOf('dir.dep')).toBe('[["ad.dep","reply"]]')
    await tell('ad.dep', 'away')
    await waitFor('her to be gone', async () => (await othersOf('dir.dep')) === '[]')
    const stranger = await (await hall.as('ad.drh')).send('POST', `/api/letters/${id}/presence`, {
      window: crypto.randomUUID(),
      place: 'letter',
    })
    expect(stranger.status).toBe(404)
  })
})
