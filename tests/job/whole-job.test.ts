import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Of } from '../../documents/hash.ts'
import { readStamps } from '../../documents/stamp.ts'
import { extractText } from '../../documents/text.ts'
import { besson, draft, historyOf, type Reply, readLetter, registerLetter } from './letters.ts'
import { waitFor } from './person.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
beforeAll(async () => {
  hall = await openTownHall({ losesAnswers: true })
})
afterAll(() => hall.close())

describe('the whole job: a scanned letter comes in, is answered, visaed, stamped and sent', () => {
  let id: string
  let reply: Reply

  test('R1 the mail office integrates a scanned PDF into the box of a direction', async () => {
    const bdc = await hall.as('bdc')
    const answer = await registerLetter(bdc, { channel: 'email', copies: ['elu.voirie'] })
    expect(answer.status).toBe(201)
    const registered = answer.json<{ id: string; chrono: string }>()
    id = registered.id
    expect(registered.chrono).toMatch(/^\d{4}-\d{6}$/)
  })

  test('what was registered wrongly is corrected, on record', async () => {
    const bdc = await hall.as('bdc')
    const before = await bdc.get(`/api/letters/${id}`)
    const correction = { subject: 'Nid-de-poule devant le 12, rue des Lilas' }
    const headers = { 'if-match': before.headers.get('etag') ?? '' }
    expect((await bdc.send('PUT', `/api/letters/${id}`, correction, headers)).status).toBe(200)
    expect((await historyOf(bdc, id)).map(({ kind }) => kind)).toContain('corrected')
  })

  test('R8 the assistant finds it in her inbox and reads the scan', async () => {
    const adDep = await hall.as('ad.dep')
    await adDep.task(id, 'treat')
    const [scan] = (await readLetter(adDep, id)).documents
    const content = await adDep.get(`/api/documents/${scan?.id}/content`)
    expect(content.status).toBe(200)
    expect(sha256Of(content.bytes)).toBe(scan?.sha256)
    expect((await PDFDocument.load(content.bytes)).getPageCount()).toBe(scan?.pages)
  })

  test('R17 the direction, not the mail office, sends the acknowledgement of receipt, once', async () => {
    const adDep = await hall.as('ad.dep')
    const url = `/api/letters/${id}/acknowledgement`
    expect((await (await hall.as('bdc')).send('POST', url, {})).status).toBe(403)
    expect((await adDep.send('POST', url, {})).status).toBe(200)
    await waitFor('the acknowledgement', async () => (await readLetter(adDep, id)).acknowledgement)
    expect((await adDep.send('POST', url, {})).code).toBe('ALREADY_ACKNOWLEDGED')
    const caught = await hall.outbox()
    expect(caught.filter(({ to }) => to === besson.email)).toHaveLength(1)
  })

  test('R9 she asks an agent and a service; they write and validate, and she sees when all is in', async () => {
    const adDep = await hall.as('ad.dep')
    const ask = (to: string, question: string) =>
      adDep.send('POST', `/api/letters/${id}/contributions`, { to, question })
    expect((await ask('agent.voirie', 'Quand la chaussée sera-t-elle reprise ?')).status).toBe(201)
    expect((await ask('ECLAIRAGE', 'L’éclairage est-il touché ?')).status).toBe(201)

    const roads = await hall.as('agent.voirie')
    const asked = await roads.task(id, 'contribute')
    expect(asked.question).toBe('Quand la chaussée sera-t-elle reprise ?')
    expect((await roads.complete(asked, { outcome: 'submit' })).code).toBe('CONTRIBUTION_REQUIRED')
    const contribution = { text: 'Reprise de l’enrobé programmée le 12 décembre.' }
    expect((await roads.complete(asked, { outcome: 'submit', contribution })).status).toBe(200)
    const lights = await hall.as('agent.eclairage')
    const other = { text: 'Aucun candélabre n’est concerné.' }
    const given = await lights.complete(await lights.task(id, 'contribute'), { outcome: 'submit', contribution: other })
    expect(given.status).toBe(200)

    const { contributions } = await readLetter(adDep, id)
    expect(contributions.map(({ status, text }) => [status, text])).toEqual([
      ['answered', contribution.text],
      ['answered', other.text],
    ])
  })

  test('R10 what came by e-mail is recorded on the letter all the same', async () => {
    const adDep = await hall.as('ad.dep')
    const question = { to: 'DAJ', question: 'La responsabilité de la Ville est-elle engagée ?', channel: 'email' }
    const asked = (await adDep.send('POST', `/api/letters/${id}/contributions`, question)).json<{ id: string }>()
    const text = 'Non : le défaut d’entretien normal n’est pas établi.'
    expect((await adDep.send('POST', `/api/contributions/${asked.id}/answer`, { text })).status).toBe(201)
    const kept = (await readLetter(adDep, id)).contributions.find((one) => one.id === asked.id)
    expect(kept).toMatchObject({ status: 'answered', text })
    expect((await historyOf(adDep, id)).map(({ kind }) => kind)).toContain('information_recorded')
  })

  test('R8 she drafts from a template; the PDF that she sees is the one she sends to validation', async () => {
    const adDep = await hall.as('ad.dep')
    const templates = (await adDep.get('/api/templates?kind=reply')).json<{
      items: { id: string; name: string; content: object }[]
    }>().items
    const favourable = templates.find(({ name }) => name === 'Réponse favorable')
    const saved = await draft(adDep, id, {
      text: undefined,
      content: favourable?.content,
      template: favourable?.id,
      signatory: 'elu.voirie',
    })
    expect(saved.status).toBe(200)
    reply = saved.json<Reply>()
    expect(reply.missing).toEqual([])
    const pdf = (await adDep.get(`/api/documents/${reply.documentId}/content`)).bytes
    expect(sha256Of(pdf)).toBe(reply.sha256)
    const { text } = await extractText(pdf)
    expect(text).toContain('Anne Besson')
    expect(text).toContain('Philippe Arnaud')
    const done = await adDep.complete(await adDep.task(id, 'treat'), {
      outcome: 'submit',
      documentSha256: reply.sha256,
    })
    expect(done.status).toBe(200)
  })

  test('while visas are being given the draft does not change under the eyes of who gives them', async () => {
    await (await hall.as('dg')).task(id, 'visa')
    expect((await draft(await hall.as('ad.dep'), id, { signatory: 'elu.voirie' })).code).toBe('REPLY_UNDER_VISA')
  })

  test('R13 a visa is refused with a reason, in the application, and the letter returns to its author', async () => {
    const dg = await hall.as('dg')
    const visa = await dg.task(id, 'visa')
    expect((await dg.complete(visa, { outcome: 'refuse' })).code).toBe('COMMENT_REQUIRED')
    const refusal = { outcome: 'refuse', comment: 'Précisez la date des travaux.', documentSha256: reply.sha256 }
    expect((await dg.complete(visa, refusal)).status).toBe(200)
    const adDep = await hall.as('ad.dep')
    await adDep.task(id, 'treat')
    const line = (await historyOf(adDep, id)).find(({ kind }) => kind === 'visa_refused')
    expect(line).toMatchObject({ actor: { login: 'dg' }, comment: 'Précisez la date des travaux.' })
  })

  test('R13 an elected official signs, so the CAB gives its visa as well as the DG, on the new version only', async () => {
    const adDep = await hall.as('ad.dep')
    const text = 'Madame,\n\nL’enrobé de la rue des Lilas sera repris le 12 décembre 2026.'
    const first = reply.sha256
    reply = (await draft(adDep, id, { text, signatory: 'elu.voirie' })).json<Reply>()
    expect((await adDep.complete(await adDep.task(id, 'treat'), { outcome: 'submit' })).status).toBe(200)
    const dg = await hall.as('dg')
    const visa = await dg.task(id, 'visa')
    expect((await dg.complete(visa, { outcome: 'approve', documentSha256: first })).code).toBe('VERSION_MISMATCH')
    expect((await dg.complete(visa, { outcome: 'approve', documentSha256: reply.sha256 })).status).toBe(200)
    const dircab = await hall.as('dircab')
    const other = await dircab.task(id, 'visa')
    expect((await dircab.complete(other, { outcome: 'approve', documentSha256: reply.sha256 })).status).toBe(200)
  })

  test('R14 the griffe is the signatory’s own act, with a fresh proof of who signs', async () => {
    const elu = await hall.as('elu.voirie')
    const sign = await elu.task(id, 'sign')
    const signing = { outcome: 'sign', documentSha256: reply.sha256 }
    expect((await (await hall.as('maire')).complete(sign, signing)).status).toBe(404)
    expect((await (await hall.as('dg')).complete(sign, signing)).status).toBe(403)
    await hall.later(6 * 60_000)
    expect((await elu.complete(sign, signing)).code).toBe('STEP_UP_REQUIRED')
    await elu.stepUp()
    expect((await elu.complete(sign, signing)).status).toBe(200)
  })

  test('R14 the griffe is stamped on exactly the bytes that were approved', async () => {
    const adDep = await hall.as('ad.dep')
    await adDep.task(id, 'dispatch')
    const stamped = (await readLetter(adDep, id)).documents.find(({ role }) => role === 'stamped-reply')
    const pdf = (await adDep.get(`/api/documents/${stamped?.id}/content`)).bytes
    expect(sha256Of(pdf)).toBe(stamped?.sha256)
    const stamps = await readStamps(pdf)
    expect(stamps).toHaveLength(1)
    expect(stamps[0]).toMatchObject({ sourceSha256: reply.sha256 })
  })

  test('R16 the direction that answers sends it: by e-mail, found where the demonstration keeps its messages', async () => {
    const adDep = await hall.as('ad.dep')
    const before = (await hall.outbox()).length
    const done = await adDep.complete(await adDep.task(id, 'dispatch'), { outcome: 'done', by: 'email' })
    expect(done.status).toBe(200)
    await waitFor('the reply to leave', async () => (await hall.outbox()).length > before)
    const [sent] = await hall.outbox()
    expect(sent).toMatchObject({ to: besson.email })
    expect(sent?.attachments).toHaveLength(1)
  })

  test('the letter is closed; its history tells everything and proves the versions', async () => {
    const adDep = await hall.as('ad.dep')
    await waitFor('the letter to close', async () => (await readLetter(adDep, id)).status === 'closed')
    const history = await waitFor('the closing line', async () => {
      const lines = await historyOf(adDep, id)
      return lines.some(({ kind }) => kind === 'closed') ? lines : null
    })
    for (const line of history) expect(line.text).toMatch(/^\p{Lu}.*\.$/u)
    expect(history.filter(({ kind }) => kind === 'visa_given').map(({ approvedSha256 }) => approvedSha256)).toEqual([
      reply.sha256,
      reply.sha256,
    ])
    expect(history.find(({ kind }) => kind === 'signed')).toMatchObject({ approvedSha256: reply.sha256 })
    const stamped = (await readLetter(adDep, id)).documents.find(({ role }) => role === 'stamped-reply')
    expect(history.find(({ kind }) => kind === 'stamped')).toMatchObject({ stampedSha256: stamped?.sha256 })
  })

  test('the diagram shows the way it took, from the projection and from the workflow alike', async () => {
    const adDep = await hall.as('ad.dep')
    const projected = (await adDep.get(`/api/letters/${id}/circuit`)).json<{
      xml: string
      passed: Record<string, number>
      live: boolean
    }>()
    expect(projected.xml).toContain('bpmndi:BPMNDiagram')
    expect(projected.passed).toMatchObject({ treat: 2 })
    const live = (await adDep.get(`/api/letters/${id}/circuit?live=true`)).json<typeof projected>()
    expect(live).toMatchObject({ live: true, passed: projected.passed })
  })

  test('it is found by a word of its subject, without accents', async () => {
    const answer = await (await hall.as('ad.dep')).get('/api/letters?q=nid%20de%20poule%20lilas')
    expect(answer.json<{ items: { id: string }[] }>().items.map((item) => item.id)).toContain(id)
  })

  test('R7 the elected official in copy sees it; another does not', async () => {
    expect((await (await hall.as('elu.voirie')).get(`/api/letters/${id}`)).status).toBe(200)
    expect((await (await hall.as('elu.education')).get(`/api/letters/${id}`)).status).toBe(404)
  })

  test('R6 an agent of another direction sees nothing of it, anywhere', async () => {
    const stranger = await hall.as('agent.securite')
    const paths = [
      `/api/letters/${id}`,
      `/api/letters/${id}/history`,
      `/api/letters/${id}/circuit`,
      `/api/letters/${id}/reply`,
      `/api/letters/${id}/notes`,
      `/api/documents/${reply.documentId}/content`,
    ]
    for (const path of paths) expect((await stranger.get(path)).status, path).toBe(404)
    expect(await stranger.tasks()).toEqual([])
    const found = (await stranger.get('/api/letters?q=lilas')).json<{ items: unknown[]; total: { value: number } }>()
    expect(found.items).toEqual([])
    expect(found.total.value).toBe(0)
    expect((await stranger.get('/api/contributions/domains')).json()).toEqual({ items: [] })
    expect((await stranger.send('POST', `/api/letters/${id}/notes`, { text: 'x' })).status).toBe(404)
  })
})
