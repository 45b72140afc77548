import { letterToAnswer, recordSending } from '../db/circuits/sending.ts'
import { onceEffect } from '../db/effects.ts'
import { readCharter } from '../db/templates/charter.ts'
import { sha256Of } from '../documents/hash.ts'
import { DomainError } from '../domain/errors.ts'
import type { ServiceInput } from '../domain/letters/services.ts'
import type { ServiceDeps } from './deps.ts'
import { failpoint } from './failpoint.ts'
import { verifiedDecision } from './signed-decision.ts'

type Dispatched = { dispatchedBy: 'email' | 'paper'; dispatchedSha256: string }

/**
 * The signed reply leaves: by e-mail, or on paper by the direction that answers, which prints it (R16). Once per letter,
 * document and recipient.
 * @throws {DomainError} DECISION_UNKNOWN, DECISION_FORGED, NO_REPLY, NO_ADDRESS, and those of the mail server
 */
export async function dispatchReply(deps: ServiceDeps, { letterId, vars }: ServiceInput): Promise<Dispatched> {
  const { db, publicKeys, store, mailer } = deps
  const decision = await verifiedDecision(db, publicKeys, { decisionId: vars.dispatchDecision, letterId })
  const sha256 = vars.stampedSha256 ?? vars.signedSha256
  const letter = await letterToAnswer(db, letterId)
  if (typeof sha256 !== 'string' || !letter) throw new DomainError('NO_REPLY', 'there is no signed reply')
  const by = decision.variables?.by === 'email' ? 'email' : 'paper'
  const to = letter.sender.email
  if (by === 'email' && to === null) throw new DomainError('NO_ADDRESS', 'the sender has no e-mail address')
  const recipient = sha256Of(Buffer.from(to ?? letter.sender.name)).slice(0, 16)
  const key = `dispatch:${letterId}:${sha256}:${by}:${recipient}`
  const { result } = await onceEffect<Dispatched>(db, { key, letterId, kind: 'dispatch' }, async () => {
    if (by === 'email' && to !== null) {
      const { town } = await readCharter(db)
      const bytes = await store.get(sha256)
      const attachments = [{ name: 'Réponse.pdf', mime: 'application/pdf', bytes }]
      await mailer.send({ key, to, subject: subjectOf(letter), text: textOf(town, letter), attachments })
    }
    await failpoint('dispatch:before-record')
    const { actor: actorId, onBehalfOf: onBehalfOfId } = decision
    const data = { decision: decision.decisionId, by, stampedSha256: sha256 }
    await recordSending(db, { letterId, kind: 'dispatched', key, actorId, onBehalfOfId, data, document: null })
    await failpoint('dispatch:before-effect')
    return { dispatchedBy: by, dispatchedSha256: sha256 }
  })
  return result
}

type Answered = { subject: string; chrono: string | null; receivedOn: string }

const subjectOf = ({ subject, chrono }: Answered): string => `Réponse à votre courrier${reference(chrono)} : ${subject}`

const textOf = (town: string, { chrono }: Answered): string =>
  [
    'Madame, Monsieur,',
    `Vous trouverez ci-joint la réponse à votre courrier${reference(chrono)}.`,
    'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
    town,
  ].join('\n\n')

const reference = (chrono: string | null): string => (chrono === null ? '' : ` n° ${chrono}`)
