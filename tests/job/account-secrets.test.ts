import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settleAccounts } from '../../api/users/settling.ts'
import { griffes } from '../../db/schema/index.ts'
import { drawDemoGriffe } from '../../documents/demo/griffe.ts'
import { type Account, added, readAccount } from './accounts.ts'
import { type Person, waitFor } from './person.ts'
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

type Confirmation = { id: string; summary: string; status: string; allows: { decide: boolean } }

const toDecide = async (who: Person) =>
  (await who.get('/api/confirmations?status=waiting'))
    .json<{ items: Confirmation[] }>()
    .items.filter(({ allows }) => allows.decide)
const about = async (who: Person, words: string) => (await toDecide(who)).find(({ summary }) => summary.includes(words))
const confirm = (who: Person, id: string) => who.send('POST', `/api/confirmations/${id}/confirm`)

describe('R21 the mail office cannot administer itself into secrets', () => {
  test('a position in CAB, CAB-SEC or DG waits for its head, is visible as such, and no asker confirms it', async () => {
    await added(bdc, 'f.cab', { positions: [{ unit: 'CAB-SEC', function: 'cabinet-secretary' }] })
    expect(await readAccount(bdc, 'f.cab')).toMatchObject({
      positions: [],
      pending: [{ summary: expect.stringContaining('CAB-SEC') }],
    })
    const [id = ''] = [(await about(dircab, 'Mme f.cab'))?.id]
    for (const login of ['bdc', 'bdc2', 'dg', 'secab', 'dinsi'])
      expect((await confirm(await hall.as(login), id)).status, login).toBeGreaterThanOrEqual(403)
    expect((await readAccount(bdc, 'f.cab')).positions).toEqual([])
    expect((await confirm(dircab, id)).status).toBe(200)
    expect(await readAccount(bdc, 'f.cab')).toMatchObject({
      positions: [{ unit: { code: 'CAB-SEC' }, held: true }],
      pending: [],
    })

    await added(bdc, 'g.dg', { positions: [{ unit: 'DG', function: 'assistant' }] })
    const refused = await about(dg, 'Mme g.dg')
    await dg.send('POST', `/api/confirmations/${refused?.id}/refuse`, { reason: 'Pas de poste ouvert.' })
    expect(await readAccount(bdc, 'g.dg')).toMatchObject({ positions: [], pending: [] })
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
    const before = await readAccount(bdc, 'secab')
    const change = await bdc.send('PUT', '/api/users/secab', { email: 'ailleurs@x.example' })
    expect(change.json()).toMatchObject({
      email: before.email,
      pending: [{ summary: expect.stringContaining('ailleurs') }],
    })
    const secab = await hall.as('secab')
    expect((await confirm(secab, (await about(secab, 'ailleurs'))?.id ?? '')).status).toBe(200)
    expect((await readAccount(bdc, 'secab')).email).toBe('ailleurs@x.example')

    expect((await bdc.send('POST', '/api/users/maire/invitation')).json()).toMatchObject({ link: null })
    expect((await bdc.send('PUT', '/api/users/maire', { title: 'Roi' })).json()).toMatchObject({ title: 'Maire' })
    const { email } = await readAccount(bdc, 'maire')
    expect(email).toContain('@')
    await settleAccounts(hall.deps, () => {})
    expect((await hall.outbox()).filter(({ to }) => to === email)).toEqual([])
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
    expect((await readAccount(bdc, 'f.cab')).state).not.toBe('closed')
  })

  test('all whose word it needs give it, and nobody confirms what he asked himself, whatever he has become', async () => {
    await bdc.send('POST', '/api/users/bdc2/positions', { unit: 'CAB', function: 'director' })
    const codes = async () => (await readAccount(bdc, 'bdc2')).positions.map(({ unit }) => unit.code)
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
    const cab = (await readAccount(bdc, 'bdc2')).positions.find(({ unit }) => unit.code === 'CAB')
    await bdc.send('DELETE', `/api/users/bdc2/positions/${cab?.id}`)
    expect(await codes()).toEqual(['BDC'])
  })

  test('R14 the right to sign is for élus and the DG, once confirmed, and a moot question is asked of nobody', async () => {
    await added(bdc, 'h.elue', { positions: [{ unit: 'ELUS', function: 'elected-official' }] })
    expect((await bdc.send('PUT', '/api/users/agent.voirie', { signatory: true })).code).toBe('NOT_A_SIGNATORY')
    expect((await bdc.send('PUT', '/api/users/h.elue', { signatory: true })).json()).toMatchObject({ signatory: false })
    await confirm(dircab, (await about(dircab, 'Mme h.elue'))?.id ?? '')
    const elue = await readAccount(bdc, 'h.elue')
    expect(elue.signatory).toBe(true)
    await bdc.send('DELETE', `/api/users/h.elue/positions/${elue.positions[0]?.id}`)
    await waitFor('the right to sign to lapse', async () => !(await readAccount(bdc, 'h.elue')).signatory)
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
