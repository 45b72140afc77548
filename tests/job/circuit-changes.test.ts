import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { historyOf, letterIn, lineOf, readLetter, submitted } from './letters.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

type Change = { act: string; target: string | null; name: string | null; effect: string; allowed: true | string }
type Making = { act: string; target?: string | null; to?: string; reason?: string }

let hall: TownHall
let bdc: Person
let adDep: Person
let dg: Person
let cab: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, adDep, dg, cab] = await Promise.all([hall.as('bdc'), hall.as('ad.dep'), hall.as('dg'), hall.as('dircab')])
})
afterAll(() => hall?.close())

const changesFor = async (who: Person, id: string): Promise<Change[]> =>
  (await who.get(`/api/letters/${id}/circuit/changes`)).json<{ items: Change[] }>().items
const find = async (who: Person, id: string, act: string, name?: string) =>
  (await changesFor(who, id)).find((change) => change.act === act && (name === undefined || change.name === name))
const make = (who: Person, id: string, { target, reason = 'Motif du changement.', ...change }: Making) =>
  who.send('POST', `/api/letters/${id}/circuit/changes`, { ...change, ...(target && { target }), reason })
const openKinds = async (who: Person, id: string) => (await who.tasks(`&letter=${id}`)).map(({ kind }) => kind).sort()

const visaed = async (fields = {}) => {
  const id = await letterIn(bdc)
  const reply = await submitted(adDep, id, fields)
  return { id, reply }
}
const approve = async (who: Person, id: string, sha256: string) =>
  who.complete(await who.task(id, 'visa'), { outcome: 'approve', documentSha256: sha256 })

describe('who may change the way of a letter', () => {
  test('R4 R23 whoever does not see the letter is told that there is none, and whoever may not change it why', async () => {
    const { id } = await visaed()
    const stranger = await hall.as('agent.securite')
    expect((await stranger.get(`/api/letters/${id}/circuit/changes`)).status).toBe(404)
    expect((await make(stranger, id, { act: 'suspend' })).status).toBe(404)
    const refused = await make(cab, id, { act: 'suspend' })
    expect([refused.status, refused.code]).toEqual([403, 'FORBIDDEN'])
    expect((await find(cab, id, 'suspend'))?.allowed).toContain('DG')
    expect((await make(adDep, id, { act: 'suspend', reason: '  ' })).status).toBe(400)
    const { allows } = (await adDep.get(`/api/letters/${id}`)).json<{ allows: Record<string, unknown> }>()
    expect(allows).toMatchObject({ suspend: true, askVisa: true, redoStep: true, skipStep: true, withdraw: true })
  })
})

describe('a suspended letter', () => {
  test('R23 is acted on by nobody until it goes on, and both are on record with their reasons', async () => {
    const { id, reply } = await visaed()
    expect((await make(adDep, id, { act: 'suspend', reason: 'Procédure en cours au tribunal.' })).status).toBe(200)
    expect((await make(adDep, id, { act: 'suspend' })).code).toBe('NOT_AWAITED')
    expect((await approve(dg, id, reply.sha256)).code).toBe('SUSPENDED')
    expect((await find(adDep, id, 'previousVisa'))?.allowed ?? 'SUSPENDED').not.toBe(true)
    const [task] = await dg.tasks(`&letter=${id}`)
    expect(task).toMatchObject({ suspended: true, allows: { complete: 'Le circuit de ce courrier est suspendu.' } })
    expect((await make(bdc, id, { act: 'resume', reason: 'Jugement rendu.' })).status).toBe(200)
    expect((await approve(dg, id, reply.sha256)).status).toBe(200)
    expect(await lineOf(adDep, id, 'suspended')).toMatchObject({
      text: 'Circuit suspendu.',
      comment: 'Procédure en cours au tribunal.',
    })
    expect(await lineOf(adDep, id, 'resumed')).toMatchObject({ actor: { login: 'bdc' }, comment: 'Jugement rendu.' })
  })
})

