import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDueChanges } from '../../db/org/run.ts'
import { auditLog } from '../../db/schema/index.ts'
import { historyOf, letterIn, readLetter } from './letters.ts'
import type { Person } from './person.ts'
import { asked, type Change, chartOf, rehearsed, sees, statusOf, undo, unitOf } from './reorganising.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
beforeAll(async () => {
  hall = await openTownHall()
  bdc = await hall.as('bdc')
})
afterAll(() => hall.close())

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
    const before = await chartOf(hall.db)
    const step = { act: 'merge', unit: 'PROPRETE', into: 'VOIRIE' }
    const told = await rehearsed(bdc, step)
    expect(await chartOf(hall.db)).toBe(before)
    expect(await sees(hall, 'agent.voirie', id)).toBe(false)
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

    const done = await asked(bdc, [step])
    expect(done.status).toBe('done')
    expect((await readLetter(bdc, id)).box?.code).toBe('VOIRIE')
    expect(await sees(hall, 'agent.voirie', id)).toBe(true)
    expect(await sees(hall, 'agent.voirie', hidden)).toBe(true)
    const task = await (await hall.as('agent2.voirie')).task(id, 'treat')
    expect(await (await hall.as('agent.proprete')).task(id, 'treat')).toMatchObject({ id: task.id })
    expect(await unitOf(bdc, 'PROPRETE')).toMatchObject({ successor: { code: 'VOIRIE' }, members: [] })

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

    const back = await undo(bdc, done.id)
    expect(back.status, back.code).toBe(201)
    expect(await chartOf(hall.db)).toBe(before)
    expect((await readLetter(bdc, id)).box?.code).toBe('PROPRETE')
    expect((await (await hall.as('agent.proprete')).task(id, 'treat')).letterId).toBe(id)
    expect((await (await hall.as('agent2.voirie')).tasks('&kind=treat')).map((one) => one.letterId)).not.toContain(id)
    expect(await statusOf(bdc, done.id)).toBe('undone')
    expect((await undo(bdc, done.id)).code).toBe('CHANGE_NOT_DONE')
  })

  test('R6 a move changes who sees through the chart, and rewrites no letter', async () => {
    const id = await letterIn(bdc, { box: 'ECLAIRAGE' })
    await (await hall.as('agent.eclairage')).task(id, 'treat')
    const row = async () =>
      (await hall.db.execute<{ v: string }>(sql`select xmin::text || acl::text as v from letters where id = ${id}`))[0]
        ?.v
    const [unmoved, before] = [await row(), await chartOf(hall.db)]
    const step = { act: 'move', unit: 'ECLAIRAGE', parent: 'DCV' }
    const told = await rehearsed(bdc, step)
    expect(told.sight).toContainEqual(
      expect.objectContaining({ login: 'dir.dcv', gained: expect.any(Number), lost: 0 }),
    )
    expect(told.sight).toContainEqual(expect.objectContaining({ login: 'dir.dep', gained: 0 }))
    expect(told.judges).toEqual([])
    const { id: change } = await asked(bdc, [step])
    expect([await sees(hall, 'dir.dcv', id), await sees(hall, 'dir.dep', id)]).toEqual([true, false])
    expect(await row()).toBe(unmoved)
    await (await hall.as('ad.dcv')).task(id, 'treat')
    expect((await undo(bdc, change)).status).toBe(201)
    expect(await chartOf(hall.db)).toBe(before)
    expect([await sees(hall, 'dir.dcv', id), await sees(hall, 'dir.dep', id)]).toEqual([false, true])
  })

  test('a unit with open letters closes only with a successor, who gets the tasks and the mailbox', async () => {
    const id = await letterIn(bdc, { box: 'SECURITE' })
    await (await hall.as('agent.securite')).task(id, 'treat')
    const before = await chartOf(hall.db)
    const refused = await bdc.send('DELETE', '/api/org-units/SECURITE')
    expect(refused.code).toBe('SUCCESSOR_REQUIRED')
    const told = await rehearsed(bdc, { act: 'close', unit: 'SECURITE', successor: 'CADRE-DE-VIE' })
    expect(told.orphans.map(({ login }) => login)).toEqual(['agent.securite'])
    expect(told.configuration).toContainEqual(
      expect.objectContaining({ kind: 'mailbox', name: 'securite@ville.example', to: 'CADRE-DE-VIE' }),
    )
    const { id: change } = await asked(bdc, [{ act: 'close', unit: 'SECURITE', successor: 'CADRE-DE-VIE' }])
    const agent = await hall.as('agent.cadredevie')
    await agent.task(id, 'treat')
    const moves = async () => (await historyOf(bdc, id)).filter(({ kind }) => kind === 'reorganised')
    expect(await moves()).toMatchObject([{ actor: { login: 'bdc' }, text: expect.stringContaining('cadre de vie') }])
    expect((await (await hall.as('agent.securite')).get('/api/me')).json<{ boxes: object[] }>().boxes).toEqual([])
    expect((await undo(bdc, change)).status).toBe(201)
    expect(await chartOf(hall.db)).toBe(before)
    await (await hall.as('agent.securite')).task(id, 'treat')
    expect((await moves()).map(({ text }) => text.includes('cadre de vie'))).toEqual([true, false])
  })

  test('R3 the tasks of a confidential letter go over with the sight that they need', async () => {
    const id = await letterIn(bdc, { box: 'DSOL', confidentiality: 'confidential' })
    const change = await asked(bdc, [{ act: 'merge', unit: 'DSOL', into: 'DEDUC' }])
    await (await hall.as('ad.deduc')).task(id, 'treat')
    expect(await sees(hall, 'ad.deduc', id)).toBe(true)
    expect(await sees(hall, 'qbruchon', id)).toBe(false)
    expect((await undo(bdc, change.id)).status).toBe(201)
  })

  test('what happened since is not undone behind people’s backs', async () => {
    const { id } = await asked(bdc, [{ act: 'rename', unit: 'DAJ', name: 'Affaires juridiques et marchés' }])
    const later = await asked(bdc, [{ act: 'rename', unit: 'DAJ', name: 'Direction juridique' }])
    const refused = await undo(bdc, id)
    expect([refused.status, refused.code]).toEqual([409, 'UNDO_CONFLICT'])
    expect(refused.json()).toMatchObject({ details: { since: ['DAJ'] } })
    expect((await unitOf(bdc, 'DAJ')).name).toBe('Direction juridique')
    expect((await undo(bdc, later.id)).status).toBe(201)
    expect((await undo(bdc, id)).status).toBe(201)
    expect((await unitOf(bdc, 'DAJ')).name).toBe('Direction des affaires juridiques')
  })

  test('R21 nobody but the mail office gives up a reorganisation that is asked for', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const { id } = await asked(bdc, [{ act: 'rename', unit: 'DAJ', name: 'Direction juridique' }], tomorrow)
    const refused = await (await hall.as('ad.dep')).send('DELETE', `/api/org-changes/${id}`)
    expect([refused.status, refused.code]).toEqual([403, 'FORBIDDEN'])
    expect(await statusOf(bdc, id)).toBe('scheduled')
    expect((await bdc.send('DELETE', `/api/org-changes/${id}`)).status).toBe(200)
  })

  test('R21 a position that somebody ended since is not given back', async () => {
    const { id } = await asked(bdc, [{ act: 'merge', unit: 'ECLAIRAGE', into: 'VOIRIE' }])
    const [held] = (await bdc.get('/api/users/agent.eclairage')).json<{ positions: { id: number }[] }>().positions
    expect((await bdc.send('DELETE', `/api/users/agent.eclairage/positions/${held?.id}`)).status).toBe(200)
    const refused = await undo(bdc, id)
    expect([refused.status, refused.code]).toEqual([409, 'UNDO_CONFLICT'])
    expect(await unitOf(bdc, 'ECLAIRAGE')).toMatchObject({ successor: { code: 'VOIRIE' } })
  })

  test('the rehearsal names units left without an assistant and boxes that nobody serves', async () => {
    const told = await rehearsed(bdc, {
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
    const change = await asked(bdc, [{ act: 'rename', unit: 'DFIN', name: 'Finances' }], soon())
    expect(change.status).toBe('scheduled')
    await runDueChanges(hall.db, hall.deps.now())
    expect((await unitOf(bdc, 'DFIN')).name).toBe('Direction des finances')
    await hall.later(hour + 1000)
    const counts = await Promise.all([1, 2, 3, 4].map(() => runDueChanges(hall.db, hall.deps.now())))
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await statusOf(bdc, change.id)).toBe('done')
    const rows = await hall.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subject, `org-change:${change.id}`))
    expect(rows).toHaveLength(2)
  })

  test('stops and says why when it has become impossible, or would do more harm than rehearsed', async () => {
    const impossible = await asked(bdc, [{ act: 'move', unit: 'DROIT-DES-SOLS', parent: 'DBAT' }], soon())
    const harmful = await asked(bdc, [{ act: 'close', unit: 'ESPACES-VERTS', successor: 'DCV' }], soon())
    const closed = await asked(bdc, [{ act: 'merge', unit: 'DROIT-DES-SOLS', into: 'DURBA' }])
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
    expect((await unitOf(bdc, 'ESPACES-VERTS')).closedAt).toBeNull()
    expect((await undo(bdc, closed.id)).status).toBe(201)
  })

  test('can be given up before', async () => {
    const change = await asked(bdc, [{ act: 'rename', unit: 'DRH', name: 'X' }], soon())
    expect((await bdc.send('DELETE', `/api/org-changes/${change.id}`)).json<Change>().status).toBe('cancelled')
    expect((await bdc.send('DELETE', `/api/org-changes/${change.id}`)).code).toBe('CHANGE_NOT_PENDING')
    await hall.later(hour + 1000)
    await runDueChanges(hall.db, hall.deps.now())
    expect((await unitOf(bdc, 'DRH')).name).toBe('Direction des ressources humaines')
  })
})
