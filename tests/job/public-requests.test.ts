import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmDue } from '../../api/public/confirming.ts'
import { webRequests } from '../../db/schema/index.ts'
import { extractText } from '../../documents/text.ts'
import { readLetter, submitted } from './letters.ts'
import { openTownHall, type TownHall } from './town-hall.ts'

let hall: TownHall
const log: string[] = []

beforeAll(async () => {
  hall = await openTownHall({ logTo: { write: (line) => void log.push(line) } })
  const forms = [
    { code: 'voirie', title: 'Signaler un problème de voirie', box: 'VOIRIE' },
    { code: 'autre', title: 'Autre demande', box: null },
  ]
  const bdc = await hall.as('bdc')
  expect((await bdc.send('PUT', '/api/settings/web-forms', forms)).status).toBe(200)
}, 60_000)
afterAll(() => hall.close())

const wish = {
  form: 'voirie',
  name: 'Anne Besson',
  email: 'anne.besson@exemple.fr',
  phone: '06 01 02 03 04',
  address: { lines: ['12, rue des Lilas'], postalCode: '00470', city: 'Valmont-sur-Loire' },
  subject: 'Trottoir affaissé',
  message: 'Le trottoir s’est affaissé devant le numéro 12.\n\nMerci d’avance.',
  consent: true,
}
type Sent = { status: number; body: { token: string; link: string; code: string } }

async function ask(
  changes: object = {},
  files: readonly Uint8Array[] = [],
  headers: Record<string, string> = {},
): Promise<Sent> {
  const form = new FormData()
  form.append('request', new Blob([JSON.stringify({ ...wish, ...changes })], { type: 'application/json' }))
  for (const file of files) form.append('file', new Blob([Buffer.from(file)]), 'photo.pdf')
  const answer = await fetch(`${hall.url}/api/public/requests`, { method: 'POST', body: form, headers })
  return { status: answer.status, body: (await answer.json()) as Sent['body'] }
}

const follow = async (token: string) => {
  const answer = await fetch(`${hall.url}/api/public/requests/${token}`)
  return { status: answer.status, text: await answer.text() }
}

const found = async (login: string, q: string) => {
  const who = await hall.as(login)
  const { items } = (await who.get(`/api/letters?q=${encodeURIComponent(q)}`)).json<{ items: { id: string }[] }>()
  return items.map(({ id }) => id)
}

test('R1 the forms of the town are known to everybody, and the boxes behind them to nobody', async () => {
  expect(await (await fetch(`${hall.url}/api/public/forms`)).json()).toEqual({
    items: [
      { code: 'autre', title: 'Autre demande' },
      { code: 'voirie', title: 'Signaler un problème de voirie' },
    ],
  })
})

