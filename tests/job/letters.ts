import { drawScannedLetter } from '../../documents/demo/scanned-letter.ts'
import { type Answer, type Person, waitFor } from './person.ts'

export type Citizen = { name: string; email?: string; address?: { lines: string[]; postalCode: string; city: string } }

export const besson: Citizen = {
  name: 'Anne Besson',
  email: 'anne.besson@exemple.fr',
  address: { lines: ['12, rue des Lilas'], postalCode: '00470', city: 'Valmont-sur-Loire' },
}

export type LetterFields = {
  subject?: string
  sender?: Citizen
  channel?: 'paper' | 'email' | 'web' | 'hand'
  receivedOn?: string
  confidentiality?: 'normal' | 'confidential' | 'political'
  box?: string | null
  copies?: string[]
}

/** A letter as it comes out of the scanner; no two are alike. */
export const scannedLetter = (subject: string): Promise<Uint8Array> =>
  drawScannedLetter({
    sender: besson.name,
    address: ['12, rue des Lilas', '00470 Valmont-sur-Loire'],
    date: 'Valmont-sur-Loire, le 2 novembre 2026',
    subject,
    paragraphs: ['Madame la Maire,', 'Un nid-de-poule s’est formé devant chez moi. Je vous prie d’y remédier.'],
    seed: crypto.randomUUID(),
  })

/** `POST /api/letters` with a real scan. */
export async function registerLetter(who: Person, fields: LetterFields = {}): Promise<Answer> {
  const subject = fields.subject ?? 'Nid-de-poule rue des Lilas'
  const letter = {
    subject,
    sender: besson,
    channel: 'paper',
    receivedOn: '2026-11-03',
    confidentiality: 'normal',
    box: 'DEP',
    ...fields,
  }
  const file = await scannedLetter(subject)
  return who.upload('POST', '/api/letters', [
    { name: 'letter', json: letter },
    { name: 'file', file, fileName: 'courrier.pdf' },
  ])
}

/** The id of a letter just registered, in the box of the roads and public space direction unless said otherwise. */
export async function letterIn(who: Person, fields: LetterFields = {}): Promise<string> {
  const answer = await registerLetter(who, fields)
  if (answer.status !== 201) throw new Error(`not registered: ${answer.status} ${answer.code}`)
  return answer.json<{ id: string }>().id
}

export type Reply = { version: number; sha256: string; documentId: string; missing: string[]; underVisa: boolean }

/** Saves a draft as its author does, on top of the version that is there. */
export async function draft(
  who: Person,
  letterId: string,
  fields: Record<string, unknown> = {},
  query = '',
): Promise<Answer> {
  const before = await who.get(`/api/letters/${letterId}/reply`)
  const headers: Record<string, string> = before.status === 200 ? { 'if-match': before.headers.get('etag') ?? '' } : {}
  const body = { text: 'Madame,\n\nLa chaussée sera reprise sous quinze jours.', signatory: 'dg', ...fields }
  return who.send('PUT', `/api/letters/${letterId}/reply${query}`, body, headers)
}

/** Drafts and sends to validation; answers the version that was sent. */
export async function submitted(who: Person, letterId: string, fields: Record<string, unknown> = {}): Promise<Reply> {
  const saved = await draft(who, letterId, fields)
  if (saved.status !== 200) throw new Error(`not saved: ${saved.status} ${saved.code}`)
  const done = await who.complete(await who.task(letterId, 'treat'), { outcome: 'submit' })
  if (done.status !== 200) throw new Error(`not submitted: ${done.status} ${done.code}`)
  return saved.json<Reply>()
}

export type LetterPage = {
  chrono: string
  status: string
  subject: string
  box: { code: string } | null
  documents: { id: string; role: string; name: string; sha256: string; pages: number }[]
  contributions: {
    id: string
    status: string
    text: string | null
    question: string
    answeredBy: { login: string } | null
  }[]
  acknowledgement: { channel: string } | null
  incidents: { id: string; code: string; message: string; acts: string[] }[]
}
export const readLetter = async (who: Person, id: string): Promise<LetterPage> =>
  (await who.get(`/api/letters/${id}`)).json<LetterPage>()

export type HistoryLine = {
  kind: string
  text: string
  actor: { login: string } | null
  onBehalfOf: { login: string } | null
  delegation?: string
  comment?: string
  approvedSha256?: string
  stampedSha256?: string
}
export const historyOf = async (who: Person, id: string): Promise<HistoryLine[]> =>
  (await who.get(`/api/letters/${id}/history`)).json<{ items: HistoryLine[] }>().items

/** The latest line of this kind, as soon as there is one. */
export const lineOf = (who: Person, id: string, kind: string): Promise<HistoryLine> =>
  waitFor(`the history to say ${kind}`, async () =>
    (await historyOf(who, id)).filter((line) => line.kind === kind).at(-1),
  )
