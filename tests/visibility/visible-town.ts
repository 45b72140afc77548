import { sql } from 'drizzle-orm'
import { takeMessage } from '../../api/intake/mail.ts'
import { readCircuit } from '../../circuits/index.ts'
import { publishMissing } from '../../db/circuits/publish.ts'
import { besson, draft, type LetterFields, readLetter } from '../job/letters.ts'
import { type Answer, type Person, waitFor } from '../job/person.ts'
import type { TownHall } from '../job/town-hall.ts'

/** A town at work, in which everybody sees something and every route has something to answer. */
export type VisibleTown = {
  /** In the box of the DEP; everyone whom the tests ask sees it. */
  shared: string
  /** A scan that the DEP handed to the CAB and that waits there. */
  scanWithCab: string
  /** The token of a citizen's private link to what became of a web request. */
  followUp: string
}

export async function openVisibleTown(hall: TownHall): Promise<VisibleTown> {
  const [bdc, adDep, secab] = await Promise.all([hall.as('bdc'), hall.as('ad.dep'), hall.as('secab')])
  const shared = await register(hall, bdc, { box: 'DEP', copies: ['elu.voirie', 'maire', 'DINSI', 'SECURITE'] })
  const treat = await adDep.task(shared, 'treat')
  await done(adDep.send('POST', `/api/letters/${shared}/acknowledgement`, { by: 'email' }))
  await done(adDep.send('POST', `/api/letters/${shared}/contributions`, { to: 'VOIRIE', question: 'Quand ?' }))
  await done(adDep.send('POST', `/api/letters/${shared}/notes`, { text: 'Vu avec le riverain.' }))
  await done(draft(adDep, shared))
  await done(adDep.send('POST', `/api/tasks/${treat.id}/claim`))
  const absence = { kind: 'absence', scope: 'without-griffe', from: '2026-01-02', until: '2099-12-31', to: 'dir.dep' }
  await done(adDep.send('POST', '/api/delegations', absence))
  await register(hall, bdc, { subject: 'Bruit la nuit', box: 'SECURITE' })
  await register(hall, secab, { subject: 'Question du conseil', confidentiality: 'political', box: 'DEP' })
  await register(hall, bdc, { subject: 'À ranger', box: null })
  await register(hall, bdc, { subject: 'Situation familiale', confidentiality: 'confidential', box: 'DSOL' })
  const mailbox = { address: 'trottoirs@ville.example', box: 'VOIRIE', reason: 'Trop de courriels égarés.' }
  await done(adDep.send('POST', '/api/mailbox-requests', mailbox))
  const below = { changes: [{ act: 'move', unit: 'DPO', parent: 'CAB' }] }
  await done(bdc.send('POST', '/api/org-changes', below))
  await handOver(hall, adDep, 'BDC')
  const followUp = await webRequest(bdc)
  const envelope = { from: '', to: ['courrier@ville.example'], remoteAddress: '127.0.0.1' }
  await takeMessage(hall.deps, Buffer.from(unreadable), envelope)
  const asked = { kind: 'technical', text: 'L’aperçu reste blanc.', letter: shared, screen: '/courriers/$id' }
  await done(adDep.send('POST', '/api/interventions', asked))
  const idea = { kind: 'idea', audience: 'town', title: 'Un modèle de plus', text: 'Pour les terrasses.' }
  await done(adDep.send('POST', '/api/feedback', idea))
  const scanWithCab = await handOver(hall, adDep, 'CAB')
  await done(bdc.send('POST', '/api/circuits', { xml: await readCircuit('cabinet') }))
  // A new release ships another circuit than the one in force: it is offered.
  await publishMissing(hall.db, [{ key: 'cabinet', xml: `${await readCircuit('cabinet')}\n` }])
  await waitFor('the acknowledgement', async () => (await readLetter(adDep, shared)).acknowledgement)
  await waitFor('the message', async () => (await hall.outbox()).some(({ to }) => to === besson.email))
  await quiet(hall)
  return { shared, scanWithCab, followUp }
}

/** More parts than any letter has: kept in quarantine. */
const unreadable = [
  'From: Zoé <zoe@exemple.fr>',
  'Subject: Sans fin',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b\r\n\r\nx\r\n'.repeat(1200),
].join('\r\n')

/** @returns the token of the private link */
async function webRequest(bdc: Person): Promise<string> {
  const forms = [{ code: 'voirie', title: 'Signaler un problème de voirie', box: 'VOIRIE' }]
  await done(bdc.send('PUT', '/api/settings/web-forms', forms))
  const request = {
    form: 'voirie',
    name: 'Anne Besson',
    subject: 'Trottoir affaissé',
    message: 'Devant le numéro 12.',
    consent: true,
  }
  const answer = await bdc.upload('POST', '/api/public/requests', [{ name: 'request', json: request }])
  if (answer.status !== 201) throw new Error(`refused: ${answer.status} ${answer.code}`)
  return answer.json<{ token: string }>().token
}

/** The id of a letter whose scan bears this text. */
export async function register(
  hall: TownHall,
  who: Person,
  fields: LetterFields & { handOver?: string },
  scan = 'Un nid-de-poule',
): Promise<string> {
  const letter = {
    subject: 'Nid-de-poule rue des Lilas',
    sender: besson,
    channel: 'paper',
    receivedOn: '2026-11-03',
    confidentiality: 'normal',
    ...fields,
  }
  const file = { name: 'file', file: await hall.pdf(scan), fileName: `${scan}.pdf` }
  return idOf(await who.upload('POST', '/api/letters', [{ name: 'letter', json: letter }, file]))
}

/** The id of a scan that goes to the mail office or to the CAB. */
export async function handOver(hall: TownHall, who: Person, to: 'BDC' | 'CAB', note = 'Reçu au guichet') {
  const file = { name: 'file', file: await hall.pdf(note), fileName: `${note}.pdf` }
  return idOf(await who.upload('POST', '/api/hand-overs', [{ name: 'handOver', json: { to, note } }, file]))
}

function idOf(answer: Answer): string {
  if (answer.status !== 201) throw new Error(`refused: ${answer.status} ${answer.code}`)
  return answer.json<{ id: string }>().id
}

export async function done(answer: Promise<Answer>): Promise<void> {
  const { status, code } = await answer
  if (status >= 300) throw new Error(`refused: ${status} ${code}`)
}

/** Circuits do their part in the background: returns once nothing moves any more. */
export async function quiet({ db }: TownHall): Promise<void> {
  const look = async () => {
    const rows = await db.execute(sql`select (select count(*) from evidence) as evidence,
      (select coalesce(sum(seq + epoch), 0) from circuit_states) as steps, (select count(*) from tasks) as tasks,
      (select count(*) from outbox where done_at is null) as waiting, (select count(*) from effects) as effects`)
    return JSON.stringify(rows)
  }
  let before = ''
  let same = 0
  await waitFor('the town to be quiet', async () => {
    const now = await look()
    same = now === before ? same + 1 : 0
    before = now
    return same >= 10
  })
}
