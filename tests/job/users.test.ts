import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settleAccounts } from '../../api/users/settling.ts'
import { auditLog, griffes, users } from '../../db/schema/index.ts'
import { drawDemoGriffe } from '../../documents/demo/griffe.ts'
import { letterIn } from './letters.ts'
import { logInAs, type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let dircab: Person
let dg: Person
beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, dircab, dg] = await Promise.all([hall.as('bdc'), hall.as('dircab'), hall.as('dg')])
})
afterAll(() => hall.close())

type Account = {
  login: string
  name: string
  email: string | null
  state: string
  signatory: boolean
  closedAt: string | null
  positions: { id: number; unit: { code: string }; function: string; held: boolean }[]
  pending: { id: string; summary: string }[]
  link: { purpose: string; state: string } | null
}
type Confirmation = { id: string; summary: string; status: string; allows: { decide: boolean } }

const secret = 'lampe bleue du grenier'
const read = async (login: string) => (await bdc.get(`/api/users/${login}`)).json<Account>()
const add = async (login: string, fields: object = {}) => {
  const answer = await bdc.send('POST', '/api/users', {
    login,
    name: `Mme ${login}`,
    email: `${login}@x.example`,
    ...fields,
  })
  expect(answer.status, answer.code).toBe(201)
  return answer.json<Account>()
}
const agentOf = (unit: string) => ({ positions: [{ unit, function: 'agent' }] })
const toDecide = async (who: Person) =>
  (await who.get('/api/confirmations?status=waiting'))
    .json<{ items: Confirmation[] }>()
    .items.filter(({ allows }) => allows.decide)
const about = async (who: Person, words: string) => (await toDecide(who)).find(({ summary }) => summary.includes(words))
const confirm = (who: Person, id: string) => who.send('POST', `/api/confirmations/${id}/confirm`)
const reached = (login: string, password = secret) =>
  fetch(`${hall.url}/api/session`, posted({ login, password })).then(({ status }) => status)
const posted = (body: unknown) => {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** The secret in the latest message to this address. */
async function tokenSentTo(address: string, known: readonly string[] = []): Promise<string> {
  return waitFor(`a message to ${address}`, async () => {
    for (const { id, to } of await hall.outbox()) {
      if (to !== address) continue
      const raw = Buffer.from((await hall.deps.outbox?.readCaught(id)) ?? []).toString('utf8')
      const [, token] = /\/invitation#([\w-]{43})/.exec(raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=')) ?? []
      if (token && !known.includes(token)) return token
    }
    return null
  })
}
async function choose(token: string, password = secret): Promise<{ status: number; code: string }> {
  const answer = await fetch(`${hall.url}/api/session/invitation`, posted({ token, password }))
  return { status: answer.status, code: answer.status < 300 ? '' : ((await answer.json()) as { code: string }).code }
}
const settled = async (login: string) => {
  const token = await tokenSentTo(`${login}@x.example`)
  await waitFor('the link to be good', async () => (await choose(token)).status === 204)
}
const audited = (login: string) =>
  hall.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subject, `user:${login}`))

