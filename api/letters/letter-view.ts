import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { contributionsOf, type LetterContribution } from '../../db/contributions/of-letter.ts'
import { passagesFor } from '../../db/history/passages.ts'
import { sameMessageAs } from '../../db/intake/mail-messages.ts'
import { type Acknowledgement, acknowledgementOf } from '../../db/letters/acknowledgement.ts'
import { type DocumentDetail, findLetter, type LetterDetail } from '../../db/letters/index.ts'
import { unitsById } from '../../db/people/org-units.ts'
import { whySeen } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import {
  type LetterAct,
  type LetterRole,
  letterActs,
  mayOnLetter,
  type Place,
  rolesOn,
  stateOf,
} from '../../domain/permissions/letter-acts.ts'
import { mayDo } from '../acts/may.ts'
import { notFound } from '../problems.ts'
import type { LetterView } from '../views/letters.ts'
import { incidentView } from './incident-view.ts'
import { passagesView } from './passages-view.ts'

/** The letter, for this reader. @throws {DomainError} NOT_FOUND, alike when it does not exist and when it may not be seen */
async function letterSeen(request: FastifyRequest, id: string): Promise<LetterDetail> {
  const letter = await findLetter(request.server.deps.db, request.reader, id)
  if (!letter) throw notFound()
  return letter
}

/** What the reader is to this letter, as the table of permissions knows it. */
export async function rolesOf(request: FastifyRequest, letter: LetterDetail): Promise<ReadonlySet<LetterRole>> {
  return rolesOn(await placeOf(request, letter), request.reader)
}

async function placeOf(request: FastifyRequest, letter: LetterDetail): Promise<Place> {
  const [box] = letter.boxUnitId === null ? [] : await unitsById(request.server.deps.db, [letter.boxUnitId])
  return { box: box ?? null, integratedBy: letter.integratedByUnitId }
}

/** The letter, on which this reader may do this. @throws {DomainError} NOT_FOUND, FORBIDDEN with the reason */
export async function letterForAct(request: FastifyRequest, id: string, act: LetterAct): Promise<LetterDetail> {
  const letter = await letterSeen(request, id)
  const answer = mayOnLetter(act, stateOf(letter), await rolesOf(request, letter))
  if (answer !== true) throw new DomainError('FORBIDDEN', `may not ${act}`, { reason: answer })
  return letter
}

/** The letter's page: what it is, where it stands, why one sees it, and what one may do. */
export async function letterView(request: FastifyRequest, id: string): Promise<Static<typeof LetterView>> {
  const { db } = request.server.deps
  const { reader } = request
  const letter = await letterSeen(request, id)
  const [place, contributions, acknowledgement, passages, seenBecause, sameMessage] = await Promise.all([
    placeOf(request, letter),
    contributionsOf(db, reader, id),
    acknowledgementOf(db, reader, id),
    passagesFor(db, reader, id),
    whySeen(db, reader, id),
    letter.channel === 'email' ? sameMessageAs(db, reader, id) : [],
  ])
  const subject = { id, confidentiality: letter.confidentiality, inCircuit: letter.inCircuit, status: letter.status }
  const { cabChrono, inCircuit, boxUnitId, integratedByUnitId, ...shown } = letter
  return {
    ...shown,
    registeredAt: letter.registeredAt.toISOString(),
    documents: letter.documents.map(documentView),
    copies: letter.copies.map((copy) => ({ ...copy, readAt: copy.readAt?.toISOString() ?? null })),
    contributions: contributions.map(contributionView),
    acknowledgement: acknowledgement && acknowledgementView(acknowledgement, letter.documents),
    incidents: letter.incidents.map(incidentView),
    passages: passagesView(passages),
    seenBecause,
    sameMessage,
    allows: Object.fromEntries(letterActs.map((act) => [act, mayDo(reader, { ...subject, ...place }, act)])),
  }
}

const documentView = ({ letterId, lineage, addedAt, ...document }: DocumentDetail) => ({
  ...document,
  addedAt: addedAt.toISOString(),
})

const contributionView = ({ unit, person, askedAt, answeredAt, ...contribution }: LetterContribution) => ({
  ...contribution,
  to: { unit, person },
  askedAt: askedAt.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
})

function acknowledgementView({ at, by, data }: Acknowledgement, documents: readonly DocumentDetail[]) {
  const document = documents.find(({ role, sha256 }) => role === 'acknowledgement' && sha256 === data.sha256)
  const channel: 'email' | 'paper' = data.by === 'paper' ? 'paper' : 'email'
  return { at: at.toISOString(), by, channel, documentId: document?.id ?? null }
}