describe('R1 a citizen’s request by the web site', () => {
  test('lands by itself in the box of its form, with its page and what was attached, and its circuit starts', async () => {
    const sent = await ask({ subject: 'Trottoir 6041' }, [await hall.pdf('Photographie du trottoir')])
    expect(sent.status).toBe(201)
    const [id = ''] = await found('agent.voirie', 'trottoir 6041')
    const agent = await hall.as('agent.voirie')
    const letter = (await agent.get(`/api/letters/${id}`)).json<Record<string, unknown>>()
    expect(letter).toMatchObject({
      channel: 'web',
      box: { code: 'VOIRIE' },
      sender: { name: 'Anne Besson' },
      registeredBy: null,
    })
    const { documents } = await readLetter(agent, id)
    expect(documents.map(({ role }) => role)).toEqual(['letter', 'attachment'])
    const page = (await agent.get(`/api/documents/${documents[0]?.id}/content`)).bytes
    const { text } = await extractText(page)
    for (const word of ['Trottoir 6041', 'Anne Besson', '06 01 02 03 04', 'rue des Lilas', 'affaissé'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(word)
    await agent.task(id, 'treat')
  })

  test('comes to the mail office when its form is bound to no box', async () => {
    await ask({ form: 'autre', subject: 'Question 6042' })
    const [id = ''] = await found('bdc', 'question 6042')
    expect((await readLetter(await hall.as('bdc'), id)).box).toMatchObject({ code: 'BDC' })
  })

  test('sent twice under one key is one letter with one link; the same key with another content is refused', async () => {
    const key = { 'Idempotency-Key': 'un-clic-de-trop' }
    const first = await ask({ subject: 'Doublon 6043' }, [], key)
    const again = await ask({ subject: 'Doublon 6043' }, [], key)
    expect(again.body).toEqual(first.body)
    expect(await found('agent.voirie', 'doublon 6043')).toHaveLength(1)
    const other = await ask({ subject: 'Autre chose' }, [], key)
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED'])
  })

  test('a form that is not there, a refused consent, a field that only machines fill, a file that is no document', async () => {
    expect((await ask({ form: 'inconnu' })).body.code).toBe('UNKNOWN_FORM')
    expect((await ask({ consent: false })).status).toBe(400)
    expect((await ask({ website: 'http://spam.example' })).status).toBe(400)
    expect((await ask({}, [new Uint8Array(Buffer.from('<svg onload=alert(1)>'))])).body.code).toBe(
      'UNSUPPORTED_FILE_TYPE',
    )
    expect((await ask({ name: ' '.repeat(5) })).status).toBe(400)
  })

  test('whoever wrote is told by e-mail, once, with the link; it is no acknowledgement of receipt (R17)', async () => {
    await confirmDue(hall.deps)
    const before = (await hall.outbox()).length
    const { body } = await ask({ subject: 'Confirmée 6044', email: 'b.six@exemple.fr' })
    await ask({ subject: 'Sans adresse', email: undefined })
    expect(await confirmDue(hall.deps)).toBe(1)
    expect(await confirmDue(hall.deps)).toBe(0)
    const messages = await hall.outbox()
    expect(messages).toHaveLength(before + 1)
    const mail = messages.find(({ to }) => to === 'b.six@exemple.fr')
    const raw = Buffer.from((await hall.deps.outbox?.readCaught(mail?.id ?? '')) ?? '').toString()
    expect(raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(`${hall.url}${body.link}`)
    expect(raw).toContain('Auto-Submitted: auto-generated')
    const [id = ''] = await found('agent.voirie', 'confirmée 6044')
    expect((await readLetter(await hall.as('agent.voirie'), id)).acknowledgement).toBeNull()
  })
})

describe('R1 the follow-up', () => {
  test('tells in plain French how far it is, up to the answer, and never who handles it', async () => {
    const { body } = await ask({ subject: 'Suivi 6045' })
    const said = await follow(body.token)
    expect(said.text).toMatch(/a été reçue le .* Elle est en cours de traitement\./)
    for (const word of ['VOIRIE', 'Voirie et', 'agent', 'box']) expect(said.text).not.toContain(word)
    const waiting = await ask({ form: 'autre', subject: 'Suivi 6046' })
    expect((await follow(waiting.body.token)).text).toContain('Elle va être confiée au service compétent.')
  })

  test('R4 a letter that was raised to confidential looks like any other under way', async () => {
    const plain = await ask({ subject: 'Ordinaire 6047' })
    const secret = await ask({ subject: 'Délicate 6048' })
    const [id = ''] = await found('dircab', 'délicate 6048')
    const cab = await hall.as('dircab')
    const page = await cab.get(`/api/letters/${id}`)
    const raised = await cab.send(
      'PUT',
      `/api/letters/${id}`,
      { confidentiality: 'political' },
      { 'if-match': page.headers.get('etag') ?? '' },
    )
    expect(raised.status).toBe(200)
    expect((await follow(secret.body.token)).text).toBe((await follow(plain.body.token)).text)
  })

  test('a token that nobody was given answers like a page that is not there', async () => {
    const unknown = await follow('A'.repeat(43))
    const missing = await fetch(`${hall.url}/api/public/nothing`)
    expect([unknown.status, unknown.text]).toEqual([404, await missing.text()])
  })

  test('the token is kept as a hash only, and nothing of a citizen stands in a log', async () => {
    const { body } = await ask({ subject: 'Discrète 6049', name: 'Zéphirine Quatrebarbes' })
    await follow(body.token)
    const rows = await hall.db.select().from(webRequests)
    expect(rows.map(({ tokenHash }) => tokenHash)).toContain(createHash('sha256').update(body.token).digest('hex'))
    expect(JSON.stringify(rows)).not.toContain(body.token)
    const written = log.join('')
    for (const word of [body.token, 'Quatrebarbes', 'Discrète', wish.phone, wish.email])
      expect(written).not.toContain(word)
  })
})

test('R1 once the reply has left, the citizen reads on which day', async () => {
  const { body } = await ask({ form: 'autre', subject: 'Réponse 6050' })
  const [id = ''] = await found('bdc', 'réponse 6050')
  const bdc = await hall.as('bdc')
  await bdc.complete(await bdc.task(id, 'qualify'), { outcome: 'done', box: 'DEP' })
  const adDep = await hall.as('ad.dep')
  await submitted(adDep, id)
  const dg = await hall.as('dg')
  await dg.complete(await dg.task(id, 'visa'), { outcome: 'approve' })
  await dg.stepUp()
  expect((await dg.complete(await dg.task(id, 'sign'), { outcome: 'sign' })).status).toBe(200)
  expect((await adDep.complete(await adDep.task(id, 'dispatch'), { outcome: 'done' })).status).toBe(200)
  await expect.poll(async () => (await follow(body.token)).text).toContain('Une réponse vous a été envoyée le')
})
