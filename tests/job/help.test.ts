import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow } from '../visibility/follow.ts'
import { letterIn } from './letters.ts'
import type { Person } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

type Request = {
  id: string
  status: string
  kind: string
  acts: string[]
  letter: { id: string; chrono: string | null } | null
  takenBy: { login: string } | null
  messages: { act: string; text: string | null; author: { login: string } }[]
}
type Feedback = {
  id: string
  status: string
  supports: number
  unseenOutcome: boolean
  thread: { text: string }[]
  decisions: { decision: string; answer: string }[]
  allows: Record<string, boolean | string>
}
type News = { interventions: number; feedback: number }

let hall: TownHall
let agent: Person
let dinsi: Person
let bdc: Person
let adDep: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[agent, dinsi, bdc, adDep] = await Promise.all([
    hall.as('agent.voirie'),
    hall.as('dinsi'),
    hall.as('bdc'),
    hall.as('ad.dep'),
  ])
})
afterAll(() => hall.close())

const ask = async (who: Person, body: object) => {
  const answer = await who.send('POST', '/api/interventions', {
    kind: 'technical',
    text: 'L’aperçu reste blanc.',
    ...body,
  })
  expect(answer.status).toBe(201)
  return answer.json<{ id: string }>().id
}
const act = (who: Person, id: string, name: string, text?: string) =>
  who.send('POST', `/api/interventions/${id}/messages`, { act: name, ...(text && { text }) })
const read = async (who: Person, id: string) => (await who.get(`/api/interventions/${id}`)).json<Request>()
const idsOf = async (who: Person, path: string) =>
  (await who.get(path)).json<{ items: { id: string }[] }>().items.map((one) => one.id)
const newsOf = async (who: Person) => (await who.get('/api/me/news')).json<News>()
const give = async (who: Person, body: object = {}) => {
  const idea = { kind: 'idea', audience: 'town', title: 'Un modèle pour les terrasses', text: 'Il manque.', ...body }
  return (await who.send('POST', '/api/feedback', idea)).json<{ id: string }>().id
}
const feedback = async (who: Person, id: string) => (await who.get(`/api/feedback/${id}`)).json<Feedback>()

describe('the training material', () => {
  test.each(['agent.voirie', 'elu.voirie', 'bdc', 'dg'])(
    'R20 all of it is open to %s, also functional administration',
    async (login) => {
      const who = await hall.as(login)
      const entries = (await who.get('/api/help')).json<{ items: { slug: string; audience: string[] }[] }>().items
      expect(entries.length).toBeGreaterThanOrEqual(25)
      expect(entries.some(({ audience }) => audience.includes('mail-office'))).toBe(true)
      for (const { slug } of entries) expect((await who.get(`/api/help/${slug}`)).status, slug).toBe(200)
    },
  )

  test('R20 it is searched in French and by the screen that one is on; an unknown article is not found', async () => {
    const find = async (query: string) =>
      (await agent.get(`/api/help?${query}`)).json<{ items: { slug: string }[] }>().items.map(({ slug }) => slug)
    expect((await find(`q=${encodeURIComponent('demandes de CONTRIBUTIONS')}`))[0]).toBe('demander-une-contribution')
    expect(await find(`screen=${encodeURIComponent(`/courriers/${crypto.randomUUID()}`)}`)).toContain(
      'rediger-une-reponse',
    )
    expect(await find(`screen=${encodeURIComponent('/registre')}`)).not.toContain('rediger-une-reponse')
    expect((await agent.get('/api/help/rien-de-tel')).code).toBe('NOT_FOUND')
  })

  test('R20 which tours a person has seen is remembered with the account, and nothing else can be kept there', async () => {
    expect((await agent.get('/api/me/preferences')).json()).toEqual({ tours: {} })
    const seen = { tours: { agent: 'done' } }
    expect((await agent.send('PUT', '/api/me/preferences', seen)).status).toBe(200)
    expect((await agent.get('/api/me/preferences')).json()).toEqual(seen)
    expect((await agent.send('PUT', '/api/me/preferences', { ...seen, notes: 'x' })).status).toBe(400)
    expect((await dinsi.get('/api/me/preferences')).json()).toEqual({ tours: {} })
  })
})

