import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditLog, users } from '../../db/schema/index.ts'
import { added, agentOf, choose, readAccount, secret, tokenSentTo } from './accounts.ts'
import { logInAs, type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  bdc = await hall.as('bdc')
})
afterAll(() => hall.close())

const audited = (login: string) =>
  hall.db
    .select()
    .from(auditLog)
    .where(eq(auditLog.subject, `user:${login}`))
    .orderBy(auditLog.at)

describe('R21 the mail office administers people', () => {
  test('a new person is invited, sets their own password and finds their box; nobody else ever had it', async () => {
    const account = await added(bdc, 'c.morel', agentOf('VOIRIE'))
    expect(account).toMatchObject({ state: 'invited', positions: [{ unit: { code: 'VOIRIE' }, held: true }] })
    expect((await bdc.send('POST', '/api/users', { login: 'c.morel', name: 'X' })).code).toBe('LOGIN_TAKEN')
    const token = await tokenSentTo(hall, 'c.morel@x.example')
    await waitFor(
      'the message to be known as sent',
      async () => (await readAccount(bdc, 'c.morel')).link?.state === 'sent',
    )
    expect(JSON.stringify(await hall.db.select().from(users))).not.toContain(token)
    expect((await choose(hall, token, 'court')).code).toBe('PASSWORD_TOO_SHORT')
    expect((await choose(hall, token, 'motdepasse2026!')).code).toBe('PASSWORD_TOO_COMMON')
    expect((await choose(hall, token)).status).toBe(204)
    expect((await choose(hall, token)).code).toBe('LINK_INVALID')
    const morel = await logInAs(hall.url, 'c.morel', secret)
    expect((await morel.get('/api/me')).json()).toMatchObject({ boxes: [{ code: 'VOIRIE' }] })
    expect(JSON.stringify(await audited('c.morel'))).not.toMatch(/argon2|lampe/)
  })

  test('two colleagues at one account: the second is told, and shown what the first one saved', async () => {
    await added(bdc, 'g.double', agentOf('VOIRIE'))
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
    await added(bdc, 'd.pons', agentOf('VOIRIE'))
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
    const [now, planned] = (await readAccount(bdc, 'd.pons')).positions.sort((a) => (a.held ? -1 : 1))
    expect(planned).toMatchObject({ unit: { code: 'PROPRETE' }, held: false })
    const prolonged = await bdc.send('DELETE', `${url}/${planned?.id}?until=2030-12-31`)
    expect([prolonged.status, prolonged.code]).toEqual([422, 'POSITION_DATES'])
    await bdc.send('DELETE', `${url}/${now?.id}`)
    expect((await readAccount(bdc, 'd.pons')).positions.map(({ unit }) => unit.code)).toEqual(['PROPRETE'])
    expect((await audited('d.pons')).at(-1)).toMatchObject({
      before: { position: { unit: 'VOIRIE', until: null } },
      after: { position: { unit: 'VOIRIE', until: expect.any(String) } },
    })
  })

  test('everybody else has a directory: no address of accounts closed or pending, and no act', async () => {
    await added(bdc, 'e.secret', { positions: [{ unit: 'CAB', function: 'agent' }] })
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
    for (const [n, name] of names.entries()) await added(bdc, `formule${n}`, { name })
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
    expect(await readAccount(bdc, 'k.cab')).toMatchObject({ positions: [], pending: [{}] })
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