describe('R21 the mail office administers people', () => {
  test('a new person is invited, sets their own password and finds their box; nobody else ever had it', async () => {
    const account = await add('c.morel', agentOf('VOIRIE'))
    expect(account).toMatchObject({ state: 'invited', positions: [{ unit: { code: 'VOIRIE' }, held: true }] })
    expect((await bdc.send('POST', '/api/users', { login: 'c.morel', name: 'X' })).code).toBe('LOGIN_TAKEN')
    const token = await tokenSentTo('c.morel@x.example')
    await waitFor('the message to be known as sent', async () => (await read('c.morel')).link?.state === 'sent')
    expect(JSON.stringify(await hall.db.select().from(users))).not.toContain(token)
    expect((await choose(token, 'court')).code).toBe('PASSWORD_TOO_SHORT')
    expect((await choose(token, 'motdepasse2026!')).code).toBe('PASSWORD_TOO_COMMON')
    expect((await choose(token)).status).toBe(204)
    expect((await choose(token)).code).toBe('LINK_INVALID')
    const morel = await logInAs(hall.url, 'c.morel', secret)
    expect((await morel.get('/api/me')).json()).toMatchObject({ boxes: [{ code: 'VOIRIE' }] })
    expect(JSON.stringify(await audited('c.morel'))).not.toMatch(/argon2|lampe/)
  })

  test('two colleagues at one account: the second is told, and shown what the first one saved', async () => {
    await add('g.double', agentOf('VOIRIE'))
    const opened = await bdc.get('/api/users/g.double')
    const match = { 'if-match': opened.headers.get('etag') ?? '' }
    expect(match['if-match']).toBe(`"${opened.json<{ version: string }>().version}"`)
    expect((await (await hall.as('ad.dep')).get('/api/users/g.double')).headers.get('etag')).toBeNull()
    const first = await bdc.send('PUT', '/api/users/g.double', { title: 'Chargée de mission' }, match)
    expect([first.status, first.headers.get('etag') === match['if-match']]).toEqual([200, false])
    const second = await bdc.send('PUT', '/api/users/g.double', { name: 'Mme Double' }, match)
    expect([second.status, second.code]).toEqual([412, 'STALE_VERSION'])
    expect(second.json()).toMatchObject({
      details: {
        given: match['if-match'].replaceAll('"', ''),
        now: { name: 'Mme g.double', title: 'Chargée de mission' },
      },
    })
    const again = { 'if-match': first.headers.get('etag') ?? '' }
    expect((await bdc.send('PUT', '/api/users/g.double', { name: 'Mme Double' }, again)).status).toBe(200)
  })

  test('positions are dated, end at once or on their day, and stay on record with before and after', async () => {
    await add('d.pons', agentOf('VOIRIE'))
    const url = '/api/users/d.pons/positions'
    const twice = await bdc.send('POST', url, { unit: 'VOIRIE', function: 'agent' })
    expect(twice.code).toBe('POSITION_HELD')
    expect((await bdc.send('POST', url, { unit: 'VOIRIE', function: 'it-officer' })).code).toBe('FUNCTION_NOT_IN_UNIT')
    expect((await bdc.send('POST', url, { unit: 'VILLE', function: 'director' })).code).toBe('FUNCTION_NOT_IN_UNIT')
    expect((await bdc.send('POST', url, { unit: 'DEP', function: 'agent', from: '2020-01-01' })).code).toBe(
      'POSITION_DATES',
    )
    const later = { unit: 'PROPRETE', function: 'agent', from: '2030-01-01', until: '2030-06-30' }
    expect((await bdc.send('POST', url, later)).status).toBe(201)
    const [now, planned] = (await read('d.pons')).positions.sort((a) => (a.held ? -1 : 1))
    expect(planned).toMatchObject({ unit: { code: 'PROPRETE' }, held: false })
    await bdc.send('DELETE', `${url}/${now?.id}`)
    expect((await read('d.pons')).positions.map(({ unit }) => unit.code)).toEqual(['PROPRETE'])
    expect((await audited('d.pons')).at(-1)).toMatchObject({
      before: { position: { unit: 'VOIRIE', until: null } },
      after: { position: { unit: 'VOIRIE', until: expect.any(String) } },
    })
  })

  test('everybody else has a directory: no address of accounts closed or pending, and no act', async () => {
    await add('e.secret', { positions: [{ unit: 'CAB', function: 'agent' }] })
    for (const login of ['ad.dep', 'dinsi', 'elu.voirie', 'dircab']) {
      const person = await hall.as(login)
      const answer = await person.get('/api/users?q=e.secret')
      const [card] = answer.json<{ items: object[] }>().items
      expect(Object.keys(card ?? {}).sort(), login).toEqual(['allows', 'id', 'login', 'name', 'positions', 'title'])
      expect((await person.send('POST', '/api/users', { login: `x.${login}`, name: 'X' })).status).toBe(403)
      expect((await person.send('PUT', '/api/users/e.secret', { name: 'Y' })).status).toBe(403)
      expect((await person.send('DELETE', '/api/users/e.secret')).status).toBe(403)
      for (const path of ['/api/users.csv', '/api/org-units.csv']) expect((await person.get(path)).status).toBe(403)
    }
  })
})

