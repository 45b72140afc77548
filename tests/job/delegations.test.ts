import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { auditLog, delegations } from '../../db/schema/index.ts'
import { extractText } from '../../documents/text.ts'
import { draft, type HistoryLine, historyOf, letterIn, type Reply, readLetter, submitted } from './letters.ts'
import { type Answer, type Person, type Task, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
let dg: Person
let adDg: Person
beforeAll(async () => {
  hall = await openTownHall()
  const people = await Promise.all(['bdc', 'ad.dep', 'dg', 'ad.dg'].map((login) => hall.as(login)))
  ;[bdc, adDep, dg, adDg] = people as [Person, Person, Person, Person]
})
afterAll(() => hall.close())

/** Every test begins on the real day, with no delegation in force. */
beforeEach(async () => {
  await calendarMoves(0)
  await hall.db.execute(sql`update delegations set revoked_at = now(), revoked_by = given_by where revoked_at is null`)
})

/** Days pass in the town hall: rights are read against the database's calendar. */
const calendarMoves = (days: number) =>
  hall.db.execute(sql`create or replace function bannette_today() returns date stable parallel safe language sql
    return ((now() at time zone 'Europe/Paris')::date + ${sql.raw(String(days))})`)

const day = (offset: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(Date.now() + offset * 86_400_000)

type Delegation = { id: string; griffe: boolean; state: string; allows: Record<string, boolean | string> }

const give = (who: Person, to: string, fields: Record<string, unknown> = {}): Promise<Answer> =>
  who.send('POST', '/api/delegations', {
    kind: 'absence',
    scope: 'without-griffe',
    from: day(0),
    until: day(3),
    reference: 'arrêté n° 2026-118',
    to,
    ...fields,
  })

async function given(who: Person, to: string, fields: Record<string, unknown> = {}): Promise<Delegation> {
  const answer = await give(who, to, fields)
  if (answer.status !== 201) throw new Error(`not given: ${answer.status} ${answer.code}`)
  return answer.json<Delegation>()
}

/** A reply that waits for the visa of the DG. */
async function underVisa(fields: Record<string, unknown> = {}): Promise<{ id: string; reply: Reply }> {
  const id = await letterIn(bdc)
  const reply = await submitted(adDep, id, fields)
  await dg.task(id, 'visa')
  return { id, reply }
}

async function toSign(signatory: string): Promise<{ id: string; reply: Reply }> {
  const { id, reply } = await underVisa({ signatory })
  const visa = { outcome: 'approve', documentSha256: reply.sha256 }
  await dg.complete(await dg.task(id, 'visa'), visa)
  if (signatory !== 'dg') {
    const dircab = await hall.as('dircab')
    await dircab.complete(await dircab.task(id, 'visa'), visa)
  }
  await (await hall.as(signatory)).task(id, 'sign')
  return { id, reply }
}

type Line = HistoryLine & { onBehalfOf: { login: string } | null; delegation?: string }
const lineOf = async (id: string, kind: string): Promise<Line | undefined> =>
  ((await historyOf(adDep, id)) as Line[]).find((line) => line.kind === kind)
const seen = async (who: Person, id: string) => (await who.get(`/api/letters/${id}`)).status

describe('acting by delegation', () => {
  test('R13 the DG gives his visa to his assistant: she visas in his name, and the history names both and the act', async () => {
    const { id, reply } = await underVisa()
    expect(await adDg.tasks(`&letter=${id}`)).toEqual([])
    await given(dg, 'ad.dg', { kind: 'standing', scope: 'visa', until: null })
    const visa = await adDg.task(id, 'visa')
    const onBehalfOf = { login: 'dg', reference: 'arrêté n° 2026-118' }
    expect(visa).toMatchObject({ via: 'delegation', onBehalfOf, principals: [onBehalfOf] })
    expect((await adDg.complete(visa, { outcome: 'approve', documentSha256: reply.sha256 })).status).toBe(200)
    expect(await lineOf(id, 'visa_given')).toMatchObject({
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
    const waiting = await underVisa()
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
    expect(await seen(dpo, waiting.id)).toBe(404)
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
    const { id } = await underVisa()
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
    await calendarMoves(1)
    const treat = await dpo.task(id, 'treat')
    expect((await dpo.send('POST', `/api/tasks/${treat.id}/claim`)).status).toBe(200)
    const [held] = (await adDep.tasks(`&letter=${id}&kind=treat`)) as (Task & { claimedFor: unknown })[]
    expect(held).toMatchObject({ assignee: { login: 'ad.dep' }, claimedFor: { login: 'dpo' } })
    await calendarMoves(3)
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
      expect(await lineOf(id, kind)).toMatchObject({ actor: { login: 'dpo' }, onBehalfOf: { login: 'ad.dep' } })
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
    expect(await dirDep.task(id, 'treat')).toMatchObject({ assignee: { login: 'dir.dep' } })
  })

  test('only what the delegator still has the right to: a disabled account delegates nothing', async () => {
    const { id } = await underVisa()
    await given(dg, 'dpo', { kind: 'standing', scope: 'visa', until: null })
    const dpo = await hall.as('dpo')
    await dpo.task(id, 'visa')
    await hall.db.execute(sql`update users set disabled_at = now() where login = 'dg'`)
    expect(await seen(dpo, id)).toBe(404)
    await hall.db.execute(sql`update users set disabled_at = null where login = 'dg'`)
    expect(await seen(dpo, id)).toBe(200)
  })
})

describe('signing by delegation', () => {
  const sign = (who: Person, task: Task, reply: Reply) =>
    who.complete(task, { outcome: 'sign', documentSha256: reply.sha256 })

  test('R14 the mayor’s deputy puts her own griffe, « par délégation », and the act stands on the letter', async () => {
    const maire = await hall.as('maire')
    const deputy = await hall.as('elu.education')
    await maire.stepUp()
    expect(await given(maire, 'elu.education', { scope: 'all' })).toMatchObject({ griffe: true })
    const { id, reply } = await toSign('maire')
    const task = await deputy.task(id, 'sign')
    await deputy.stepUp()
    expect((await sign(deputy, task, reply)).status).toBe(200)
    await adDep.task(id, 'dispatch')
    const both = { actor: { login: 'elu.education' }, onBehalfOf: { login: 'maire' }, delegation: 'arrêté n° 2026-118' }
    expect(await lineOf(id, 'signed')).toMatchObject(both)
    expect(await lineOf(id, 'stamped')).toMatchObject(both)
    const text = await textOfStamped(id)
    expect(text).toContain('Par délégation de')
    expect(text).toContain('arrêté n° 2026-118')
    expect(text.indexOf(await nameOf('elu.education'))).toBeLessThan(text.indexOf('Par délégation de'))
  })

  test('R14 who has no griffe of their own puts the delegator’s, and is named beside it', async () => {
    await dg.stepUp()
    await given(dg, 'ad.dg', { scope: 'all' })
    const { id, reply } = await toSign('dg')
    const task = await adDg.task(id, 'sign')
    await adDg.stepUp()
    expect((await sign(adDg, task, reply)).status).toBe(200)
    await adDep.task(id, 'dispatch')
    const text = await textOfStamped(id)
    expect(text).toContain(`Par délégation, ${await nameOf('ad.dg')}, arrêté n° 2026-118`)
  })

  test('R14 without the griffe nobody signs, and the act of signing asks for the password like any other', async () => {
    const { id, reply } = await toSign('dg')
    await given(dg, 'ad.dg')
    expect(await adDg.tasks(`&letter=${id}`)).toEqual([])
    await dg.stepUp()
    await given(dg, 'ad.dg', { scope: 'all' })
    const task = await adDg.task(id, 'sign')
    await hall.db.execute(sql`update sessions set proven_at = now() - interval '6 minutes'`)
    expect([(await sign(adDg, task, reply)).status, (await sign(adDg, task, reply)).code]).toEqual([
      401,
      'STEP_UP_REQUIRED',
    ])
  })

  test('R14 the stamp asks once more whether the griffe was delegated at the instant of the decision', async () => {
    await dg.stepUp()
    const { id: delegation } = await given(dg, 'ad.dg', { scope: 'all' })
    const { id, reply } = await toSign('dg')
    const task = await adDg.task(id, 'sign')
    await adDg.stepUp()
    // The end came before the decision, and was only written down after it: the stamp looks again.
    await hall.db.execute(sql`alter table delegations disable trigger delegations_keep`)
    await hall.db.execute(sql`create function back_date() returns trigger language plpgsql as
      $$ begin update delegations set revoked_at = now() - interval '1 hour', revoked_by = given_by; return null; end $$`)
    await hall.db.execute(sql`create trigger back_date after insert on decisions execute function back_date()`)
    expect((await sign(adDg, task, reply)).status).toBe(200)
    await hall.db.execute(sql`drop trigger back_date on decisions`)
    await hall.db.execute(sql`alter table delegations enable trigger delegations_keep`)
    const page = await waitFor('the incident', async () => {
      const read = await readLetter(adDep, id)
      return read.incidents.length > 0 && read
    })
    expect(page.incidents.map(({ code }) => code)).toEqual(['DELEGATION_NOT_IN_FORCE'])
    expect(page.documents.map(({ role }) => role)).not.toContain('stamped-reply')
    expect((await bdc.get(`/api/delegations/${delegation}`)).json<Delegation>().state).toBe('revoked')
  })

  async function textOfStamped(id: string): Promise<string> {
    const document = (await readLetter(adDep, id)).documents.find(({ role }) => role === 'stamped-reply')
    const { text } = await extractText((await adDep.get(`/api/documents/${document?.id}/content`)).bytes)
    return text.replaceAll(/\s+/g, ' ')
  }
  const nameOf = async (login: string): Promise<string> =>
    (await (await hall.as(login)).get('/api/me')).json<{ user: { name: string } }>().user.name
})

describe('giving, changing and revoking', () => {
  test('R14 a griffe is given by the signatory alone, with a fresh proof of who he is', async () => {
    await hall.db.execute(sql`update sessions set proven_at = now() - interval '6 minutes'`)
    const refused = await give(dg, 'ad.dg', { scope: 'all' })
    expect([refused.status, refused.code]).toEqual([401, 'STEP_UP_REQUIRED'])
    await bdc.stepUp()
    const recorded = await give(bdc, 'elu.education', { scope: 'all', for: 'elu.voirie' })
    expect([recorded.status, recorded.code]).toEqual([403, 'GRIFFE_BY_SIGNATORY'])
    await dg.stepUp()
    expect(await given(dg, 'ad.dg', { scope: 'all' })).toMatchObject({ griffe: true })
  })

  test('R13 R21 the mail office records absences, but none of the DG’s or the Cabinet’s, and none to itself', async () => {
    expect((await give(bdc, 'ad.dep', { for: 'dir.dep' })).status).toBe(201)
    for (const whose of ['dg', 'ad.dg', 'dircab', 'secab']) {
      expect((await give(bdc, 'dpo', { for: whose })).code).toBe('DELEGATION_IN_PERSON')
    }
    expect((await give(bdc, 'bdc', { for: 'dir.dep' })).code).toBe('DELEGATION_IN_PERSON')
    expect((await give(adDep, 'dpo', { for: 'dir.dep' })).code).toBe('FORBIDDEN')
    expect((await give(adDep, 'elu.voirie')).code).toBe('DELEGATION_TO_ELECTED')
    expect((await give(adDep, 'nobody')).code).toBe('UNKNOWN_DELEGATE')
  })

  test('its two people and the mail office see it, who received it may not end it, for all others it does not exist', async () => {
    const { id } = await given(adDep, 'dpo')
    const dpo = await hall.as('dpo')
    const dirDep = await hall.as('dir.dep')
    const statuses = async (who: Person) => [
      (await who.get(`/api/delegations/${id}`)).status,
      (await who.send('DELETE', `/api/delegations/${id}`)).status,
    ]
    expect(await statuses(dirDep)).toEqual([404, 404])
    expect(await statuses(dpo)).toEqual([200, 403])
    expect(await statuses(bdc)).toEqual([200, 204])
    expect((await adDep.send('DELETE', `/api/delegations/${id}`)).code).toBe('DELEGATION_OVER')
    const ids = async (who: Person, query = '') =>
      (await who.get(`/api/delegations${query}`)).json<{ items: Delegation[] }>().items.map((one) => one.id)
    expect(await ids(dpo)).not.toContain(id)
    expect(await ids(dpo, '?past=true')).toContain(id)
    expect(await ids(dirDep, '?past=true')).not.toContain(id)
  })

  test('a revocation holds at the next request', async () => {
    const { id } = await underVisa()
    const { id: delegation } = await given(dg, 'ad.dg', { kind: 'standing', scope: 'visa', until: null })
    const visa = await adDg.task(id, 'visa')
    expect((await adDg.get('/api/me')).json()).toMatchObject({ standsIn: [{ login: 'dg', scope: 'visa' }] })
    expect((await dg.send('DELETE', `/api/delegations/${delegation}`)).status).toBe(204)
    expect((await adDg.complete(visa, { outcome: 'approve' })).code).toBe('NOT_CANDIDATE')
    expect((await adDg.get('/api/me')).json()).toMatchObject({ standsIn: [] })
  })

  test('of one that has begun only the end and the reason change; a planned one changes wholly; all is audited', async () => {
    const { id } = await given(adDep, 'dpo')
    const terms = { kind: 'absence', scope: 'without-griffe', from: day(0), reference: 'arrêté n° 2026-118' }
    const put = (which: string, body: object) => adDep.send('PUT', `/api/delegations/${which}`, body)
    expect((await put(id, { ...terms, until: day(1) })).status).toBe(200)
    expect((await put(id, { ...terms, scope: 'all', until: day(1) })).code).toBe('DELEGATION_BEGUN')
    const planned = await given(adDep, 'dpo', { from: day(2) })
    expect((await put(planned.id, { ...terms, scope: 'visa', from: day(3), until: day(4) })).status).toBe(200)
    await expect(
      hall.db.execute(sql`update delegations set scope = 'all' where id = ${id}`),
      'the database keeps it as well',
    ).rejects.toThrow()
    await adDep.send('DELETE', `/api/delegations/${id}`)
    const rows = (await hall.db.select().from(auditLog).orderBy(auditLog.at)).filter(
      ({ subject }) => subject === `delegation:${id}`,
    )
    const ends = rows.map(({ before, after }) =>
      [before, after].map((row) => (row as { until?: string } | null)?.until),
    )
    expect(ends).toEqual([
      [undefined, day(3)],
      [day(3), day(1)],
      [day(1), day(1)],
    ])
    expect(await hall.db.$count(delegations)).toBeGreaterThan(1)
  })
})

describe('two people on one task', () => {
  test('R11 whoever writes has it in hand; a colleague is refused, a supervisor takes it over with a reason', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE' })
    const [agent, colleague] = [await hall.as('agent.voirie'), await hall.as('agent2.voirie')]
    await agent.task(id, 'treat')
    expect((await draft(agent, id)).status).toBe(200)
    const task = (await colleague.tasks(`&letter=${id}&kind=treat`))[0] as Task & { claimedAt: string }
    expect(task).toMatchObject({ assignee: { login: 'agent.voirie' }, allows: { takeOver: false } })
    expect(task.claimedAt).toMatch(/^\d{4}-/)
    expect((await colleague.complete(task, { outcome: 'submit' })).code).toBe('TASK_CLAIMED')
    const takeOver = (who: Person) => who.send('POST', `/api/tasks/${task.id}/take-over`, { reason: 'Absent ce jour.' })
    expect((await takeOver(colleague)).code).toBe('TASK_CLAIMED')
    expect((await takeOver(adDep)).status).toBe(200)
    expect((await takeOver(adDep)).code).toBe('NOT_CLAIMED')
    expect(await lineOf(id, 'assigned')).toMatchObject({ actor: { login: 'ad.dep' }, comment: 'Absent ce jour.' })
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
    await expect.poll(() => tell('dir.dep', 'letter')).toEqual([['ad.dep', 'reply']])
    expect(await tell('dircab', 'letter')).toEqual([])
    expect(await tell('elu.voirie', 'letter')).toEqual([])
    await tell('ad.dep', 'away')
    await expect.poll(() => tell('dir.dep', 'letter')).toEqual([])
    const stranger = await (await hall.as('ad.drh')).send('POST', `/api/letters/${id}/presence`, {
      window: crypto.randomUUID(),
      place: 'letter',
    })
    expect(stranger.status).toBe(404)
  })
})
