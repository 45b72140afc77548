import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeSetting } from '../../db/settings.ts'
import { readStamps } from '../../documents/stamp.ts'
import { draft, historyOf, letterIn, type Reply, readLetter, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
let dg: Person
beforeAll(async () => {
  hall = await openTownHall()
  ;[bdc, adDep, dg] = [await hall.as('bdc'), await hall.as('ad.dep'), await hall.as('dg')]
})
afterAll(() => hall.close())

const rolesIn = async (id: string) => (await readLetter(adDep, id)).documents.map(({ role }) => role)

/** A reply that waits for the visa of the DG. */
async function underVisa(fields: Record<string, unknown> = {}): Promise<{ id: string; reply: Reply }> {
  const id = await letterIn(bdc)
  return { id, reply: await submitted(adDep, id, fields) }
}

async function visaed(fields: Record<string, unknown> = {}): Promise<{ id: string; reply: Reply }> {
  const { id, reply } = await underVisa(fields)
  const given = await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
  if (given.status !== 200) throw new Error(`no visa: ${given.code}`)
  return { id, reply }
}

describe('visas', () => {
  test('R13 a visa is the director-general’s own: her assistant sees the letter and may not give it', async () => {
    const { id } = await underVisa()
    const visa = await dg.task(id, 'visa')
    const assistant = await hall.as('ad.dg')
    expect((await assistant.get(`/api/tasks/${visa.id}`)).status).toBe(200)
    expect((await assistant.complete(visa, { outcome: 'approve' })).code).toBe('NOT_CANDIDATE')
  })

  test('R13 when the DG signs, the CAB is not asked for a visa; when an elected official signs, it is', async () => {
    const { id } = await underVisa()
    await dg.task(id, 'visa')
    const dircab = await hall.as('dircab')
    expect(await dircab.tasks(`&letter=${id}`)).toEqual([])
    const other = await underVisa({ signatory: 'maire' })
    await dircab.task(other.id, 'visa')
  })

  test('R13 the CAB’s visa is also asked of a reply to a confidential letter, or of all, or of none, by the town’s rule', async () => {
    const dircab = await hall.as('dircab')
    const asks = async (fields: Parameters<typeof letterIn>[1] = {}) => {
      const id = await letterIn(bdc, fields)
      await submitted(adDep, id)
      await dg.task(id, 'visa')
      return (await dircab.tasks(`&letter=${id}`)).map(({ kind }) => kind)
    }
    const setRule = (rule: 'elected-or-flagged' | 'always' | 'never') =>
      hall.db.transaction((tx) => changeSetting(tx, 'cabVisa', rule, null))
    expect(await asks({ confidentiality: 'confidential' })).toEqual(['visa'])
    await setRule('always')
    expect(await asks()).toEqual(['visa'])
    await setRule('never')
    expect(await asks({ confidentiality: 'confidential' })).toEqual([])
    await setRule('elected-or-flagged')
  })

  test('R13 changing the draft on purpose voids the visas, on record, and the author begins again', async () => {
    const { id } = await visaed()
    await dg.task(id, 'sign')
    expect((await draft(adDep, id)).code).toBe('REPLY_UNDER_VISA')
    expect((await draft(adDep, id, { text: 'Autre texte.' }, '?voidVisas=true')).status).toBe(200)
    await adDep.task(id, 'treat')
    expect(await dg.tasks(`&letter=${id}`)).toEqual([])
    const history = await historyOf(adDep, id)
    expect(history.map(({ kind }) => kind)).toContain('visas_voided')
  })

  test('R14 nobody but the signatory that its author named signs a reply, whomever a circuit asks', async () => {
    const { id } = await visaed()
    const sign = await dg.task(id, 'sign')
    const mayor = await hall.as('maire')
    const asked = sql`candidate_user_id = (select id from users where login = 'maire')`
    await hall.db.execute(sql`update tasks set ${asked} where id = ${sign.id}`)
    await mayor.stepUp()
    const refused = await mayor.complete(sign, { outcome: 'sign' })
    expect([refused.status, refused.code]).toEqual([403, 'NOT_CANDIDATE'])
    expect(await rolesIn(id)).not.toContain('stamped-reply')
  })

  test('R14 once the griffe is put, the text changes no more, not even on purpose: what leaves is what was signed', async () => {
    const { id } = await visaed()
    await dg.stepUp()
    expect((await dg.complete(await dg.task(id, 'sign'), { outcome: 'sign' })).status).toBe(200)
    const dispatch = await adDep.task(id, 'dispatch')
    const changed = await draft(adDep, id, { text: 'Tout autre chose.' }, '?voidVisas=true')
    expect([changed.status, changed.code]).toEqual([409, 'REPLY_SIGNED'])
    expect((await historyOf(adDep, id)).map(({ kind }) => kind)).not.toContain('visas_voided')
    expect((await adDep.task(id, 'dispatch')).id).toBe(dispatch.id)
  })

  test('an outcome that the circuit does not know is refused, and the task stays open', async () => {
    const { id } = await underVisa()
    const visa = await dg.task(id, 'visa')
    expect((await dg.complete(visa, { outcome: 'sign' })).code).toBe('UNKNOWN_OUTCOME')
    expect(await dg.task(id, 'visa')).toMatchObject({ id: visa.id })
  })
})

describe('signature', () => {
  test('R14 nobody signs for the signatory, and the signatory sees the letter from the request on', async () => {
    const { id, reply } = await underVisa({ signatory: 'maire' })
    const maire = await hall.as('maire')
    expect((await maire.get(`/api/letters/${id}`)).status).toBe(404)
    await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
    const dircab = await hall.as('dircab')
    await dircab.complete(await dircab.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
    const sign = await maire.task(id, 'sign')
    expect((await maire.get(`/api/letters/${id}`)).status).toBe(200)
    expect((await dg.complete(sign, { outcome: 'sign', documentSha256: reply.sha256 })).code).toBe('NOT_CANDIDATE')
    expect((await dg.send('POST', `/api/tasks/${sign.id}/assign`, { to: 'dg' })).status).toBe(403)
  })

  test('R14 only elected officials and the DG have a griffe', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    expect((await draft(adDep, id, { signatory: 'dir.dep' })).code).toBe('NOT_A_SIGNATORY')
    expect((await draft(adDep, id, { signatory: 'dir.dep', byHand: true })).status).toBe(200)
    expect((await draft(adDep, id, { signatory: 'nobody' })).code).toBe('UNKNOWN_SIGNATORY')
  })

  test('R14 the griffe goes where the signatory puts it, on a page that exists', async () => {
    const { id, reply } = await visaed()
    const sign = await dg.task(id, 'sign')
    const at = (page: number) => ({ outcome: 'sign', documentSha256: reply.sha256, placement: { page, x: 90, y: 140 } })
    await dg.stepUp()
    expect((await dg.complete(sign, at(9))).code).toBe('STAMP_PLACEMENT_INVALID')
    expect((await dg.complete(sign, at(1))).status).toBe(200)
    await adDep.task(id, 'dispatch')
    const stamped = (await readLetter(adDep, id)).documents.find(({ role }) => role === 'stamped-reply')
    const pdf = (await adDep.get(`/api/documents/${stamped?.id}/content`)).bytes
    expect(await readStamps(pdf)).toMatchObject([{ page: 1, sourceSha256: reply.sha256 }])
  })

  test('R14 a refused signature returns the letter to its author', async () => {
    const { id } = await visaed()
    const refusal = { outcome: 'refuse', comment: 'Le ton ne convient pas.' }
    expect((await dg.complete(await dg.task(id, 'sign'), refusal)).status).toBe(200)
    await adDep.task(id, 'treat')
  })

  test('R15 for one letter: it is printed, signed on paper and scanned; the scan is what leaves', async () => {
    const { id } = await visaed({ byHand: true })
    const paper = await adDep.task(id, 'sign-on-paper')
    expect((await adDep.complete(paper, { outcome: 'done' })).code).toBe('SCAN_REQUIRED')
    const parts = [
      { name: 'outcome', text: 'done' },
      { name: 'scan', file: await hall.pdf('Signé à la main'), fileName: 'signe.pdf' },
    ]
    expect((await adDep.upload('POST', `/api/tasks/${paper.id}/complete`, parts)).status).toBe(200)
    expect(await rolesIn(id)).toContain('signed-scan')
    expect(await rolesIn(id)).not.toContain('stamped-reply')
    const done = await adDep.complete(await adDep.task(id, 'dispatch'), { outcome: 'done', by: 'paper' })
    expect(done.status).toBe(200)
    await waitFor('the letter to close', async () => (await readLetter(adDep, id)).status === 'closed')
  })

  test('R15 the signatory chooses the pen when it is his turn', async () => {
    const { id, reply } = await visaed()
    const signing = { outcome: 'sign-by-hand', documentSha256: reply.sha256 }
    expect((await dg.complete(await dg.task(id, 'sign'), signing)).status).toBe(200)
    await adDep.task(id, 'sign-on-paper')
  })

  test('R15 switched on for a signatory while letters wait: they go over to paper, those of others do not', async () => {
    const waiting = await visaed()
    await dg.task(waiting.id, 'sign')
    const settings = { mode: 'griffe', signatories: { maire: 'by-hand' } }
    expect((await bdc.send('PUT', '/api/settings/signature', settings)).status).toBe(200)
    await dg.task(waiting.id, 'sign')
    await bdc.send('PUT', '/api/settings/signature', { mode: 'griffe', signatories: { dg: 'by-hand' } })
    await adDep.task(waiting.id, 'sign-on-paper')
    const later = await visaed()
    await adDep.task(later.id, 'sign-on-paper')
    await bdc.send('PUT', '/api/settings/signature', { mode: 'griffe', signatories: {} })
  })

  test('R15 switched on for the town: every letter that waits for a griffe goes over to paper', async () => {
    const { id } = await visaed()
    await dg.task(id, 'sign')
    await bdc.send('PUT', '/api/settings/signature', { mode: 'by-hand', signatories: {} })
    await adDep.task(id, 'sign-on-paper')
    await bdc.send('PUT', '/api/settings/signature', { mode: 'griffe', signatories: {} })
  })
})
