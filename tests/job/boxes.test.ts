import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idempotencyKeys } from '../../db/schema/index.ts'
import { draft, historyOf, letterIn, readLetter, submitted } from './letters.ts'
import { type Person, waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
let bdc: Person
let adDep: Person
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
  ;[bdc, adDep] = [await hall.as('bdc'), await hall.as('ad.dep')]
})
afterAll(() => hall.close())

describe('the mail office', () => {
  test('R1 a letter in its box is qualified: it goes to the box that is named, whose circuit begins', async () => {
    const id = await letterIn(bdc, { box: 'BDC' })
    const task = await bdc.task(id, 'qualify')
    expect((await bdc.complete(task, { outcome: 'done' })).code).toBe('BOX_REQUIRED')
    expect((await bdc.complete(task, { outcome: 'done', box: 'ELUS' })).code).toBe('NOT_A_BOX')
    expect((await bdc.complete(task, { outcome: 'done', box: 'DEP' })).status).toBe(200)
    await adDep.task(id, 'treat')
    expect((await readLetter(adDep, id)).box).toMatchObject({ code: 'DEP' })
  })

  test('a letter that is not for her goes back to the mail office with the reason, which everybody concerned reads', async () => {
    const id = await letterIn(bdc)
    const task = await adDep.task(id, 'treat')
    expect((await adDep.complete(task, { outcome: 'return' })).code).toBe('COMMENT_REQUIRED')
    expect((await adDep.complete(task, { outcome: 'return', comment: 'Relève des finances.' })).status).toBe(200)
    await bdc.task(id, 'qualify')
    expect((await historyOf(bdc, id)).find(({ kind }) => kind === 'returned')?.comment).toBe('Relève des finances.')
  })

  test('a letter is handed over to another box by the one that holds it, and by nobody else', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const url = `/api/letters/${id}/hand-over`
    const transfer = { to: 'DCV', reason: 'Concerne le mobilier urbain.' }
    expect((await (await hall.as('agent.voirie')).send('POST', url, transfer)).status).toBe(404)
    expect((await bdc.send('POST', url, transfer)).status).toBe(403)
    expect((await adDep.send('POST', url, { ...transfer, to: 'DEP' })).code).toBe('ALREADY_THERE')
    expect((await adDep.send('POST', url, transfer)).status).toBe(200)
    await (await hall.as('ad.dcv')).task(id, 'treat')
    expect(await adDep.tasks(`&letter=${id}`)).toEqual([])
    const line = (await historyOf(adDep, id)).find(({ kind }) => kind === 'handed_over')
    expect(line).toMatchObject({ comment: transfer.reason })
    expect(line?.text).toContain('Direction du cadre de vie')
  })
})

describe('a service box', () => {
  test('R11 an agent of the service answers; the assistant of the direction supervises and may take over', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE' })
    const agent = await hall.as('agent.voirie')
    const task = await agent.task(id, 'treat')
    expect((await agent.send('POST', `/api/tasks/${task.id}/claim`)).status).toBe(200)
    const colleague = await hall.as('agent2.voirie')
    expect((await colleague.send('POST', `/api/tasks/${task.id}/claim`)).code).toBe('TASK_CLAIMED')
    const supervised = await adDep.task(id, 'treat')
    expect(supervised).toMatchObject({ assignee: { login: 'agent.voirie' }, via: 'supervision' })
    expect((await adDep.send('POST', `/api/tasks/${task.id}/assign`, { to: 'agent2.voirie' })).status).toBe(200)
    expect((await draft(colleague, id)).status).toBe(200)
    expect((await colleague.complete(task, { outcome: 'submit' })).status).toBe(200)
    await (await hall.as('dg')).task(id, 'visa')
  })

  test('R11 an assistant of another direction neither sees nor takes over', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE' })
    await (await hall.as('agent.voirie')).task(id, 'treat')
    expect((await (await hall.as('ad.dcv')).get(`/api/letters/${id}`)).status).toBe(404)
  })

  test('a task that was taken can be given back, and is given only to who may do it', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE' })
    const agent = await hall.as('agent.voirie')
    const task = await agent.task(id, 'treat')
    expect((await agent.send('POST', `/api/tasks/${task.id}/release`)).code).toBe('NOT_ASSIGNEE')
    expect((await agent.send('POST', `/api/tasks/${task.id}/claim`)).status).toBe(200)
    expect((await agent.tasks('&mine=true')).map((one) => one.id)).toContain(task.id)
    expect((await agent.send('POST', `/api/tasks/${task.id}/assign`, { to: 'agent.securite' })).code).toBe(
      'NOT_ASSIGNABLE',
    )
    expect((await agent.send('POST', `/api/tasks/${task.id}/release`)).status).toBe(200)
    expect((await agent.task(id, 'treat')).assignee).toBeNull()
  })
})

