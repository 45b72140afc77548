import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDueChanges } from '../../db/org/run.ts'
import { auditLog } from '../../db/schema/index.ts'
import { historyOf, letterIn, readLetter } from './letters.ts'
import type { Person } from './person.ts'
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

type Step = Record<string, unknown>
type Change = {
  id: string
  status: string
  stoppedBecause: { code: string } | null
  confirmations: { id: string; unit: { code: string } }[]
}
type Rehearsal = {
  letters: {
    total: number
    items: { id: string | null; subject: string | null; from: string; to: string; tasks: { people: object[] }[] }[]
  }
  sight: { login: string; gained: number; lost: number }[]
  orphans: { login: string }[]
  withoutAssistant: string[]
  emptyBoxes: string[]
  circuits: { unit: string }[]
  configuration: { kind: string; name: string; to: string }[]
  positions: { login: string; to: string | null }[]
  judges: { unit: string; people: { login: string }[] }[]
}

const rehearsed = async (...changes: Step[]): Promise<Rehearsal> => {
  const answer = await bdc.send('POST', '/api/org-units/rehearsal', { changes })
  expect(answer.status, answer.code).toBe(200)
  return answer.json<Rehearsal>()
}
const asked = async (changes: Step[], at?: string): Promise<Change> => {
  const answer = await bdc.send('POST', '/api/org-changes', { changes, ...(at && { at }) })
  expect(answer.status, answer.code).toBe(201)
  return answer.json<Change>()
}
const undo = (id: string) => bdc.send('POST', `/api/org-changes/${id}/undo`)
const statusOf = async (id: string) => (await bdc.get(`/api/org-changes/${id}`)).json<Change>().status
const unit = async (code: string) =>
  (await bdc.get(`/api/org-units/${code}`)).json<{
    parent: { code: string } | null
    name: string
    closedAt: string | null
    successor: { code: string } | null
    members: { login: string }[]
  }>()
const sees = async (login: string, id: string) =>
  (await (await hall.as(login)).get(`/api/letters/${id}`)).status === 200
const chart = async () =>
  JSON.stringify(await hall.db.execute(sql`select * from org_units order by id`)) +
  JSON.stringify(
    await hall.db.execute(sql`select user_id, unit_id, function, "from", until from positions order by id`),
  ) +
  JSON.stringify(await hall.db.execute(sql`select * from mailboxes order by id`)) +
  JSON.stringify(await hall.db.execute(sql`select id, unit_id from templates order by id`))

