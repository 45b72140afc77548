import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { historyOf, letterIn, readLetter, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  bdc = await hall.as('bdc')
  adDep = await hall.as('ad.dep')
})
afterAll(() => hall.close())

const contributionsOf = async (who: Person, letterId: string) => (await readLetter(who, letterId)).contributions
const ask = (who: Person, letterId: string, body: Record<string, unknown>) =>
  who.send('POST', `/api/letters/${letterId}/contributions`, { question: 'Votre avis ?', ...body })

/** A letter on which the assistant may begin to work. */
async function letterOfDep(): Promise<string> {
  const id = await letterIn(bdc)
  await adDep.task(id, 'treat')
  return id
}

describe('contributions', () => {
  test('R7 R9 nobody is asked or promised anything for yesterday in Paris, and elected officials are not asked', async () => {
    const id = await letterOfDep()
    const today = parisDay(hall.deps.now())
    const yesterday = addDays(today, -1)
    const late = { status: 422, code: 'DAY_PAST' }
    expect(await ask(adDep, id, { to: 'VOIRIE', dueOn: yesterday })).toMatchObject(late)
    const requests = [
      { to: 'VOIRIE', question: 'Quand ?' },
      { to: 'DCV', question: 'Quels arbres ?', dueOn: yesterday },
    ]
    expect(await adDep.send('POST', `/api/letters/${id}/requests`, { requests })).toMatchObject(late)
    const promise = { text: 'Reprise de la chaussée', dueOn: yesterday }
    expect(await adDep.send('POST', `/api/letters/${id}/promises`, promise)).toMatchObject(late)
    const refused = { status: 422, code: 'NOT_ASSIGNABLE' }
    expect(await ask(adDep, id, { to: 'maire' })).toMatchObject(refused)
    expect(await ask(adDep, id, { to: 'maire', channel: 'email' })).toMatchObject(refused)
    expect(await contributionsOf(adDep, id)).toEqual([])
    expect((await (await hall.as('maire')).get(`/api/letters/${id}`)).status).toBe(404)
    expect((await ask(adDep, id, { to: 'VOIRIE', dueOn: today })).status).toBe(201)
  })

  test('R9 a person asked by name sees the letter and has the task; a colleague has not', async () => {
    const id = await letterOfDep()
    const agent = await hall.as('agent.scolaire')
    expect((await agent.get(`/api/letters/${id}`)).status).toBe(404)
    expect((await ask(adDep, id, { to: 'agent.scolaire' })).status).toBe(201)
    await agent.task(id, 'contribute')
    expect((await agent.get(`/api/letters/${id}`)).status).toBe(200)
    expect(await (await hall.as('agent.securite')).tasks(`&letter=${id}`)).toEqual([])
  })

  test('R9 who is asked may decline, with a reason; the direction sees it', async () => {
    const id = await letterOfDep()
    await ask(adDep, id, { to: 'agent.voirie' })
    const agent = await hall.as('agent.voirie')
    const task = await agent.task(id, 'contribute')
    expect((await agent.complete(task, { outcome: 'refuse' })).code).toBe('COMMENT_REQUIRED')
    const refusal = { outcome: 'refuse', comment: 'Cela relève du service Propreté.' }
    expect((await agent.complete(task, refusal)).status).toBe(200)
    expect(await contributionsOf(adDep, id)).toMatchObject([{ status: 'refused' }])
  })

  test('R9 a contribution comes back once: the second answer finds the task closed', async () => {
    const id = await letterOfDep()
    await ask(adDep, id, { to: 'VOIRIE' })
    const [first, second] = [await hall.as('agent.voirie'), await hall.as('agent2.voirie')]
    const task = await first.task(id, 'contribute')
    const contribution = { text: 'Travaux prévus.' }
    expect((await first.complete(task, { outcome: 'submit', contribution })).status).toBe(200)
    const late = await second.complete(task, { outcome: 'submit', contribution: { text: 'Rien de prévu.' } })
    expect(late.code).toBe('TASK_CLOSED')
    expect(await contributionsOf(adDep, id)).toMatchObject([{ status: 'answered', text: 'Travaux prévus.' }])
  })

  test('R9 of two who answer at the same moment one counts, and it is their text that is read', async () => {
    const id = await letterOfDep()
    await ask(adDep, id, { to: 'VOIRIE' })
    const people = [await hall.as('agent.voirie'), await hall.as('agent2.voirie')]
    const task = await (people[0] as Person).task(id, 'contribute')
    const answers = await Promise.all(
      people.map((who) => who.complete(task, { outcome: 'submit', contribution: { text: who.login } })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = people[answers.findIndex(({ status }) => status === 200)]
    expect(await contributionsOf(adDep, id)).toMatchObject([
      { text: winner?.login, answeredBy: { login: winner?.login } },
    ])
  })

  test('R9 only the box that holds the letter asks for contributions', async () => {
    const id = await letterOfDep()
    expect((await ask(bdc, id, { to: 'VOIRIE' })).status).toBe(403)
    expect((await ask(await hall.as('ad.dcv'), id, { to: 'VOIRIE' })).status).toBe(404)
  })

  test('R7 elected officials are asked by name, never as a unit', async () => {
    const id = await letterOfDep()
    expect((await ask(adDep, id, { to: 'ELUS' })).code).toBe('ELUS_BY_NAME')
  })

  test('R9 the town itself has no box: a question to it would wait for nobody', async () => {
    const id = await letterOfDep()
    expect((await ask(adDep, id, { to: 'VILLE' })).code).toBe('NOT_A_BOX')
    expect(await contributionsOf(adDep, id)).toEqual([])
    expect((await ask(adDep, id, { to: 'personne' })).code).toBe('UNKNOWN_RECIPIENT')
  })

  test('R10 what came by e-mail is recorded with its file, once, by the direction only', async () => {
    const id = await letterOfDep()
    const asked = (await ask(adDep, id, { to: 'DAJ', channel: 'email' })).json<{ id: string }>()
    const url = `/api/contributions/${asked.id}/answer`
    expect((await bdc.send('POST', url, { text: 'x' })).status).toBe(403)
    const parts = [
      { name: 'answer', json: { text: 'La Ville n’est pas responsable.' } },
      { name: 'file', file: await hall.pdf('Note juridique'), fileName: 'note.pdf' },
    ]
    expect((await adDep.upload('POST', url, parts)).status).toBe(201)
    expect((await adDep.send('POST', url, { text: 'encore' })).code).toBe('ALREADY_ANSWERED')
    const letter = await readLetter(adDep, id)
    expect(letter.documents).toContainEqual(expect.objectContaining({ role: 'contribution', name: 'note.pdf' }))
    const kinds = (await historyOf(adDep, id)).map(({ kind }) => kind)
    const outside = ['contribution_asked', 'information_recorded']
    expect(kinds.filter((kind) => outside.includes(kind)).sort()).toEqual(outside)
  })

  test('R10 an answer by e-mail to what was asked in the application ends the task that waited for it', async () => {
    const id = await letterOfDep()
    const asked = (await ask(adDep, id, { to: 'agent.voirie' })).json<{ id: string }>()
    const agent = await hall.as('agent.voirie')
    await agent.task(id, 'contribute')
    expect((await adDep.send('POST', `/api/contributions/${asked.id}/answer`, { text: 'Par courriel.' })).status).toBe(
      201,
    )
    expect(await contributionsOf(adDep, id)).toMatchObject([{ status: 'answered', text: 'Par courriel.' }])
    expect(await agent.tasks(`&letter=${id}`)).toEqual([])
  })

  test('R10 the application says which domains are often asked, over the letters that the reader sees', async () => {
    const id = await letterOfDep()
    for (const question of ['Première ?', 'Deuxième ?', 'Troisième ?']) {
      await ask(adDep, id, { to: 'DPO', question, channel: 'email' })
    }
    type Domain = { unit: { code: string }; asked: number; often: boolean; recommended: string }
    const domains = (await adDep.get('/api/contributions/domains')).json<{ items: Domain[] }>().items
    expect(domains.find(({ unit }) => unit.code === 'DPO')).toMatchObject({ asked: 3, often: true, recommended: 'app' })
    const elsewhere = (await (await hall.as('ad.drh')).get('/api/contributions/domains')).json<{ items: Domain[] }>()
      .items
    expect(elsewhere).toEqual([])
  })

  test('R12 a letter for several directions: the DGA’s assistant asks them all and makes one reply', async () => {
    const id = await letterIn(bdc, { box: 'POLE-PLAROYE', subject: 'Réaménagement de la place du marché' })
    const pole = await hall.as('ad.plaroye')
    await pole.task(id, 'treat')
    for (const to of ['DEP', 'DCV', 'DSP']) expect((await ask(pole, id, { to })).status).toBe(201)
    for (const login of ['ad.dep', 'ad.dcv', 'ad.dsp']) {
      const who = await hall.as(login)
      const contribution = { text: `Avis de ${login}` }
      expect((await who.complete(await who.task(id, 'contribute'), { outcome: 'submit', contribution })).status).toBe(
        200,
      )
    }
    expect((await contributionsOf(pole, id)).map(({ status }) => status)).toEqual(['answered', 'answered', 'answered'])
    const reply = await submitted(pole, id)
    const dg = await hall.as('dg')
    await dg.task(id, 'visa')
    expect((await dg.get(`/api/letters/${id}/reply`)).json()).toMatchObject({ sha256: reply.sha256 })
  })

  test('what was still asked when the reply is sent to validation is cancelled, visibly', async () => {
    const id = await letterOfDep()
    await ask(adDep, id, { to: 'agent.voirie' })
    await (await hall.as('agent.voirie')).task(id, 'contribute')
    await submitted(adDep, id)
    await waitFor(
      'the cancelled contribution',
      async () => (await contributionsOf(adDep, id))[0]?.status === 'cancelled',
    )
  })
})