describe('acknowledgement and dispatch', () => {
  test('R17 on paper when the sender has no e-mail address; by e-mail is then refused', async () => {
    const id = await letterIn(bdc, { sender: { name: 'Paul Aubin' } })
    await adDep.task(id, 'acknowledge')
    const url = `/api/letters/${id}/acknowledgement`
    expect((await adDep.send('POST', url, { by: 'email' })).code).toBe('NO_ADDRESS')
    expect((await adDep.send('POST', url, {})).status).toBe(200)
    const sent = await waitFor('the acknowledgement', async () => (await readLetter(adDep, id)).acknowledgement)
    expect(sent.channel).toBe('paper')
  })

  test('R17 R18 from a template of the town, by the service that received the letter', async () => {
    const id = await letterIn(bdc, { box: 'VOIRIE', channel: 'web' })
    const agent = await hall.as('agent.voirie')
    await agent.task(id, 'acknowledge')
    const templates = (await agent.get('/api/templates?kind=acknowledgement')).json<{ items: { id: string }[] }>().items
    const replies = (await agent.get('/api/templates?kind=reply')).json<{ items: { id: string }[] }>().items
    const wrong = { template: replies[0]?.id }
    expect((await agent.send('POST', `/api/letters/${id}/acknowledgement`, wrong)).status).toBe(404)
    const body = { template: templates[0]?.id }
    expect((await agent.send('POST', `/api/letters/${id}/acknowledgement`, body)).status).toBe(200)
    const sent = await waitFor('the acknowledgement', async () => (await readLetter(agent, id)).acknowledgement)
    expect(sent.channel).toBe('email')
  })

  test('R16 on paper: the direction that answers prints it, and the letter is closed', async () => {
    const id = await letterIn(bdc)
    const reply = await submitted(adDep, id)
    const dg = await hall.as('dg')
    await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
    await dg.complete(await dg.task(id, 'sign'), { outcome: 'sign', documentSha256: reply.sha256 })
    const messages = (await hall.outbox()).length
    expect((await bdc.tasks('&kind=dispatch')).filter(({ letterId }) => letterId === id)).toEqual([])
    expect((await adDep.complete(await adDep.task(id, 'dispatch'), { outcome: 'done', by: 'paper' })).status).toBe(200)
    await waitFor('the letter to close', async () => (await readLetter(adDep, id)).status === 'closed')
    expect(await hall.outbox()).toHaveLength(messages)
    expect((await draft(adDep, id)).code).toBe('LETTER_CLOSED')
  })
})

