import { type LetterToAnswer, letterToAnswer, recordSending } from '../db/circuits/sending.ts'
import type { Connection } from '../db/client.ts'
import { onceEffect } from '../db/effects.ts'
import { readCharter } from '../db/templates/charter.ts'
import { findTemplate } from '../db/templates/templates.ts'
import type { Charter } from '../documents/charter.ts'
import type { EditorDoc } from '../documents/editor/nodes.ts'
import { sha256Of } from '../documents/hash.ts'
import { mergeFields } from '../documents/merge-fields.ts'
import { frenchDay } from '../documents/typeset/typography.ts'
import { parisDay } from '../domain/deadlines/paris.ts'
import { DomainError } from '../domain/errors.ts'
import type { ServiceInput } from '../domain/letters/services.ts'
import type { ServiceDeps } from './deps.ts'
import { failpoint } from './failpoint.ts'
import { type SignedCompletion, verifiedDecision } from './signed-decision.ts'

type Acknowledged = { acknowledgedBy: 'email' | 'paper'; acknowledgementSha256: string }

/**
 * Tells the sender that the letter has arrived, in the name of the direction or service that received it (R17). Once per
 * letter and recipient; a corrected address is another recipient.
 * @throws {DomainError} DECISION_UNKNOWN, DECISION_FORGED, NO_ADDRESS, and those of the typesetter and the mail server
 */
export async function sendAcknowledgement(deps: ServiceDeps, { letterId, vars }: ServiceInput): Promise<Acknowledged> {
  const { db, publicKeys, store, mailer } = deps
  const decision = await verifiedDecision(db, publicKeys, { decisionId: vars.acknowledgeDecision, letterId })
  const letter = await letterToAnswer(db, letterId)
  if (!letter) throw new DomainError('NO_LETTER', 'there is no such letter')
  const by = decision.variables?.by === 'email' ? 'email' : 'paper'
  const to = letter.sender.email
  if (by === 'email' && to === null) throw new DomainError('NO_ADDRESS', 'the sender has no e-mail address')
  const recipient = sha256Of(Buffer.from(to ?? letter.sender.name)).slice(0, 16)
  const key = `acknowledgement:${letterId}:${by}:${recipient}`
  const { result } = await onceEffect<Acknowledged>(db, { key, letterId, kind: 'acknowledgement' }, async () => {
    const charter = await readCharter(db)
    const { pdf, sha256, pages } = await typeset(deps, letter, decision, charter)
    const { size } = await store.put(pdf)
    if (by === 'email' && to !== null) {
      const attachments = [{ name: 'Accusé de réception.pdf', mime: 'application/pdf', bytes: pdf }]
      const subject = `Accusé de réception de votre courrier${letter.chrono ? ` n° ${letter.chrono}` : ''}`
      await mailer.send({ key, to, subject, text: coverText(charter.town), attachments })
    }
    await failpoint('acknowledgement:before-record')
    const document = {
      role: 'acknowledgement' as const,
      name: 'Accusé de réception.pdf',
      ...{ sha256, size, pages },
      at: new Date(decision.at),
    }
    const { actor: actorId, onBehalfOf: onBehalfOfId, decisionId } = decision
    const data = { decision: decisionId, by, sha256 }
    await recordSending(db, { letterId, kind: 'acknowledged', key, actorId, onBehalfOfId, data, document })
    await failpoint('acknowledgement:before-effect')
    return { acknowledgedBy: by, acknowledgementSha256: sha256 }
  })
  return result
}

async function typeset(
  { db, renderer }: ServiceDeps,
  letter: LetterToAnswer,
  decision: SignedCompletion,
  charter: Charter,
) {
  const { chrono, subject, receivedOn, implicitDecisionOn, sender, unit, parentUnit } = letter
  // The day of the decision, not of the attempt: a retry gives the same bytes.
  const date = parisDay(new Date(decision.at))
  const body = await bodyOf(db, decision, letter, charter, date)
  return renderer.renderAcknowledgement({
    charter,
    sender: {
      unit: unit ?? charter.town,
      ...(parentUnit && { parentUnit }),
      postalLines: [...charter.addressLines],
      ...(charter.phone && { phone: charter.phone }),
      ...(charter.email && { email: charter.email }),
    },
    recipient: {
      name: sender.name,
      lines: sender.lines,
      postalCode: sender.postalCode ?? '',
      city: sender.city ?? '',
    },
    place: charter.town.replace(/^(?:Ville|Commune|Mairie) (?:de |du |d['’])?/i, ''),
    date,
    chrono: chrono ?? '',
    subject,
    receivedOn,
    silence: implicitDecisionOn ? { kind: 'rejects', implicitDecisionOn } : { kind: 'information' },
    ...(body && { body }),
  })
}

/** The text of the chosen template (R18); null for the town's standard one. */
async function bodyOf(
  db: Connection,
  decision: SignedCompletion,
  letter: LetterToAnswer,
  charter: Charter,
  today: string,
): Promise<EditorDoc | null> {
  const id = decision.variables?.template
  const template = typeof id === 'string' ? await findTemplate(db, id) : null
  if (!template) return null
  return mergeFields(template.content as EditorDoc, {
    'recipient.name': letter.sender.name,
    'recipient.address': letter.sender.lines.join(', '),
    'recipient.postalCode': letter.sender.postalCode ?? '',
    'recipient.city': letter.sender.city ?? '',
    'letter.chrono': letter.chrono ?? '',
    'letter.subject': letter.subject,
    'letter.receivedOn': frenchDay(letter.receivedOn),
    'letter.writtenOn': letter.writtenOn ? frenchDay(letter.writtenOn) : '',
    'letter.implicitDecisionOn': letter.implicitDecisionOn ? frenchDay(letter.implicitDecisionOn) : '',
    'unit.name': letter.unit ?? charter.town,
    'town.name': charter.town,
    today: frenchDay(today),
  })
}

const coverText = (town: string): string =>
  [
    'Madame, Monsieur,',
    'Votre courrier nous est bien parvenu ; vous trouverez ci-joint son accusé de réception.',
    town,
  ].join('\n\n')