describe('a visa that was not foreseen', () => {
  test('R13 asked while visas run, it is given beside them before the letter goes on', async () => {
    const { id, reply } = await visaed()
    const asked = await make(adDep, id, { act: 'askVisa', to: 'CAB', reason: 'Sujet sensible dans la presse.' })
    expect(asked.status).toBe(200)
    expect((await approve(dg, id, reply.sha256)).status).toBe(200)
    expect(await openKinds(dg, id)).toEqual([])
    expect(await lineOf(adDep, id, 'visa_asked')).toMatchObject({
      text: expect.stringContaining('Visa supplémentaire demandé à'),
    })
    expect((await approve(cab, id, reply.sha256)).status).toBe(200)
    expect((await dg.task(id, 'sign')).kind).toBe('sign')
  })

  test('R13 R14 asked in front of the signature, it takes the signature back until it is given; by name too', async () => {
    const { id, reply } = await visaed()
    await approve(dg, id, reply.sha256)
    await dg.task(id, 'sign')
    expect((await find(adDep, id, 'askVisa'))?.effect).toContain('signature')
    expect((await make(adDep, id, { act: 'askVisa', to: 'VOIRIE' })).code).toBe('NOT_ASSIGNABLE')
    expect((await make(adDep, id, { act: 'askVisa', to: 'dir.dep' })).status).toBe(200)
    expect(await openKinds(dg, id)).toEqual([])
    const director = await hall.as('dir.dep')
    const refusal = { outcome: 'refuse', comment: 'Le délai est intenable.', documentSha256: reply.sha256 }
    expect((await director.complete(await director.task(id, 'visa'), refusal)).status).toBe(200)
    expect(await openKinds(adDep, id)).toContain('treat')
  })
})

describe('back in the circuit', () => {
  test('R13 to the previous visa: the signature is asked anew, and only after that visa was given once more', async () => {
    const { id, reply } = await visaed()
    await approve(dg, id, reply.sha256)
    const sign = await dg.task(id, 'sign')
    expect((await find(adDep, id, 'previousVisa'))?.effect).toContain('Signer la réponse')
    expect((await make(adDep, id, { act: 'previousVisa', reason: 'Montant corrigé depuis.' })).status).toBe(200)
    await dg.stepUp()
    expect((await dg.complete(sign, { outcome: 'sign' })).code).toBe('TASK_CLOSED')
    expect(await openKinds(dg, id)).toEqual(['visa'])
    expect(await lineOf(adDep, id, 'step_redone')).toMatchObject({
      text: expect.stringContaining('Visa de la direction générale'),
      comment: 'Montant corrigé depuis.',
    })
    await approve(dg, id, reply.sha256)
    expect((await dg.task(id, 'sign')).id).not.toBe(sign.id)
  })

  test('R8 to the drafting, where the reply can be written again; and never once the reply is signed (R14)', async () => {
    const { id, reply } = await visaed()
    const treat = await find(adDep, id, 'redo', 'Préparer la réponse')
    expect((await make(adDep, id, { act: 'redo', target: treat?.target ?? null })).status).toBe(200)
    expect(await openKinds(dg, id)).toEqual([])
    const again = await submitted(adDep, id, { text: 'Madame,\n\nNous reprenons ce point.' })
    expect(again.sha256).not.toBe(reply.sha256)
    await approve(dg, id, again.sha256)
    await dg.stepUp()
    await dg.complete(await dg.task(id, 'sign'), { outcome: 'sign', documentSha256: again.sha256 })
    await adDep.task(id, 'dispatch')
    const signed = await make(adDep, id, { act: 'previousVisa' })
    expect([signed.status, signed.code]).toEqual([409, 'REPLY_SIGNED'])
  })
})

describe('a decision taken back', () => {
  const decided = async (who: Person, id: string, input: Record<string, unknown>) =>
    (await who.complete(await who.task(id, 'visa'), input)).json<{ decisionId: string }>().decisionId
  const takeBack = (who: Person, decision: string) => who.send('DELETE', `/api/decisions/${decision}`)

  test('R13 a visa just given is taken back by who gave it, and by nobody else; it is given anew', async () => {
    const { id, reply } = await visaed()
    const given = await decided(dg, id, { outcome: 'approve', documentSha256: reply.sha256 })
    const sign = await dg.task(id, 'sign')
    expect((await takeBack(adDep, given)).status).toBe(404)
    expect((await takeBack(dg, given)).status).toBe(200)
    expect(await openKinds(dg, id)).toEqual(['visa'])
    expect(await lineOf(adDep, id, 'step_redone')).toMatchObject({ actor: { login: 'dg' } })
    await dg.stepUp()
    expect((await dg.complete(sign, { outcome: 'sign', documentSha256: reply.sha256 })).code).toBe('TASK_CLOSED')
    expect((await takeBack(dg, given)).code).toBe('ACTED_SINCE')
    expect((await approve(dg, id, reply.sha256)).status).toBe(200)
  })

  test('R13 a refusal is taken back before its author has begun again', async () => {
    const { id, reply } = await visaed()
    const refusal = await decided(dg, id, { outcome: 'refuse', comment: 'Trop long.', documentSha256: reply.sha256 })
    expect(await openKinds(adDep, id)).toContain('treat')
    expect((await takeBack(dg, refusal)).status).toBe(200)
    expect(await openKinds(dg, id)).toEqual(['visa'])
    expect(await openKinds(adDep, id)).not.toContain('treat')
    expect((await approve(dg, id, reply.sha256)).status).toBe(200)
    expect((await dg.task(id, 'sign')).kind).toBe('sign')
  })

  test('R13 R14 once somebody has acted since, it stands; what is no visa is never taken back', async () => {
    const { id, reply } = await visaed({ signatory: 'elu.voirie' })
    const first = await decided(dg, id, { outcome: 'approve', documentSha256: reply.sha256 })
    expect((await approve(cab, id, reply.sha256)).status).toBe(200)
    const late = await takeBack(dg, first)
    expect([late.status, late.code]).toEqual([409, 'ACTED_SINCE'])
    const elected = await hall.as('elu.voirie')
    const sign = await elected.task(id, 'sign')
    await elected.stepUp()
    const signed = await elected.complete(sign, { outcome: 'sign', documentSha256: reply.sha256 })
    const { decisionId } = signed.json<{ decisionId: string }>()
    await adDep.task(id, 'dispatch')
    expect((await takeBack(elected, decisionId)).code).toBe('NOT_REDOABLE')
  })
})