describe('the draft reply', () => {
  test('two authors at once: the second is told, and what the first wrote stays', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const body = { text: 'Première version.', signatory: 'dg' }
    const url = `/api/letters/${id}/reply`
    expect((await adDep.send('PUT', url, body)).status).toBe(200)
    expect((await adDep.send('PUT', url, body)).code).toBe('IF_MATCH_REQUIRED')
    const second = { ...body, text: 'Deuxième version.' }
    const both = [adDep, await hall.as('dir.dep')].map((who) => who.send('PUT', url, second, { 'if-match': '"1"' }))
    const codes = (await Promise.all(both)).map(({ status }) => status)
    expect(codes.sort()).toEqual([200, 412])
    expect((await adDep.get(url)).headers.get('etag')).toBe('"2"')
  })

  test('R8 a reply that lacks a value shows what is missing, and is not sent to validation', async () => {
    const id = await letterIn(bdc)
    const task = await adDep.task(id, 'treat')
    expect((await adDep.complete(task, { outcome: 'submit' })).code).toBe('NO_REPLY')
    const field = { type: 'mergeField', attrs: { field: 'letter.writtenOn' } }
    const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Le ' }, field] }] }
    const saved = await draft(adDep, id, { text: undefined, content })
    expect(saved.json()).toMatchObject({ missing: ['Date du courrier'], sha256: null })
    expect((await adDep.complete(task, { outcome: 'submit' })).code).toBe('MERGE_FIELD_EMPTY')
  })

  test('R14 an uploaded PDF is what is visaed, byte for byte; anything else is refused', async () => {
    const id = await letterIn(bdc)
    await adDep.task(id, 'treat')
    const file = await hall.pdf('Madame, votre demande est acceptée.')
    const parts = [
      { name: 'reply', json: { signatory: 'dg' } },
      { name: 'file', file, fileName: 'reponse.pdf' },
    ]
    const saved = await adDep.upload('PUT', `/api/letters/${id}/reply`, parts)
    expect(saved.status).toBe(200)
    const { documentId } = saved.json<{ documentId: string }>()
    const kept = await adDep.get(`/api/documents/${documentId}/content`)
    expect(Buffer.from(kept.bytes).equals(Buffer.from(file))).toBe(true)
    const bad = [parts[0], { name: 'file', file: Buffer.from('%!PS'), fileName: 'x.pdf' }] as typeof parts
    const refused = await adDep.upload('PUT', `/api/letters/${id}/reply`, bad, { 'if-match': '"1"' })
    expect(refused.code).toBe('UNSUPPORTED_FILE_TYPE')
  })

  test('a request that is sent again with its key, its answer lost, is one decision', async () => {
    const id = await letterIn(bdc)
    await draft(adDep, id)
    const task = await adDep.task(id, 'treat')
    const url = `/api/tasks/${task.id}/complete`
    const key = { 'idempotency-key': `again-${id}` }
    const first = await adDep.send('POST', url, { outcome: 'submit' }, key)
    // As if the process had died between the act and the keeping of its answer.
    await hall.db.delete(idempotencyKeys)
    const second = await adDep.send('POST', url, { outcome: 'submit' }, key)
    expect([first.status, second.status]).toEqual([200, 200])
    const { decisionId } = first.json()
    expect(second.json()).toMatchObject({ decisionId, outcome: 'submit', state: 'applied' })
    expect((await historyOf(adDep, id)).filter(({ kind }) => kind === 'submitted')).toHaveLength(1)
  })

  test('a note is read by who sees the letter, and found by search', async () => {
    const id = await letterIn(bdc, { copies: ['elu.voirie'] })
    await adDep.task(id, 'treat')
    const text = 'Rappeler Mme Besson au sujet du caniveau.'
    expect((await adDep.send('POST', `/api/letters/${id}/notes`, { text })).status).toBe(201)
    // Who sees the letter without working on it reads what is noted.
    const reader = await (await hall.as('elu.voirie')).send('POST', `/api/letters/${id}/notes`, { text: 'Vu.' })
    expect([reader.status, reader.code]).toEqual([403, 'FORBIDDEN'])
    const notes = (await (await hall.as('dir.dep')).get(`/api/letters/${id}/notes`)).json<{
      items: { text: string }[]
    }>().items
    expect(notes).toMatchObject([{ text, author: { login: 'ad.dep' } }])
    const found = (await adDep.get('/api/letters?q=caniveau')).json<{ items: { id: string }[] }>()
    expect(found.items.map((item) => item.id)).toEqual([id])
  })
})