describe('the intervention request', () => {
  test('R20 R21 the IT direction takes it, asks back, answers; its author confirms; each step is on record', async () => {
    const id = await ask(agent, { screen: '/courriers/$id', context: { browser: 'Firefox 140' } })
    expect((await read(dinsi, id)).acts).toContain('take')
    expect((await act(dinsi, id, 'take')).json<Request>().takenBy?.login).toBe('dinsi')
    expect((await act(dinsi, id, 'ask')).code).toBe('COMMENT_REQUIRED')
    expect((await act(dinsi, id, 'ask', 'Sur quel poste ?')).json<Request>().status).toBe('asked')
    expect((await newsOf(agent)).interventions).toBe(1)
    expect((await act(agent, id, 'reply', 'Celui de l’accueil.')).json<Request>().status).toBe('taken')
    expect((await act(dinsi, id, 'answer', 'Le pilote est à jour.')).json<Request>().status).toBe('answered')
    expect((await act(agent, id, 'reopen', 'Toujours blanc.')).json<Request>()).toMatchObject({
      status: 'open',
      takenBy: null,
    })
    await act(dinsi, id, 'answer', 'Cette fois oui.')
    const closed = (await act(agent, id, 'confirm')).json<Request>()
    expect(closed.status).toBe('closed')
    expect(closed.messages.map((message) => message.act)).toEqual([
      'take',
      'ask',
      'reply',
      'answer',
      'reopen',
      'answer',
      'confirm',
    ])
    expect((await act(dinsi, id, 'answer', 'Encore.')).code).toBe('INTERVENTION_MOVED_ON')
    expect(await idsOf(agent, '/api/interventions')).not.toContain(id)
    expect(await idsOf(agent, '/api/interventions?closed=true')).toContain(id)
  })

  test('R21 business requests are the mail office’s, technical ones the IT direction’s; to all others they do not exist', async () => {
    const business = await ask(agent, { kind: 'business', text: 'Il manque une personne dans l’organigramme.' })
    const technical = await ask(agent, {})
    for (const [id, desk, stranger] of [
      [business, bdc, dinsi],
      [technical, dinsi, bdc],
    ] as const) {
      expect(await idsOf(desk, '/api/interventions?queue=desk')).toContain(id)
      for (const other of [stranger, adDep, await hall.as('dg')]) {
        expect(await idsOf(other, '/api/interventions?closed=true')).not.toContain(id)
        expect((await other.get(`/api/interventions/${id}`)).status).toBe(404)
        expect((await act(other, id, 'take')).status).toBe(404)
      }
      expect((await act(agent, id, 'take')).status).toBe(403)
    }
  })

  test('R21 either desk passes a request to the other, with the reason, and keeps no sight of it', async () => {
    const id = await ask(agent, { kind: 'business' })
    expect((await act(bdc, id, 'pass')).code).toBe('COMMENT_REQUIRED')
    expect((await act(bdc, id, 'pass', 'C’est l’imprimante.')).status).toBe(204)
    expect((await bdc.get(`/api/interventions/${id}`)).status).toBe(404)
    expect(await read(dinsi, id)).toMatchObject({ kind: 'technical', status: 'open', takenBy: null })
    expect((await act(dinsi, id, 'pass', 'Plutôt un droit qui manque.')).status).toBe(204)
    expect((await read(bdc, id)).messages.map(({ text }) => text)).toEqual([
      'C’est l’imprimante.',
      'Plutôt un droit qui manque.',
    ])
  })

  test('R4 R6 a request names a letter only that its author sees, to those who see it, and never by its subject', async () => {
    const subject = 'Situation de la famille Aubry'
    const letter = await letterIn(bdc, { box: 'DEP', subject })
    await adDep.task(letter, 'treat')
    const refused = await agent.send('POST', '/api/interventions', { kind: 'technical', text: 'Bloqué', letter })
    const unknown = await agent.send('POST', '/api/interventions', {
      kind: 'technical',
      text: 'Bloqué',
      letter: crypto.randomUUID(),
    })
    expect(refused.status).toBe(404)
    expect(refused.bytes).toEqual(unknown.bytes)
    const id = await ask(adDep, { letter, screen: '/courriers/$id' })
    expect((await read(adDep, id)).letter?.id).toBe(letter)
    expect((await read(dinsi, id)).letter).toBeNull()
    const told = Buffer.from((await dinsi.get(`/api/interventions/${id}`)).bytes).toString()
    expect([told.includes(subject), told.includes(letter)]).toEqual([false, false])
  })

  test('R20 its author corrects it until it is taken, and may withdraw it; nobody else may', async () => {
    const id = await ask(agent, {})
    const words = { kind: 'technical', text: 'L’aperçu reste blanc sur le poste 12.' }
    expect((await dinsi.send('PUT', `/api/interventions/${id}`, words)).status).toBe(403)
    expect((await agent.send('PUT', `/api/interventions/${id}`, words)).json()).toMatchObject(words)
    await act(dinsi, id, 'take')
    expect((await agent.send('PUT', `/api/interventions/${id}`, words)).code).toBe('INTERVENTION_MOVED_ON')
    expect((await dinsi.send('DELETE', `/api/interventions/${id}`)).status).toBe(403)
    expect((await agent.send('DELETE', `/api/interventions/${id}`)).status).toBe(204)
    expect(await read(agent, id)).toMatchObject({ status: 'closed', messages: [{ act: 'take' }, { act: 'withdraw' }] })
  })

  test('R20 the open windows of the author and of the desk hear of it by itself, and no other window does', async () => {
    const windows = await Promise.all([agent, dinsi, adDep].map((who) => follow(who, '/api/live')))
    const [mine, desks, others] = windows
    await ask(agent, {})
    await mine?.hears('"interventions"')
    await desks?.hears('"interventions"')
    const note = await letterIn(bdc)
    await others?.hears(note)
    expect(others?.events.join('')).not.toContain('interventions')
    for (const window of windows) window.close()
  })
})

