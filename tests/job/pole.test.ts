import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendDueReminders } from '../../api/reminders/sending.ts'
import { contributions, idempotencyKeys } from '../../db/schema/index.ts'
import { historyOf, letterIn, readLetter } from './letters.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let pole: Person
let adDep: Person
let agent: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, pole, adDep, agent] = (await Promise.all(['bdc', 'ad.plaroye', 'ad.dep', 'agent.eclairage'].map(hall.as))) as [
    Person,
    Person,
    Person,
    Person,
  ]
})
afterAll(() => hall.close())

type Request = {
  id: string
  to: { unit: { code: string } | null; person: { login: string } | null }
  state: string
  dueOn: string | null
  text: string | null
  messages: number
  remindedAt: string | null
  allows: Record<string, boolean | string>
}
const requestsOf = async (who: Person, id: string) =>
  (await who.get(`/api/letters/${id}/requests`)).json<{ items: Request[] }>().items
const nameOf = ({ to }: Request) => to.unit?.code ?? to.person?.login
const askSeveral = async (who: Person, id: string, requests: object[]): Promise<string[]> =>
  (await who.send('POST', `/api/letters/${id}/requests`, { requests })).json<{ ids: string[] }>().ids
/** Its day passes: nobody can be asked for a day that is over. */
const becomesLate = (contribution = '') =>
  hall.db.update(contributions).set({ dueOn: '2026-01-05' }).where(eq(contributions.id, contribution))
const letterOfPole = async () => {
  const id = await letterIn(bdc, { box: 'POLE-PLAROYE', subject: 'Réaménagement de la place du marché' })
  await pole.task(id, 'treat')
  return id
}
const contribute = async (login: string, id: string, text: string) => {
  const who = await hall.as(login)
  return who.complete(await who.task(id, 'contribute'), { outcome: 'submit', contribution: { text } })
}