describe('R21 an account is closed', () => {
  test('the session ends at once; what was in hand and asked by name goes to the colleague; drafts stay', async () => {
    await add('p.parti', agentOf('VOIRIE'))
    await settled('p.parti')
    const leaving = await logInAs(hall.url, 'p.parti', secret)
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
    await add('q.seul', agentOf('PROPRETE'))
    await settled('q.seul')
    const leaving = await logInAs(hall.url, 'q.seul', secret)
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

describe('R21 the mail office cannot administer itself into secrets', () => {
  test('a position in CAB, CAB-SEC or DG waits for its head, is visible as such, and no asker confirms it', async () => {
    await add('f.cab', { positions: [{ unit: 'CAB-SEC', function: 'cabinet-secretary' }] })
    expect(await read('f.cab')).toMatchObject({
      positions: [],
      pending: [{ summary: expect.stringContaining('CAB-SEC') }],
    })
    const [id = ''] = [(await about(dircab, 'Mme f.cab'))?.id]
    for (const login of ['bdc', 'bdc2', 'dg', 'secab', 'dinsi'])
      expect((await confirm(await hall.as(login), id)).status, login).toBeGreaterThanOrEqual(403)
    expect((await read('f.cab')).positions).toEqual([])
    expect((await confirm(dircab, id)).status).toBe(200)
    expect(await read('f.cab')).toMatchObject({ positions: [{ unit: { code: 'CAB-SEC' }, held: true }], pending: [] })

    await add('g.dg', { positions: [{ unit: 'DG', function: 'assistant' }] })
    const refused = await about(dg, 'Mme g.dg')
    await dg.send('POST', `/api/confirmations/${refused?.id}/refuse`, { reason: 'Pas de poste ouvert.' })
    expect(await read('g.dg')).toMatchObject({ positions: [], pending: [] })
  })

  test('no mail officer gives himself or a colleague the sight of another box without the director-general', async () => {
    for (const login of ['bdc', 'bdc2']) {
      const answer = await bdc.send('POST', `/api/users/${login}/positions`, { unit: 'DRH', function: 'agent' })
      expect(answer.json<Account>().pending).toHaveLength(1)
      expect(answer.json<Account>().positions.map(({ unit }) => unit.code)).toEqual(['BDC'])
      await bdc.send('DELETE', `/api/users/${login}/requests/${answer.json<Account>().pending[0]?.id}`)
    }
    expect(await about(dg, 'DRH')).toBeUndefined()
  })

  test('address, title, links and reopening of who holds secrets or is élu wait for their head or for the person', async () => {
    const before = await read('secab')
    const change = await bdc.send('PUT', '/api/users/secab', { email: 'ailleurs@x.example' })
    expect(change.json()).toMatchObject({
      email: before.email,
      pending: [{ summary: expect.stringContaining('ailleurs') }],
    })
    const secab = await hall.as('secab')
    expect((await confirm(secab, (await about(secab, 'ailleurs'))?.id ?? '')).status).toBe(200)
    expect((await read('secab')).email).toBe('ailleurs@x.example')

    expect((await bdc.send('POST', '/api/users/maire/invitation')).json()).toMatchObject({ link: null })
    expect((await bdc.send('PUT', '/api/users/maire', { title: 'Roi' })).json()).toMatchObject({ title: 'Maire' })
    const sent = (await hall.outbox()).length
    await settleAccounts(hall.deps, () => {})
    expect((await hall.outbox()).length).toBe(sent)
    expect(await about(await hall.as('maire'), 'Roi')).toBeDefined()
    expect(await about(dircab, 'mot de passe serait envoyé')).toBeDefined()
    expect(await about(dg, 'Roi')).toBeUndefined()

    // The former address learns of it, whoever asked and whoever agreed.
    const told = await waitFor('the notice to the former address', async () =>
      (await hall.outbox()).find(({ to, subject }) => to === before.email && subject.includes('a changé')),
    )
    const notice = Buffer.from((await hall.deps.outbox?.readCaught(told.id)) ?? []).toString('utf8')
    expect(notice).not.toContain('ailleurs')
    expect((await hall.outbox()).filter(({ subject }) => subject.includes('a changé'))).toHaveLength(1)

    await bdc.send('DELETE', '/api/users/f.cab?to=secab')
    expect((await bdc.send('POST', '/api/users/f.cab/reactivation')).json()).toMatchObject({ state: 'closed' })
    await confirm(dircab, (await about(dircab, 'Mme f.cab'))?.id ?? '')
    expect((await read('f.cab')).state).not.toBe('closed')
  })

  test('all whose word it needs give it, and nobody confirms what he asked himself, whatever he has become', async () => {
    await bdc.send('POST', '/api/users/bdc2/positions', { unit: 'CAB', function: 'director' })
    const codes = async () => (await read('bdc2')).positions.map(({ unit }) => unit.code)
    await confirm(dircab, (await about(dircab, 'serait directeur à CAB'))?.id ?? '')
    expect(await codes()).toEqual(['BDC'])
    await confirm(dg, (await about(dg, 'serait directeur à CAB'))?.id ?? '')
    expect((await codes()).sort()).toEqual(['BDC', 'CAB'])
    const both = await hall.as('bdc2')
    await both.send('POST', '/api/users', {
      login: 'm.ami',
      name: 'M. Ami',
      positions: [{ unit: 'CAB-SEC', function: 'agent' }],
    })
    const id = (await about(dircab, 'M. Ami'))?.id ?? ''
    expect(await about(both, 'M. Ami')).toBeUndefined()
    expect((await confirm(both, id)).status).toBe(403)
    expect((await confirm(dircab, id)).status).toBe(200)
    const cab = (await read('bdc2')).positions.find(({ unit }) => unit.code === 'CAB')
    await bdc.send('DELETE', `/api/users/bdc2/positions/${cab?.id}`)
    expect(await codes()).toEqual(['BDC'])
  })

  test('R14 the right to sign is for élus and the DG, once confirmed, and a moot question is asked of nobody', async () => {
    await add('h.elue', { positions: [{ unit: 'ELUS', function: 'elected-official' }] })
    expect((await bdc.send('PUT', '/api/users/agent.voirie', { signatory: true })).code).toBe('NOT_A_SIGNATORY')
    expect((await bdc.send('PUT', '/api/users/h.elue', { signatory: true })).json()).toMatchObject({ signatory: false })
    await confirm(dircab, (await about(dircab, 'Mme h.elue'))?.id ?? '')
    const elue = await read('h.elue')
    expect(elue.signatory).toBe(true)
    await bdc.send('DELETE', `/api/users/h.elue/positions/${elue.positions[0]?.id}`)
    await waitFor('the right to sign to lapse', async () => !(await read('h.elue')).signatory)
    await bdc.send('POST', '/api/users/h.elue/positions', { unit: 'ELUS', function: 'elected-official' })
    await bdc.send('PUT', '/api/users/h.elue', { title: 'Conseillère' })
    const asked = await about(dircab, 'Mme h.elue')
    expect(asked?.summary).toContain('Conseillère')
    await bdc.send('DELETE', '/api/users/h.elue')
    expect(await about(dircab, 'Mme h.elue')).toBeUndefined()
    expect((await confirm(dircab, asked?.id ?? '')).code).toBe('ALREADY_DECIDED')
  })

  test('R14 the griffe comes from its signatory alone, his password proven, and is kept sealed', async () => {
    const image = await drawDemoGriffe('Sorel')
    const put = async (who: Person, login: string) =>
      who.upload('PUT', `/api/users/${login}/griffe`, [{ name: 'file', file: image, fileName: 'griffe.png' }])
    const elu = await hall.as('elu.voirie')
    const kept = await hall.db.select().from(griffes)
    await hall.later(6 * 60_000)
    expect((await put(elu, 'elu.voirie')).code).toBe('STEP_UP_REQUIRED')
    await elu.stepUp()
    expect((await put(elu, 'elu.voirie')).status).toBe(204)
    expect((await put(elu, 'maire')).status).toBe(404)
    expect((await put(bdc, 'maire')).status).toBe(403)
    await bdc.stepUp()
    expect((await put(bdc, 'bdc')).code).toBe('NOT_A_SIGNATORY')
    const now = await hall.db.select().from(griffes)
    const changed = now.filter(
      ({ userId, sealed }) => !kept.some((was) => was.userId === userId && was.sealed.equals(sealed)),
    )
    expect(changed).toHaveLength(1)
    expect(changed[0]?.sealed.includes(Buffer.from('PNG'))).toBe(false)
  })
})

describe('nobody sets another’s password', () => {
  test('one’s own needs the old one, and ends one’s sessions elsewhere', async () => {
    await add('i.change', agentOf('VOIRIE'))
    await settled('i.change')
    const here = await logInAs(hall.url, 'i.change', secret)
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
    const known = [await tokenSentTo('i.change@x.example')]
    await fetch(`${hall.url}/api/session/forgotten`, posted({ login: 'i.change' }))
    const token = await tokenSentTo('i.change@x.example', known)
    await waitFor('the link to be good', async () => (await choose(token)).status === 204)
    expect((await before.get('/api/me')).status).toBe(401)
    const answers: string[] = []
    for (const login of ['i.change', 'inconnue'])
      for (let n = 0; n < 6; n += 1)
        answers.push(`${login} ${(await fetch(`${hall.url}/api/session/forgotten`, posted({ login }))).status}`)
    expect(answers.filter((one) => one.endsWith('429')).length).toBeGreaterThan(0)
    await hall.later(20 * 60_000)
  })
})

describe('R21 files', () => {
  type Report = {
    done: boolean
    refused: number
    lines: { line: number; subject: string; outcome: string; code: string | null }[]
  }
  const file = (...rows: string[]) =>
    ['identifiant;nom;courriel;titre;délégations;entité;fonction;du;au;compte', ...rows].join('\r\n')
  const importing = async (csv: string, dryRun: boolean) =>
    (await bdc.send('POST', '/api/users/import', { csv, dryRun })).json<Report>()
  const told = ({ lines }: Report) => lines.map(({ line, subject, outcome }) => `${line} ${subject} ${outcome}`)

  test('what leaves runs in no spreadsheet, and comes back as it was', async () => {
    const names = ['=1+1', '+33', '-2', '@SUM(A1)', '"; DROP', "=cmd|' /C calc'!A0"]
    for (const [n, name] of names.entries()) await add(`formule${n}`, { name })
    const answer = await bdc.get('/api/users.csv')
    const text = Buffer.from(answer.bytes).toString('utf8')
    expect(text.startsWith('\uFEFF"identifiant";')).toBe(true)
    expect(text.split(/[;\r\n]+/).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([])
    const report = await importing(text, true)
    expect(report.lines.filter(({ outcome }) => outcome !== 'same')).toEqual([])
  })

  test('a dry run tells line by line exactly what the import then does, confirmations included', async () => {
    const csv = file(
      'k.neuf;Karim Neuf;k.neuf@x.example;;;VOIRIE;agent;;;ouvert',
      'k.neuf;Karim Neuf;k.neuf@x.example;;;PROPRETE;agent;;;ouvert',
      'k.cab;Katia Cab;k.cab@x.example;;;CAB;agent;;;ouvert',
      'd.pons;Denis Pons;d.pons@x.example;;;ECLAIRAGE;agent;;;ouvert',
    )
    const rehearsed = await importing(csv, true)
    expect(rehearsed).toMatchObject({ done: false, refused: 0 })
    expect((await bdc.get('/api/users/k.neuf')).status).toBe(404)
    const done = await importing(csv, false)
    expect(done.done).toBe(true)
    expect(done.lines).toEqual(rehearsed.lines)
    expect(told(done)).toEqual([
      ...['2 k.neuf create', '2 k.neuf create', '3 k.neuf create', '4 k.cab create', '4 k.cab wait'],
      ...['5 d.pons change', '5 d.pons end', '5 d.pons create'],
    ])
    expect(await read('k.cab')).toMatchObject({ positions: [], pending: [{}] })
    expect((await importing(csv, false)).lines.filter(({ outcome }) => outcome !== 'same')).toEqual([])
  })

  test('one wrong line and nothing is done; each says why', async () => {
    const csv = file(
      'l.bon;Lise Bon;;;;VOIRIE;agent;;;ouvert',
      'l.faux;Luc Faux;;;;RIEN;agent;;;ouvert',
      'l.titre;Léa Titre;;;;VOIRIE;empereur;;;ouvert',
      'l.jour;Léo Jour;;;;VOIRIE;agent;31/02/2027;;ouvert',
    )
    const report = await importing(csv, false)
    expect(report.lines.filter(({ code }) => code).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 UNKNOWN_UNIT',
      '4 CSV_FUNCTION',
      '5 INVALID_DAY',
    ])
    expect((await bdc.get('/api/users/l.bon')).status).toBe(404)
    expect((await bdc.send('POST', '/api/users/import', { csv: 'a;b', dryRun: true })).code).toBe('CSV_COLUMNS')
  })

  test('R23 the org chart comes in as one reorganisation; what opens the CAB’s letters waits', async () => {
    const chart = Buffer.from((await bdc.get('/api/org-units.csv')).bytes).toString('utf8')
    const send = async (csv: string, dryRun: boolean) =>
      (await bdc.send('POST', '/api/org-units/import', { csv, dryRun })).json<Report>()
    expect((await send(chart, true)).lines.filter(({ outcome }) => outcome !== 'same')).toEqual([])
    const more = `${chart}"PISCINES";"Service Piscines";"service";"DEDUC";"ouverte";""\r\n`
    expect(told(await send(more, true)).at(-1)).toMatch(/PISCINES create$/)
    expect((await bdc.get('/api/org-units/PISCINES')).status).toBe(404)
    expect(await send(more, false)).toMatchObject({ done: true })
    expect((await bdc.get('/api/org-units/PISCINES')).json()).toMatchObject({ parent: { code: 'DEDUC' } })
    const intoCab = more.replace('"Service Piscines";"service";"DEDUC"', '"Service Piscines";"service";"CAB"')
    expect(told(await send(intoCab, false)).at(-1)).toMatch(/PISCINES wait$/)
    expect((await bdc.get('/api/org-units/PISCINES')).json()).toMatchObject({ parent: { code: 'DEDUC' } })
  })
})

// Last: after three days nobody of the town is logged in any more.
describe('nobody sets another’s password, later', () => {
  test('an invitation is good for three days, a reset for one hour, and an older link for nothing', async () => {
    await add('t.lent', agentOf('VOIRIE'))
    const first = await tokenSentTo('t.lent@x.example')
    await bdc.send('POST', '/api/users/t.lent/invitation')
    const second = await tokenSentTo('t.lent@x.example', [first])
    expect((await choose(first)).code).toBe('LINK_INVALID')
    await waitFor('the second link', async () => (await read('t.lent')).link?.state === 'sent')
    await hall.later(71 * 3_600_000)
    bdc = await logInAs(hall.url, 'bdc', 'demo-bannette')
    expect((await choose(second)).status).toBe(204)
    expect(await reached('t.lent')).toBe(201)
    expect((await fetch(`${hall.url}/api/session/forgotten`, posted({ login: 't.lent' }))).status).toBe(202)
    expect((await fetch(`${hall.url}/api/session/forgotten`, posted({ login: 'personne' }))).status).toBe(202)
    const reset = await tokenSentTo('t.lent@x.example', [first, second])
    await waitFor('the reset link', async () => (await read('t.lent')).link?.state === 'sent')
    await hall.later(61 * 60_000)
    expect((await choose(reset, 'une autre phrase longue')).code).toBe('LINK_INVALID')
  })
})
