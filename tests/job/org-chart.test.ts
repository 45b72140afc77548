import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDueChanges } from '../../db/org/run.ts'
import { auditLog } from '../../db/schema/index.ts'
import type { Person } from './person.ts'
import { asked, type Change, chartOf, rehearsed, type Step, statusOf, undo, unitOf } from './reorganising.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let dircab: Person
let dg: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, dircab, dg] = await Promise.all([hall.as('bdc'), hall.as('dircab'), hall.as('dg')])
})
afterAll(() => hall.close())

describe('R21 who changes the org chart', () => {
  test.each(['ad.dep', 'dircab', 'dg', 'dinsi', 'elu.voirie', 'agent.voirie'])('not %s', async (login) => {
    const who = await hall.as(login)
    const before = await chartOf(hall.db)
    const changes = [{ act: 'rename', unit: 'VOIRIE', name: 'X' }]
    const created = { code: 'NEUF', name: 'Neuf', kind: 'service', parent: 'DEP' }
    const answers = await Promise.all([
      who.send('POST', '/api/org-units/rehearsal', { changes }),
      who.send('POST', '/api/org-changes', { changes }),
      who.send('POST', '/api/org-units', created),
      who.send('PUT', '/api/org-units/VOIRIE', { name: 'X' }),
      who.send('DELETE', '/api/org-units/VOIRIE?successor=DEP'),
      who.send('POST', `/api/org-changes/${crypto.randomUUID()}/undo`),
      who.get('/api/org-changes'),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    expect(await chartOf(hall.db)).toBe(before)
  })

  test('everybody reads a unit; a code that was never given is unknown', async () => {
    expect((await (await hall.as('agent.voirie')).get('/api/org-units/DEP')).status).toBe(200)
    expect((await bdc.get('/api/org-units/NULLE-PART')).status).toBe(404)
  })

  test('the mail office creates, renames and closes a unit, with before and after on record', async () => {
    const made = await bdc.send('POST', '/api/org-units', {
      code: 'VELO',
      name: 'Service Vélo',
      kind: 'service',
      parent: 'DEP',
    })
    expect(made.status).toBe(201)
    expect((await bdc.send('PUT', '/api/org-units/VELO', { name: 'Service des mobilités' })).status).toBe(200)
    expect(await unitOf(bdc, 'VELO')).toMatchObject({ name: 'Service des mobilités', parent: { code: 'DEP' } })
    expect((await bdc.send('DELETE', '/api/org-units/VELO')).code).toBe('SUCCESSOR_REQUIRED')
    expect((await bdc.send('DELETE', '/api/org-units/VELO?successor=DEP')).status).toBe(200)
    expect((await unitOf(bdc, 'VELO')).closedAt).not.toBeNull()
    const units = (await bdc.get('/api/org-units')).json<{ items: { code: string }[] }>().items
    expect(units.some(({ code }) => code === 'VELO')).toBe(false)
    const rows = await hall.db.select().from(auditLog).where(sql`subject like 'org-change:%'`)
    const renamed = rows.find(({ after }) => JSON.stringify(after).includes('Service des mobilités'))
    expect(JSON.stringify(renamed?.before ?? rows)).toContain('Service Vélo')
    const past = await hall.db.execute(sql`select v.name from org_unit_versions v join org_units u on u.id = v.unit_id
      where u.code = 'VELO' order by valid_from`)
    expect(past.map(({ name }) => name)).toContain('Service Vélo')
  })

  test('what the rules name or what would break the chart is refused with its reason', async () => {
    const refused = async (step: Step) => (await bdc.send('POST', '/api/org-units/rehearsal', { changes: [step] })).code
    expect(await refused({ act: 'close', unit: 'BDC' })).toBe('UNIT_NAMED_BY_RULES')
    expect(await refused({ act: 'merge', unit: 'CAB', into: 'DEP' })).toBe('UNIT_NAMED_BY_RULES')
    expect(await refused({ act: 'move', unit: 'DEP', parent: 'VOIRIE' })).toBe('UNIT_BELOW_ITSELF')
    expect(await refused({ act: 'close', unit: 'DEP', successor: 'DCV' })).toBe('UNIT_HAS_CHILDREN')
    expect(await refused({ act: 'merge', unit: 'VOIRIE', into: 'ELUS' })).toBe('INVALID_SUCCESSOR')
    expect(await refused({ act: 'create', code: 'DEP', name: 'X', kind: 'service', parent: 'DCV' })).toBe('UNIT_EXISTS')
    expect(await refused({ act: 'create', code: 'MAIRES', name: 'X', kind: 'elected', parent: 'VILLE' })).toBe(
      'NOT_A_BOX',
    )
    expect(await refused({ act: 'rename', unit: 'RIEN', name: 'X' })).toBe('UNKNOWN_UNIT')
  })
})

describe('R21 the mail office cannot administer itself into secrets', () => {
  const guarded: [string, Step, string[]][] = [
    ['R5 to place the CAB below a direction', { act: 'move', unit: 'CAB', parent: 'DEP' }, ['CAB']],
    ['R5 to place the DG below the mail office’s own', { act: 'move', unit: 'DG', parent: 'ELUS' }, ['DG']],
    ['R5 to merge a service into the CAB', { act: 'merge', unit: 'VOIRIE', into: 'CAB' }, ['CAB']],
    ['R5 to merge a service into the DG', { act: 'merge', unit: 'DPO', into: 'DG' }, ['DG']],
    ['R4 to merge the secretariat into a direction', { act: 'merge', unit: 'CAB-SEC', into: 'DEP' }, ['CAB']],
    [
      'R5 to make a direction a general management',
      { act: 'change-kind', unit: 'DEP', kind: 'general-management' },
      ['DG'],
    ],
    ['R4 to make a service a cabinet', { act: 'change-kind', unit: 'VOIRIE', kind: 'cabinet' }, ['CAB']],
    [
      'R4 to found another cabinet',
      { act: 'create', code: 'CAB2', name: 'X', kind: 'cabinet', parent: 'BDC' },
      ['CAB'],
    ],
    ['R6 to place a direction below the mail office', { act: 'move', unit: 'DEP', parent: 'BDC' }, ['DG']],
    ['R6 to merge a direction into the mail office', { act: 'merge', unit: 'DSOL', into: 'BDC' }, ['DG']],
    ['R6 to place a unit within the CAB', { act: 'move', unit: 'DPO', parent: 'CAB' }, ['CAB']],
  ]
  test.each(guarded)('%s needs the word of those who answer for it', async (_, step, units) => {
    const before = await chartOf(hall.db)
    const told = await rehearsed(bdc, step)
    expect(told.judges.map((judge) => judge.unit)).toEqual(units)
    expect(told.judges.flatMap(({ people }) => people.map(({ login }) => login))).toEqual(
      units.map((code) => (code === 'CAB' ? 'dircab' : 'dg')),
    )
    const change = await asked(bdc, [step])
    expect(change.status).toBe('waiting')
    await hall.later(1000)
    await runDueChanges(hall.db, hall.deps.now())
    expect(await chartOf(hall.db)).toBe(before)
    await bdc.send('DELETE', `/api/org-changes/${change.id}`)
  })

  test('an ordinary change needs nobody’s', async () => {
    expect((await rehearsed(bdc, { act: 'move', unit: 'DPO', parent: 'DEP' })).judges).toEqual([])
    expect((await rehearsed(bdc, { act: 'move', unit: 'DINSI', parent: 'POLE-ILAUDET' })).judges).toEqual([])
  })

  test('the director confirms: it takes effect; nobody else may, and nobody decides twice', async () => {
    const change = await asked(bdc, [{ act: 'move', unit: 'DPO', parent: 'CAB' }])
    const [confirmation] = change.confirmations
    const url = `/api/confirmations/${confirmation?.id}`
    expect((await bdc.send('POST', `${url}/confirm`)).status).toBe(403)
    expect((await (await hall.as('bdc2')).send('POST', `${url}/confirm`)).status).toBe(403)
    for (const login of ['dg', 'secab', 'ad.dep', 'elu.voirie'])
      expect((await (await hall.as(login)).send('POST', `${url}/confirm`)).status, login).toBe(404)
    const mine = (await dircab.get('/api/confirmations?status=waiting')).json<{
      items: { id: string; summary: string }[]
    }>().items
    expect(mine.find(({ id }) => id === confirmation?.id)?.summary).toBe('Rattacher DPO à CAB.')
    expect((await unitOf(bdc, 'DPO')).parent?.code).toBe('DAJ')
    expect((await dircab.send('POST', `${url}/confirm`)).json()).toMatchObject({ status: 'confirmed' })
    expect((await unitOf(bdc, 'DPO')).parent?.code).toBe('CAB')
    expect((await dircab.send('POST', `${url}/refuse`, { reason: 'Trop tard' })).code).toBe('ALREADY_DECIDED')
    expect(await statusOf(bdc, change.id)).toBe('done')
    const back = (await undo(bdc, change.id)).json<Change>()
    expect(back.status).toBe('done')
  })

  test('the director refuses: nothing happens, and who asked reads why', async () => {
    const change = await asked(bdc, [{ act: 'move', unit: 'DEP', parent: 'BDC' }])
    const url = `/api/confirmations/${change.confirmations[0]?.id}`
    expect((await dg.send('POST', `${url}/refuse`, { reason: '' })).status).toBe(400)
    expect((await dg.send('POST', `${url}/refuse`, { reason: 'La direction reste au pôle.' })).status).toBe(200)
    expect((await bdc.get(url)).json()).toMatchObject({ status: 'refused', reason: 'La direction reste au pôle.' })
    expect(await statusOf(bdc, change.id)).toBe('refused')
    expect((await unitOf(bdc, 'DEP')).parent?.code).toBe('POLE-PLAROYE')
  })
})