describe('a letter for several directions', () => {
  test('R12 the pole asks directions and agents at once, each with its date, and the late ones come first', async () => {
    const id = await letterOfPole()
    const ids = await askSeveral(pole, id, [
      { to: 'DCV', question: 'Quels arbres ?', dueOn: '2099-06-30' },
      { to: 'DEP', question: 'Quelle chaussée ?', dueOn: '2099-01-05' },
      { to: 'agent.eclairage', question: 'Quels mâts ?', dueOn: '2099-01-31' },
    ])
    expect(new Set(ids).size).toBe(3)
    await becomesLate(ids[1])
    await agent.task(id, 'contribute')
    const asked = await requestsOf(pole, id)
    expect(asked.map((one) => [nameOf(one), one.state])).toEqual([
      ['DEP', 'late'],
      ['agent.eclairage', 'awaited'],
      ['DCV', 'awaited'],
    ])
    expect(asked[0]?.allows).toMatchObject({ withdraw: true, remind: true, write: true })
  })

  test('R12 nobody is asked when one of those named does not exist', async () => {
    const id = await letterOfPole()
    const requests = [
      { to: 'DEP', question: 'Quand ?' },
      { to: 'PERSONNE', question: 'Quand ?' },
    ]
    const answer = await pole.send('POST', `/api/letters/${id}/requests`, { requests })
    expect([answer.status, answer.code]).toEqual([422, 'UNKNOWN_RECIPIENT'])
    expect(await requestsOf(pole, id)).toEqual([])
  })

  test('R12 the thread of a request is between who asks, who is asked and who handles the letter', async () => {
    const id = await letterOfPole()
    const [first = '', second = ''] = await askSeveral(pole, id, [
      { to: 'DEP', question: 'Quelle chaussée ?' },
      { to: 'agent.eclairage', question: 'Quels mâts ?' },
    ])
    await agent.task(id, 'contribute')
    const thread = `/api/contributions/${first}/messages`
    expect((await adDep.send('POST', thread, { text: 'De quelle rue parlez-vous ?' })).status).toBe(201)
    const plaroye = await hall.as('plaroye')
    expect((await plaroye.send('POST', thread, { text: 'De la rue du Marché.' })).status).toBe(201)
    const said = (await adDep.get(thread)).json<{ items: { author: { login: string }; text: string }[] }>().items
    expect(said.map(({ author, text }) => [author.login, text])).toEqual([
      ['ad.dep', 'De quelle rue parlez-vous ?'],
      ['plaroye', 'De la rue du Marché.'],
    ])
    // They see the letter, and are not on this thread.
    for (const login of ['agent.eclairage', 'dg', 'dircab', 'bdc'])
      expect((await (await hall.as(login)).get(thread)).status, login).toBe(403)
    const lamps = (await requestsOf(agent, id)).find((one) => one.id === first)
    expect(lamps).toMatchObject({ messages: 0, allows: { write: expect.stringContaining('réservé') } })
    // R6: who does not see the letter is answered as if there were no thread.
    expect((await (await hall.as('ad.drh')).get(thread)).status).toBe(404)
    expect((await (await hall.as('ad.drh')).get(`/api/contributions/${crypto.randomUUID()}/messages`)).status).toBe(404)
    expect((await agent.send('POST', `/api/contributions/${second}/messages`, { text: 'Vu.' })).status).toBe(201)
  })

  test('R12 the pole reminds, goes on without a late one, and makes one reply of what came in', async () => {
    const id = await letterOfPole()
    const [dep = '', dcv = ''] = await askSeveral(pole, id, [
      { to: 'DEP', question: 'Quelle chaussée ?', dueOn: '2099-01-05' },
      { to: 'DCV', question: 'Quels arbres ?' },
    ])
    await becomesLate(dep)
    expect((await contribute('ad.dcv', id, 'Six tilleuls seront plantés.')).status).toBe(200)
    expect((await bdc.send('POST', `/api/contributions/${dep}/reminders`, {})).status).toBe(403)
    expect((await pole.send('POST', `/api/contributions/${dep}/reminders`, { text: 'Avant jeudi, svp.' })).status).toBe(
      201,
    )
    expect((await pole.send('POST', `/api/contributions/${dcv}/reminders`, {})).code).toBe('ALREADY_ANSWERED')
    // Everybody of the direction that is asked gets one message, which says nothing of the letter.
    const leave = () =>
      sendDueReminders(hall.deps, (error) => {
        throw error
      })
    await leave()
    await leave()
    const reminders = (await hall.outbox()).filter(({ subject }) => subject.startsWith('Rappel'))
    expect(reminders.map(({ to }) => to).sort()).toEqual(['ad.dep@ville.example', 'dir.dep@ville.example'])
    for (const one of reminders) {
      const raw = Buffer.from((await hall.deps.outbox?.readCaught(one.id)) ?? []).toString('utf8')
      expect(raw.replace(/=\r?\n/g, '')).toContain(id)
      expect(raw).not.toMatch(/jeudi|chaussée/)
    }
    expect((await requestsOf(adDep, id)).find((one) => one.id === dep)?.remindedAt).toEqual(expect.any(String))
    const gone = await pole.send('DELETE', `/api/contributions/${dep}`, { reason: 'Le conseil se réunit demain.' })
    expect(gone.status).toBe(204)
    expect((await requestsOf(pole, id)).map((one) => [nameOf(one), one.state])).toEqual([
      ['DCV', 'answered'],
      ['DEP', 'withdrawn'],
    ])
    const made = await pole.get(`/api/letters/${id}/reply/skeleton`)
    const skeleton = made.json<{ contributions: number; content: object }>()
    expect(skeleton.contributions).toBe(1)
    expect(JSON.stringify(skeleton.content)).toContain('Direction du cadre de vie')
    expect(JSON.stringify(skeleton.content)).toContain('Six tilleuls seront plantés.')
    const body = { content: skeleton.content, signatory: 'dg' }
    expect((await pole.send('PUT', `/api/letters/${id}/reply`, body)).status).toBe(200)
    expect((await adDep.get(`/api/letters/${id}/reply/skeleton`)).status).toBe(403)
    const kinds = (await historyOf(pole, id)).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['contribution_reminded', 'contribution_withdrawn']))
  })

  test('R12 the joint reply holds what was given, not why somebody declined', async () => {
    const id = await letterOfPole()
    await askSeveral(pole, id, [
      { to: 'DEP', question: 'Quelle chaussée ?' },
      { to: 'DCV', question: 'Quels arbres ?' },
    ])
    expect((await contribute('ad.dcv', id, 'Six tilleuls seront plantés.')).status).toBe(200)
    const declined = { outcome: 'refuse', comment: 'La chaussée est départementale.' }
    expect((await adDep.complete(await adDep.task(id, 'contribute'), declined)).status).toBe(200)
    const made = (await pole.get(`/api/letters/${id}/reply/skeleton`)).json<{
      contributions: number
      content: object
    }>()
    expect(made.contributions).toBe(1)
    expect(JSON.stringify(made.content)).toContain('tilleuls')
    expect(JSON.stringify(made.content)).not.toContain('départementale')
  })
})

