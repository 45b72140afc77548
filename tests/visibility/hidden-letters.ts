import { takeMessage } from '../../api/intake/mail.ts'
import { draft } from '../job/letters.ts'
import type { TownHall } from '../job/town-hall.ts'
import { canary, hiddenSender, word } from './canary.ts'
import { done, handOver, quiet, register } from './visible-town.ts'

const sender = { ...hiddenSender, address: { lines: [word('rue')], postalCode: '00470', city: word('ville') } }

/**
 * Everything that can happen to letters outside circuits, which are the CAB's alone (R3, R4): copies to the very people
 * who must not know, notes, corrections, scans that became letters.
 * @param scanWithCab waits with the CAB, from a direction
 */
export async function addSecretLetters(hall: TownHall, scanWithCab: string): Promise<void> {
  const [secab, dircab, bdc] = await Promise.all([hall.as('secab'), hall.as('dircab'), hall.as('bdc')])
  const copies = ['elu.voirie', 'maire', 'plaroye', 'dg', 'agent.securite', 'dinsi', 'DEP', 'BDC']
  const political = { subject: word('objet'), sender, confidentiality: 'political' as const, box: null, copies }
  const id = await register(hall, secab, political, word('scan'))
  await done(dircab.send('POST', `/api/letters/${id}/notes`, { text: word('note') }))
  await done(secab.send('POST', `/api/letters/${id}/copies`, { to: 'dir.dep' }))
  const corrected = { subject: `${word('objet')} corrigé` }
  const etag = (await secab.get(`/api/letters/${id}`)).headers.get('etag') ?? ''
  await done(secab.send('PUT', `/api/letters/${id}`, corrected, { 'if-match': etag }))
  await register(hall, dircab, { ...political, confidentiality: 'confidential' }, word('scan'))
  await register(hall, secab, { ...political, copies: [], handOver: scanWithCab }, word('scan'))
  await handOver(hall, bdc, 'CAB', word('pli'))
  await quiet(hall)
}

/**
 * Letters in circuits that are other people's: a confidential one, asked about, answered, refused and handed on in the
 * boxes of two services (R3), and an ordinary one of another pole (R6).
 */
export async function addForeignLetters(hall: TownHall): Promise<void> {
  await Promise.all([addConfidential(hall), addForeign(hall)])
  await quiet(hall)
}

async function addConfidential(hall: TownHall): Promise<void> {
  const [secab, voirie, eclairage, dg] = await Promise.all(
    (['secab', 'agent.voirie', 'agent.eclairage', 'dg'] as const).map((login) => hall.as(login)),
  )
  if (!secab || !voirie || !eclairage || !dg) throw new Error('nobody there')
  const confidential = { subject: word('objet'), sender, confidentiality: 'confidential' as const, box: 'VOIRIE' }
  const id = await register(hall, secab, { ...confidential, copies: ['agent.sols'] }, word('scan'))
  const treat = await voirie.task(id, 'treat')
  // On paper: the demonstration's outbox stands for the wire, where the IT direction reads what left for citizens.
  await done(voirie.send('POST', `/api/letters/${id}/acknowledgement`, { by: 'paper' }))
  await done(voirie.send('POST', `/api/letters/${id}/notes`, { text: word('note') }))
  const asked = { to: 'agent.eclairage', question: word('question') }
  await done(voirie.send('POST', `/api/letters/${id}/contributions`, asked))
  const contribution = { text: word('contribution') }
  await done(eclairage.complete(await eclairage.task(id, 'contribute'), { outcome: 'submit', contribution }))
  await done(draft(voirie, id, { text: word('réponse') }))
  await done(voirie.complete(treat, { outcome: 'submit', comment: word('commentaire') }))
  await done(dg.complete(await dg.task(id, 'visa'), { outcome: 'return', comment: word('retour') }))
  await voirie.task(id, 'treat')
  const onward = { to: 'CADRE-DE-VIE', reason: word('motif') }
  await done(voirie.send('POST', `/api/letters/${id}/hand-over`, onward))
  await (await hall.as('agent.cadredevie')).task(id, 'treat')
}

/** A citizen's e-mail, which nobody integrated: it landed in the box by itself (R22). */
async function addForeign(hall: TownHall): Promise<void> {
  const lines = [
    `From: "${canary} Zephirine" <${hiddenSender.email}>`,
    'To: dpo@ville.example',
    `Subject: ${word('objet')}`,
    'Date: Sun, 22 Nov 2026 20:04:00 +0100',
    'Message-ID: <foreign@exemple.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    word('courriel'),
  ]
  const envelope = { from: hiddenSender.email, to: ['dpo@ville.example'], remoteAddress: '127.0.0.1' }
  const taken = await takeMessage(hall.deps, Buffer.from(lines.join('\r\n')), envelope)
  if (!('letterId' in taken)) throw new Error(`no letter: ${JSON.stringify(taken)}`)
  const dpo = await hall.as('dpo')
  await dpo.task(taken.letterId, 'treat')
  await done(
    dpo.send('POST', `/api/letters/${taken.letterId}/contributions`, { to: 'ad.daj', question: word('question') }),
  )
  await done(dpo.send('POST', `/api/letters/${taken.letterId}/hand-over`, { to: 'DAJ', reason: word('motif') }))
  await (await hall.as('ad.daj')).task(taken.letterId, 'treat')
}
