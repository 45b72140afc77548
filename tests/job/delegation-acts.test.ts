import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { auditLog, delegations } from '../../db/schema/index.ts'
import { extractText } from '../../documents/text.ts'
import { type Delegation, day, give, given, startAnew, toSign, underVisa } from './delegating.ts'
import { lineOf, type Reply, readLetter } from './letters.ts'
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

describe('signing by delegation', () => {
  const sign = (who: Person, task: Task, reply: Reply) =>
    who.complete(task, { outcome: 'sign', documentSha256: reply.sha256 })

  test('R14 the mayor’s deputy puts her own griffe, « par délégation », and the act stands on the letter', async () => {
    const maire = await hall.as('maire')
    const deputy = await hall.as('elu.education')
    await maire.stepUp()
    expect(await given(maire, 'elu.education', { scope: 'all' })).toMatchObject({ griffe: true })
    const { id, reply } = await toSign(hall, 'maire')
    const task = await deputy.task(id, 'sign')
    await deputy.stepUp()
    expect((await sign(deputy, task, reply)).status).toBe(200)
    await adDep.task(id, 'dispatch')
    const both = { actor: { login: 'elu.education' }, onBehalfOf: { login: 'maire' }, delegation: 'arrêté n° 2026-118' }
    expect(await lineOf(adDep, id, 'signed')).toMatchObject(both)
    expect(await lineOf(adDep, id, 'stamped')).toMatchObject(both)
    const text = await textOfStamped(id)
    expect(text).toContain('Par délégation de')
    expect(text).toContain('arrêté n° 2026-118')
    expect(text.indexOf(await nameOf('elu.education'))).toBeLessThan(text.indexOf('Par délégation de'))
  })

  test('R14 who has no griffe of their own puts the delegator’s, and is named beside it', async () => {
    await dg.stepUp()
    await given(dg, 'ad.dg', { scope: 'all' })
    const { id, reply } = await toSign(hall, 'dg')
    const task = await adDg.task(id, 'sign')
    await adDg.stepUp()
    expect((await sign(adDg, task, reply)).status).toBe(200)
    await adDep.task(id, 'dispatch')
    const text = await textOfStamped(id)
    expect(text).toContain(`Par délégation, ${await nameOf('ad.dg')}, arrêté n° 2026-118`)
  })

  test('R14 without the griffe nobody signs, and the act of signing asks for the password like any other', async () => {
    const { id, reply } = await toSign(hall, 'dg')
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
    const { id, reply } = await toSign(hall, 'dg')
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
    const { id } = await underVisa(hall)
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