describe('a letter for several poles', () => {
  const lead = (who: Person, id: string, body: object) => who.send('POST', `/api/letters/${id}/lead`, body)
  const toPlanning = {
    pole: 'POLE-JPAUGE',
    reason: 'Le projet est d’abord un permis.',
    contributors: [{ to: 'POLE-PLAROYE', question: 'Votre avis sur l’espace public ?', dueOn: '2099-01-31' }],
  }

  test('R12 the DG says which DGA leads, the other pole is asked for its part', async () => {
    const id = await letterOfPole()
    expect((await lead(await hall.as('dg'), id, toPlanning)).status).toBe(200)
    const jpauge = await hall.as('jpauge')
    await jpauge.task(id, 'treat')
    await pole.task(id, 'contribute')
    expect((await readLetter(jpauge, id)).box?.code).toBe('POLE-JPAUGE')
    expect((await requestsOf(jpauge, id)).map((one) => [nameOf(one), one.state])).toEqual([['POLE-PLAROYE', 'awaited']])
    expect((await contribute('plaroye', id, 'Avis favorable.')).status).toBe(200)
    // Nobody sent it away as not theirs.
    const { passages } = (await readLetter(jpauge, id)) as unknown as {
      passages: { handOvers: number; sentAway: unknown[]; stops: { box: { code: string }; how: string }[] }
    }
    expect(passages).toMatchObject({ handOvers: 0, sentAway: [] })
    expect(passages.stops.at(-1)).toMatchObject({ box: { code: 'POLE-JPAUGE' }, how: 'routed' })
  })

  test('R12 R14 the application dies once the pole is chosen: the same request asks the contributors after all', async () => {
    const id = await letterOfPole()
    const key = { 'idempotency-key': 'lead-then-dead' }
    const dg = await hall.as('dg')
    const choose = () => dg.send('POST', `/api/letters/${id}/lead`, { ...toPlanning }, key)
    expect((await choose()).status).toBe(200)
    const asked = async () => (await requestsOf(await hall.as('jpauge'), id)).filter((one) => one.state === 'awaited')
    const before = await asked()
    expect(before.map(nameOf)).toEqual(['POLE-PLAROYE'])
    // As it stood between the two: the decision taken, the question not yet asked, no answer given.
    const [row] = await hall.db
      .select()
      .from(contributions)
      .where(eq(contributions.id, before[0]?.id ?? ''))
    await hall.db.delete(contributions).where(eq(contributions.id, row?.id ?? ''))
    const lost = { status: null, body: null, createdAt: new Date(0) }
    await hall.db.update(idempotencyKeys).set(lost).where(eq(idempotencyKeys.key, key['idempotency-key']))
    expect((await choose()).status).toBe(200)
    expect((await asked()).map(nameOf)).toEqual(['POLE-PLAROYE'])
  })

  test('R12 the mail office decides as well; a direction does not, and only a pole leads', async () => {
    const id = await letterOfPole()
    await askSeveral(pole, id, [{ to: 'DEP', question: 'Votre part ?' }])
    expect((await lead(adDep, id, toPlanning)).status).toBe(403)
    expect((await lead(pole, id, toPlanning)).status).toBe(403)
    expect((await lead(bdc, id, { ...toPlanning, pole: 'DURBA' })).code).toBe('NOT_A_POLE')
    expect((await lead(bdc, id, { ...toPlanning, pole: 'POLE-PLAROYE' })).code).toBe('ALREADY_THERE')
    expect((await lead(bdc, id, toPlanning)).status).toBe(200)
    await (await hall.as('ad.jpauge')).task(id, 'treat')
  })
})