describe('a step left out', () => {
  test('R17 the acknowledgement, by the box that would send it: none leaves, and the history says so', async () => {
    const id = await letterIn(bdc)
    const task = await adDep.task(id, 'acknowledge')
    const before = (await hall.outbox()).length
    expect((await make(dg, id, { act: 'skip', target: task.id })).status).toBe(403)
    expect((await make(adDep, id, { act: 'skip', target: task.id, reason: 'Reçue au guichet.' })).status).toBe(200)
    expect(await openKinds(adDep, id)).toEqual(['treat'])
    expect(await lineOf(adDep, id, 'step_skipped')).toMatchObject({ text: 'Étape passée : Accuser réception.' })
    expect((await readLetter(adDep, id)).acknowledgement).toBeNull()
    expect((await hall.outbox()).length).toBe(before)
  })

  test('R13 R14 a visa by whoever may give it and nobody else; a signature by nobody', async () => {
    const { id } = await visaed()
    const visa = await dg.task(id, 'visa')
    for (const who of [adDep, cab]) {
      const refused = await make(who, id, { act: 'skip', target: visa.id })
      expect([refused.status, refused.code]).toEqual([403, 'FORBIDDEN'])
    }
    expect((await make(dg, id, { act: 'skip', target: visa.id })).status).toBe(200)
    const sign = await dg.task(id, 'sign')
    expect((await make(dg, id, { act: 'skip', target: sign.id })).code).toBe('NOT_AWAITED')
    expect((await readLetter(adDep, id)).documents.filter(({ role }) => role === 'stamped-reply')).toEqual([])
    expect((await historyOf(adDep, id)).map(({ kind }) => kind)).not.toContain('visa_given')
  })
})

test('R9 a contribution is withdrawn with a reason: its task goes, the others stay', async () => {
  const id = await letterIn(bdc)
  await adDep.task(id, 'treat')
  const ask = async (to: string) => {
    const answer = await adDep.send('POST', `/api/letters/${id}/contributions`, { to, question: 'Votre avis ?' })
    return answer.json<{ id: string }>().id
  }
  const [first] = [await ask('VOIRIE'), await ask('PROPRETE')]
  const agent = await hall.as('agent.voirie')
  await agent.task(id, 'contribute')
  const path = `/api/contributions/${first}`
  expect((await agent.send('DELETE', path, { reason: 'Non.' })).status).toBe(403)
  expect((await (await hall.as('agent.securite')).send('DELETE', path, { reason: 'Non.' })).status).toBe(404)
  expect((await adDep.send('DELETE', path, { reason: 'Réponse reçue par téléphone.' })).status).toBe(204)
  expect((await agent.tasks(`&letter=${id}&kind=contribute`)).length).toBe(0)
  const states = (await readLetter(adDep, id)).contributions.map(({ status }) => status)
  expect(states.sort()).toEqual(['asked', 'cancelled'])
  expect(await lineOf(adDep, id, 'contribution_withdrawn')).toMatchObject({ comment: 'Réponse reçue par téléphone.' })
  expect((await adDep.send('DELETE', path, { reason: 'Encore.' })).code).toBe('ALREADY_ANSWERED')
})

test('R23 a letter is handed over to another direction from in front of a signature', async () => {
  const { id, reply } = await visaed()
  await approve(dg, id, reply.sha256)
  await dg.task(id, 'sign')
  const answer = await adDep.send('POST', `/api/letters/${id}/hand-over`, { to: 'DCV', reason: 'Compétence scolaire.' })
  expect(answer.status).toBe(200)
  expect(await openKinds(dg, id)).toEqual([])
  expect((await readLetter(bdc, id)).box).toMatchObject({ code: 'DCV' })
})
