import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { added, agentOf, choose, comesIn, posted, readAccount, secret, tokenSentTo } from './accounts.ts'
import { letterIn } from './letters.ts'
import { logInAs, type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
beforeAll(async () => {
  hall = await openTownHall()
  bdc = await hall.as('bdc')
})
afterAll(() => hall.close())

/** The status of a login with this password. */
const reached = async (login: string, password = secret) =>
  (await posted(hall, '/api/session', { login, password })).status

describe('R21 an account is closed', () => {
  test('the session ends at once; what was in hand and asked by name goes to the colleague; drafts stay', async () => {
    await added(bdc, 'p.parti', agentOf('VOIRIE'))
    const leaving = await comesIn(hall, 'p.parti')
    const mine = await letterIn(bdc, { box: 'VOIRIE', subject: 'En main' })
    const drafted = await leaving.task(mine, 'treat')
    expect((await leaving.send('POST', `/api/tasks/${drafted.id}/claim`)).status).toBe(200)
    const draft = { text: 'Madame, nous venons.', signatory: 'maire' }
    expect((await leaving.send('PUT', `/api/letters/${mine}/reply`, draft)).status).toBeLessThan(300)
    const asked = await letterIn(bdc, { box: 'DEP', subject: 'Demandé nommément' })
    const adDep = await hall.as('ad.dep')
    await adDep.task(asked, 'treat')
    const question = { to: 'p.parti', question: 'Quel coût ?' }
    expect((await adDep.send('POST', `/api/letters/${asked}/contributions`, question)).status).toBe(201)
    await leaving.task(asked, 'contribute')
    const away = { kind: 'absence', scope: 'all', from: '2026-11-01', until: '2031-01-01', delegate: 'agent.voirie' }
    await leaving.send('POST', '/api/delegations', away)

    expect((await bdc.send('DELETE', '/api/users/p.parti')).code).toBe('HAND_OVER_REQUIRED')
    expect((await bdc.send('DELETE', '/api/users/p.parti?to=bdc2')).code).toBe('NOT_A_SUCCESSOR')
    expect((await bdc.send('DELETE', '/api/users/p.parti?to=agent.sols')).code).toBe('NOT_A_SUCCESSOR')
    expect((await leaving.get('/api/me')).status).toBe(200)
    const closed = await bdc.send('DELETE', '/api/users/p.parti?to=agent2.voirie')
    expect(closed.json()).toMatchObject({ state: 'closed', tasksTo: { login: 'agent2.voirie' } })
    expect((await leaving.get('/api/me')).status).toBe(401)
    expect(await reached('p.parti')).toBe(401)

    const heir = await hall.as('agent2.voirie')
    await waitFor('the task in hand', async () => (await heir.task(mine, 'treat')).assignee?.login === 'agent2.voirie')
    const contribution = await heir.task(asked, 'contribute')
    const given = { outcome: 'submit', contribution: { text: 'Mille euros.' } }
    expect((await heir.complete(contribution, given)).status).toBe(200)
    expect((await heir.get(`/api/letters/${mine}/reply`)).json()).toMatchObject({ version: 1 })
    const running = (await bdc.get('/api/delegations')).json<{ items: { delegator: { login: string } }[] }>()
    expect(running.items.filter(({ delegator }) => delegator.login === 'p.parti')).toEqual([])
    expect((await (await hall.as('ad.dep')).get('/api/users/p.parti')).status).toBe(404)
  })

  test('without a colleague the task is back in its box; a reopened account is as it was, without the tasks', async () => {
    await added(bdc, 'q.seul', agentOf('PROPRETE'))
    const leaving = await comesIn(hall, 'q.seul')
    const id = await letterIn(bdc, { box: 'PROPRETE', subject: 'Retour à la bannette' })
    await leaving.send('POST', `/api/tasks/${(await leaving.task(id, 'treat')).id}/claim`)
    expect((await bdc.send('DELETE', '/api/users/bdc')).code).toBe('OWN_ACCOUNT')
    expect((await bdc.send('DELETE', '/api/users/q.seul')).status).toBe(200)
    const colleague = await hall.as('agent.proprete')
    await waitFor('the box to have it', async () => (await colleague.task(id, 'treat')).assignee === null)
    expect((await bdc.send('POST', '/api/users/q.seul/reactivation')).json()).toMatchObject({ state: 'open' })
    expect(await reached('q.seul')).toBe(201)
  })
})

describe('nobody sets another’s password', () => {
  test('one’s own needs the old one, and ends one’s sessions elsewhere', async () => {
    await added(bdc, 'i.change', agentOf('VOIRIE'))
    const here = await comesIn(hall, 'i.change')
    const elsewhere = await logInAs(hall.url, 'i.change', secret)
    const to = 'un tout autre chemin'
    const change = (current: string, password: string) =>
      here.send('PUT', '/api/session/password', { current, password })
    expect((await change('faux mot de passe', to)).code).toBe('INVALID_CREDENTIALS')
    expect((await change(secret, 'azertyuiop123')).code).toBe('PASSWORD_TOO_COMMON')
    expect((await change(secret, to)).status).toBe(204)
    expect([(await here.get('/api/me')).status, (await elsewhere.get('/api/me')).status]).toEqual([200, 401])
    expect(await reached('i.change')).toBe(401)
  })

  test('a reset link ends every session; forgotten is answered alike for everybody and braked', async () => {
    const before = await logInAs(hall.url, 'i.change', 'un tout autre chemin')
    const known = [await tokenSentTo(hall, 'i.change@x.example')]
    await posted(hall, '/api/session/forgotten', { login: 'i.change' })
    const token = await tokenSentTo(hall, 'i.change@x.example', known)
    await waitFor('the link to be good', async () => (await choose(hall, token)).status === 204)
    expect((await before.get('/api/me')).status).toBe(401)
    const answers: string[] = []
    for (const login of ['i.change', 'inconnue'])
      for (let n = 0; n < 6; n += 1)
        answers.push(`${login} ${(await posted(hall, '/api/session/forgotten', { login })).status}`)
    expect(answers.filter((one) => one.endsWith('429')).length).toBeGreaterThan(0)
    await hall.later(20 * 60_000)
  })
})

// Last: after three days nobody of the town is logged in any more.
describe('nobody sets another’s password, later', () => {
  test('a link that travels to an address that is corrected meanwhile opens nothing any more', async () => {
    await added(bdc, 't.adresse', agentOf('VOIRIE'))
    const token = await tokenSentTo(hall, 't.adresse@x.example')
    await waitFor('the link to be sent', async () => (await readAccount(bdc, 't.adresse')).link?.state === 'sent')
    expect((await bdc.send('PUT', '/api/users/t.adresse', { email: 't.juste@x.example' })).status).toBe(200)
    expect((await choose(hall, token)).code).toBe('LINK_INVALID')
  })

  test('an invitation is good for three days, a reset for one hour, and an older link for nothing', async () => {
    await added(bdc, 't.lent', agentOf('VOIRIE'))
    const first = await tokenSentTo(hall, 't.lent@x.example')
    await bdc.send('POST', '/api/users/t.lent/invitation')
    const second = await tokenSentTo(hall, 't.lent@x.example', [first])
    expect((await choose(hall, first)).code).toBe('LINK_INVALID')
    await waitFor('the second link', async () => (await readAccount(bdc, 't.lent')).link?.state === 'sent')
    await hall.later(71 * 3_600_000)
    bdc = await logInAs(hall.url, 'bdc', 'demo-bannette')
    expect((await choose(hall, second)).status).toBe(204)
    expect(await reached('t.lent')).toBe(201)
    expect((await posted(hall, '/api/session/forgotten', { login: 't.lent' })).status).toBe(202)
    expect((await posted(hall, '/api/session/forgotten', { login: 'personne' })).status).toBe(202)
    const reset = await tokenSentTo(hall, 't.lent@x.example', [first, second])
    await waitFor('the reset link', async () => (await readAccount(bdc, 't.lent')).link?.state === 'sent')
    await hall.later(61 * 60_000)
    expect((await choose(hall, reset, 'une autre phrase longue')).code).toBe('LINK_INVALID')
  })
})