describe('R21 who changes the org chart', () => {
  test.each(['ad.dep', 'dircab', 'dg', 'dinsi', 'elu.voirie', 'agent.voirie'])('not %s', async (login) => {
    const who = await hall.as(login)
    const before = await chart()
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
    expect(await chart()).toBe(before)
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
    expect(await unit('VELO')).toMatchObject({ name: 'Service des mobilités', parent: { code: 'DEP' } })
    expect((await bdc.send('DELETE', '/api/org-units/VELO')).code).toBe('SUCCESSOR_REQUIRED')
    expect((await bdc.send('DELETE', '/api/org-units/VELO?successor=DEP')).status).toBe(200)
    expect((await unit('VELO')).closedAt).not.toBeNull()
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

describe('R23 a reorganisation and the letters under way', () => {
  test('the rehearsal of a merger says what then happens, and changes nothing itself', async () => {
    const id = await letterIn(bdc, { box: 'PROPRETE', subject: 'Dépôt sauvage' })
    const hidden = await letterIn(await hall.as('secab'), {
      box: 'PROPRETE',
      subject: 'Un mot à taire',
      confidentiality: 'political',
    })
    await letterIn(await hall.as('secab'), { box: null, subject: 'Secret', confidentiality: 'political' })
    const agent = await hall.as('agent.proprete')
    await agent.task(id, 'treat')
    await agent.task(hidden, 'treat')
    const before = await chart()
    const step = { act: 'merge', unit: 'PROPRETE', into: 'VOIRIE' }
    const told = await rehearsed(step)
    expect(await chart()).toBe(before)
    expect(await sees('agent.voirie', id)).toBe(false)
    expect(told.letters.total).toBe(2)
    const named = told.letters.items.find((one) => one.id === id)
    expect(named).toMatchObject({ subject: 'Dépôt sauvage', from: 'PROPRETE', to: 'VOIRIE' })
    expect(named?.tasks[0]?.people.map((one) => (one as { login: string }).login).sort()).toEqual([
      'agent.proprete',
      'agent.voirie',
      'agent2.voirie',
    ])
    expect(JSON.stringify(told)).not.toContain('taire')
    expect(told.letters.items.filter((one) => one.id === null)).toHaveLength(1)
    expect(told.sight).toContainEqual(expect.objectContaining({ login: 'agent.voirie', gained: 2, lost: 0 }))
    expect(told.sight.map(({ login }) => login)).not.toContain('dg')
    expect(told.positions).toMatchObject([{ login: 'agent.proprete', to: 'VOIRIE' }])

    const done = await asked([step])
    expect(done.status).toBe('done')
    expect((await readLetter(bdc, id)).box?.code).toBe('VOIRIE')
    expect(await sees('agent.voirie', id)).toBe(true)
    expect(await sees('agent.voirie', hidden)).toBe(true)
    const task = await (await hall.as('agent2.voirie')).task(id, 'treat')
    expect(await (await hall.as('agent.proprete')).task(id, 'treat')).toMatchObject({ id: task.id })
    expect(await unit('PROPRETE')).toMatchObject({ successor: { code: 'VOIRIE' }, members: [] })

    // Its circuit knows the old code: what it opens next is found in the new unit.
    const asking = { to: 'ECLAIRAGE', question: 'Et la lumière ?' }
    const url = `/api/letters/${id}/contributions`
    expect((await (await hall.as('agent2.voirie')).send('POST', url, asking)).status).toBe(201)
    const eclairage = await hall.as('agent.eclairage')
    const answer = { outcome: 'submit', contribution: { text: 'Rien à dire.' } }
    expect((await eclairage.complete(await eclairage.task(id, 'contribute'), answer)).status).toBe(200)
    expect(await (await hall.as('agent2.voirie')).task(id, 'treat')).toMatchObject({ kind: 'treat' })
    expect((await readLetter(bdc, id)).box?.code).toBe('VOIRIE')
    // The old code stays good for a new letter.
    expect((await readLetter(bdc, await letterIn(bdc, { box: 'PROPRETE' }))).box?.code).toBe('VOIRIE')

    const back = await undo(done.id)
    expect(back.status, back.code).toBe(201)
    expect(await chart()).toBe(before)
    expect((await readLetter(bdc, id)).box?.code).toBe('PROPRETE')
    expect((await (await hall.as('agent.proprete')).task(id, 'treat')).letterId).toBe(id)
    expect((await (await hall.as('agent2.voirie')).tasks('&kind=treat')).map((one) => one.letterId)).not.toContain(id)
    expect(await statusOf(done.id)).toBe('undone')
    expect((await undo(done.id)).code).toBe('CHANGE_NOT_DONE')
  })

  test('R6 a move changes who sees through the chart, and rewrites no letter', async () => {
    const id = await letterIn(bdc, { box: 'ECLAIRAGE' })
    await (await hall.as('agent.eclairage')).task(id, 'treat')
    const row = async () =>
      (await hall.db.execute<{ v: string }>(sql`select xmin::text || acl::text as v from letters where id = ${id}`))[0]
        ?.v
    const [unmoved, before] = [await row(), await chart()]
    const step = { act: 'move', unit: 'ECLAIRAGE', parent: 'DCV' }
    const told = await rehearsed(step)
    expect(told.sight).toContainEqual(
      expect.objectContaining({ login: 'dir.dcv', gained: expect.any(Number), lost: 0 }),
    )
    expect(told.sight).toContainEqual(expect.objectContaining({ login: 'dir.dep', gained: 0 }))
    expect(told.judges).toEqual([])
    const { id: change } = await asked([step])
    expect([await sees('dir.dcv', id), await sees('dir.dep', id)]).toEqual([true, false])
    expect(await row()).toBe(unmoved)
    await (await hall.as('ad.dcv')).task(id, 'treat')
    expect((await undo(change)).status).toBe(201)
    expect(await chart()).toBe(before)
    expect([await sees('dir.dcv', id), await sees('dir.dep', id)]).toEqual([false, true])
  })

  test('a unit with open letters closes only with a successor, who gets the tasks and the mailbox', async () => {
    const id = await letterIn(bdc, { box: 'SECURITE' })
    await (await hall.as('agent.securite')).task(id, 'treat')
    const before = await chart()
    const refused = await bdc.send('DELETE', '/api/org-units/SECURITE')
    expect(refused.code).toBe('SUCCESSOR_REQUIRED')
    const told = await rehearsed({ act: 'close', unit: 'SECURITE', successor: 'CADRE-DE-VIE' })
    expect(told.orphans.map(({ login }) => login)).toEqual(['agent.securite'])
    expect(told.configuration).toContainEqual(
      expect.objectContaining({ kind: 'mailbox', name: 'securite@ville.example', to: 'CADRE-DE-VIE' }),
    )
    const { id: change } = await asked([{ act: 'close', unit: 'SECURITE', successor: 'CADRE-DE-VIE' }])
    const agent = await hall.as('agent.cadredevie')
    await agent.task(id, 'treat')
    const moves = async () => (await historyOf(bdc, id)).filter(({ kind }) => kind === 'reorganised')
    expect(await moves()).toMatchObject([{ actor: { login: 'bdc' }, text: expect.stringContaining('cadre de vie') }])
    expect((await (await hall.as('agent.securite')).get('/api/me')).json<{ boxes: object[] }>().boxes).toEqual([])
    expect((await undo(change)).status).toBe(201)
    expect(await chart()).toBe(before)
    await (await hall.as('agent.securite')).task(id, 'treat')
    expect((await moves()).map(({ text }) => text.includes('cadre de vie'))).toEqual([true, false])
  })

  test('R3 the tasks of a confidential letter go over with the sight that they need', async () => {
    const id = await letterIn(bdc, { box: 'DSOL', confidentiality: 'confidential' })
    const change = await asked([{ act: 'merge', unit: 'DSOL', into: 'DEDUC' }])
    await (await hall.as('ad.deduc')).task(id, 'treat')
    expect(await sees('ad.deduc', id)).toBe(true)
    expect(await sees('qbruchon', id)).toBe(false)
    expect((await undo(change.id)).status).toBe(201)
  })

  test('what happened since is not undone behind people’s backs', async () => {
    const { id } = await asked([{ act: 'rename', unit: 'DAJ', name: 'Affaires juridiques et marchés' }])
    const later = await asked([{ act: 'rename', unit: 'DAJ', name: 'Direction juridique' }])
    const refused = await undo(id)
    expect([refused.status, refused.code]).toEqual([409, 'UNDO_CONFLICT'])
    expect(refused.json()).toMatchObject({ details: { since: ['DAJ'] } })
    expect((await unit('DAJ')).name).toBe('Direction juridique')
    expect((await undo(later.id)).status).toBe(201)
    expect((await undo(id)).status).toBe(201)
    expect((await unit('DAJ')).name).toBe('Direction des affaires juridiques')
  })

  test('the rehearsal names units left without an assistant and boxes that nobody serves', async () => {
    const told = await rehearsed({
      act: 'create',
      code: 'DMOB',
      name: 'Mobilités',
      kind: 'direction',
      parent: 'POLE-JPAUGE',
    })
    expect(told.withoutAssistant).toEqual(['DMOB'])
    expect(told.emptyBoxes).toEqual(['DMOB'])
  })
})

describe('R23 a reorganisation at its hour', () => {
  const hour = 3_600_000
  const soon = () => new Date(hall.deps.now().getTime() + hour).toISOString()

  test('is done once, whatever number of processes ask', async () => {
    const change = await asked([{ act: 'rename', unit: 'DFIN', name: 'Finances' }], soon())
    expect(change.status).toBe('scheduled')
    await runDueChanges(hall.db, hall.deps.now())
    expect((await unit('DFIN')).name).toBe('Direction des finances')
    await hall.later(hour + 1000)
    const counts = await Promise.all([1, 2, 3, 4].map(() => runDueChanges(hall.db, hall.deps.now())))
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await statusOf(change.id)).toBe('done')
    const rows = await hall.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `org-change:${change.id}`))
    expect(rows).toHaveLength(2)
  })

  test('stops and says why when it has become impossible, or would do more harm than rehearsed', async () => {
    const impossible = await asked([{ act: 'move', unit: 'DROIT-DES-SOLS', parent: 'DBAT' }], soon())
    const harmful = await asked([{ act: 'close', unit: 'ESPACES-VERTS', successor: 'DCV' }], soon())
    const closed = await asked([{ act: 'merge', unit: 'DROIT-DES-SOLS', into: 'DURBA' }])
    // Nobody was there when it was rehearsed; somebody is by then.
    await hall.db.execute(sql`insert into users (login, display_name) values ('jardinier', 'Un jardinier')`)
    await hall.db.execute(sql`insert into positions (user_id, unit_id, function)
      select u.id, o.id, 'agent' from users u, org_units o where u.login = 'jardinier' and o.code = 'ESPACES-VERTS'`)
    await hall.later(hour + 1000)
    await runDueChanges(hall.db, hall.deps.now())
    const stopped = (await bdc.get(`/api/org-changes/${impossible.id}`)).json<Change>()
    expect(stopped).toMatchObject({ status: 'stopped', stoppedBecause: { code: 'UNIT_CLOSED' } })
    const worse = (await bdc.get(`/api/org-changes/${harmful.id}`)).json<Change>()
    expect(worse).toMatchObject({ status: 'stopped', stoppedBecause: { code: 'HARM_GREW' } })
    expect((await unit('ESPACES-VERTS')).closedAt).toBeNull()
    expect((await undo(closed.id)).status).toBe(201)
  })

  test('can be given up before', async () => {
    const change = await asked([{ act: 'rename', unit: 'DRH', name: 'X' }], soon())
    expect((await bdc.send('DELETE', `/api/org-changes/${change.id}`)).json<Change>().status).toBe('cancelled')
    expect((await bdc.send('DELETE', `/api/org-changes/${change.id}`)).code).toBe('CHANGE_NOT_PENDING')
    await hall.later(hour + 1000)
    await runDueChanges(hall.db, hall.deps.now())
    expect((await unit('DRH')).name).toBe('Direction des ressources humaines')
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
    const before = await chart()
    const told = await rehearsed(step)
    expect(told.judges.map((judge) => judge.unit)).toEqual(units)
    expect(told.judges.flatMap(({ people }) => people.map(({ login }) => login))).toEqual(
      units.map((code) => (code === 'CAB' ? 'dircab' : 'dg')),
    )
    const change = await asked([step])
    expect(change.status).toBe('waiting')
    await hall.later(1000)
    await runDueChanges(hall.db, hall.deps.now())
    expect(await chart()).toBe(before)
    await bdc.send('DELETE', `/api/org-changes/${change.id}`)
  })

  test('an ordinary change needs nobody’s', async () => {
    expect((await rehearsed({ act: 'move', unit: 'DPO', parent: 'DEP' })).judges).toEqual([])
    expect((await rehearsed({ act: 'move', unit: 'DINSI', parent: 'POLE-ILAUDET' })).judges).toEqual([])
  })

  test('the director confirms: it takes effect; nobody else may, and nobody decides twice', async () => {
    const change = await asked([{ act: 'move', unit: 'DPO', parent: 'CAB' }])
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
    expect((await unit('DPO')).parent?.code).toBe('DAJ')
    expect((await dircab.send('POST', `${url}/confirm`)).json()).toMatchObject({ status: 'confirmed' })
    expect((await unit('DPO')).parent?.code).toBe('CAB')
    expect((await dircab.send('POST', `${url}/refuse`, { reason: 'Trop tard' })).code).toBe('ALREADY_DECIDED')
    expect(await statusOf(change.id)).toBe('done')
    const back = (await undo(change.id)).json<Change>()
    expect(back.status).toBe('done')
  })

  test('the director refuses: nothing happens, and who asked reads why', async () => {
    const change = await asked([{ act: 'move', unit: 'DEP', parent: 'BDC' }])
    const url = `/api/confirmations/${change.confirmations[0]?.id}`
    expect((await dg.send('POST', `${url}/refuse`, { reason: '' })).status).toBe(400)
    expect((await dg.send('POST', `${url}/refuse`, { reason: 'La direction reste au pôle.' })).status).toBe(200)
    expect((await bdc.get(url)).json()).toMatchObject({ status: 'refused', reason: 'La direction reste au pôle.' })
    expect(await statusOf(change.id)).toBe('refused')
    expect((await unit('DEP')).parent?.code).toBe('POLE-PLAROYE')
  })
})