describe('feedback and proposals', () => {
  test('R23 it is discussed and supported once each, decided with an answer by the mail office, and its author sees the outcome', async () => {
    const id = await give(agent)
    const before = await newsOf(agent)
    expect((await adDep.send('POST', `/api/feedback/${id}/comments`, { text: 'Chez nous aussi.' })).status).toBe(201)
    for (let times = 0; times < 2; times += 1) await adDep.send('PUT', `/api/feedback/${id}/support`)
    expect((await agent.send('PUT', `/api/feedback/${id}/support`)).status).toBe(403)
    expect(await feedback(adDep, id)).toMatchObject({ supports: 1, thread: [{ text: 'Chez nous aussi.' }] })
    const planned = { decision: 'planned', answer: 'Prêt en janvier.' }
    expect((await adDep.send('POST', `/api/feedback/${id}/decisions`, planned)).status).toBe(403)
    expect((await bdc.send('POST', `/api/feedback/${id}/decisions`, { ...planned, answer: '  ' })).status).toBe(400)
    expect((await bdc.send('POST', `/api/feedback/${id}/decisions`, planned)).status).toBe(201)
    expect(await feedback(agent, id)).toMatchObject({ status: 'planned', unseenOutcome: true, decisions: [planned] })
    expect((await newsOf(agent)).feedback).toBe(before.feedback + 1)
    expect((await adDep.send('PUT', `/api/feedback/${id}/seen`)).status).toBe(403)
    expect((await agent.send('PUT', `/api/feedback/${id}/seen`)).status).toBe(204)
    expect((await newsOf(agent)).feedback).toBe(before.feedback)
    await bdc.send('POST', `/api/feedback/${id}/decisions`, { decision: 'done', answer: 'Il est en ligne.' })
    expect(await feedback(agent, id)).toMatchObject({ status: 'done', unseenOutcome: true })
    await adDep.send('DELETE', `/api/feedback/${id}/support`)
    expect((await feedback(adDep, id)).supports).toBe(0)
  })

  test('R23 what is written to the mail office alone is read by it and by its author; to all others it does not exist', async () => {
    const id = await give(agent, { audience: 'mail-office', kind: 'problem' })
    expect(await idsOf(bdc, '/api/feedback')).toContain(id)
    expect(await idsOf(agent, '/api/feedback?mine=true')).toContain(id)
    for (const other of [adDep, dinsi, await hall.as('dg'), await hall.as('dircab')]) {
      expect(await idsOf(other, '/api/feedback')).not.toContain(id)
      expect((await other.get(`/api/feedback/${id}`)).status).toBe(404)
      expect((await other.send('POST', `/api/feedback/${id}/comments`, { text: 'Oui' })).status).toBe(404)
      expect((await other.send('PUT', `/api/feedback/${id}/support`)).status).toBe(404)
    }
  })

  test('R23 whoever wrote it may change it until it is decided, and withdraw it; nobody else may', async () => {
    const id = await give(agent)
    const words = { kind: 'question', audience: 'town', title: 'Terrasses', text: 'Qui répond ?' }
    expect((await bdc.send('PUT', `/api/feedback/${id}`, words)).status).toBe(403)
    expect((await bdc.send('DELETE', `/api/feedback/${id}`)).status).toBe(403)
    expect((await agent.send('PUT', `/api/feedback/${id}`, words)).json()).toMatchObject(words)
    await bdc.send('POST', `/api/feedback/${id}/decisions`, { decision: 'accepted', answer: 'Entendu.' })
    expect((await agent.send('PUT', `/api/feedback/${id}`, words)).status).toBe(403)
    expect((await agent.send('DELETE', `/api/feedback/${id}`)).status).toBe(204)
    expect(await idsOf(bdc, '/api/feedback')).not.toContain(id)
    expect((await bdc.get(`/api/feedback/${id}`)).status).toBe(404)
    expect((await feedback(agent, id)).status).toBe('withdrawn')
  })
})
