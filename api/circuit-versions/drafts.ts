import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type CircuitDraft, dropDraft, findDraft, saveDraft } from '../../db/circuits/drafts.ts'
import { checkAgainst } from '../../db/circuits/publication.ts'
import { shippedHashOf } from '../../db/circuits/shipped.ts'
import { plansOf, versionsInForce } from '../../db/circuits/versions.ts'
import { inTransaction } from '../../db/client.ts'
import { processIdOf } from '../../domain/circuit/compile/key.ts'
import { DomainError } from '../../domain/errors.ts'
import { type CircuitKey, circuitKeyPattern } from '../../domain/vocabulary.ts'
import { versionGiven } from '../acts/if-match.ts'
import { type Submitting, submissionOf } from '../acts/submission.ts'
import { notFound } from '../problems.ts'
import { requireAct } from '../require.ts'
import { type CircuitDraftView, CircuitInput } from '../views/circuit-versions.ts'
import { circuitSheet, circuitSummaries, draftBrief, knownKey, mayAdminister } from './reading.ts'

export const upload: Submitting<typeof CircuitInput> = {
  schema: CircuitInput,
  part: 'circuit',
  files: 'file',
  text: ['key', 'create'],
}

type View = Static<typeof CircuitDraftView>

/** What the mail office works on for a circuit. @throws {DomainError} FORBIDDEN, NOT_FOUND */
export async function draftSeen(request: FastifyRequest, id: string): Promise<CircuitDraft> {
  requireAct(request, 'administer')
  const draft = await findDraft(request.server.deps.db, knownKey(id))
  if (!draft) throw notFound()
  return draft
}

export const draftView = (request: FastifyRequest, draft: CircuitDraft): View => {
  const { key, xml, findings, status } = draft
  const publish = status === 'draft' ? 'Corrigez d’abord les erreurs signalées.' : mayAdminister(request)
  return { id: key, key, ...draftBrief(draft), xml, findings, allows: { publish, simulate: publish } }
}

/**
 * A file becomes the draft of its circuit and is checked at once. A circuit of the town's own begins so too, when that is
 * said: a mistyped name makes none.
 * @throws {DomainError} FORBIDDEN, CIRCUIT_DRAFT_EXISTS, CIRCUIT_KEY_UNKNOWN, CIRCUIT_KEY_INVALID, CIRCUIT_KEY_TAKEN,
 * FILE_REQUIRED, CIRCUIT_ENCODING
 */
export async function addDraft(request: FastifyRequest): Promise<View> {
  requireAct(request, 'administer')
  const { key: named, xml, create } = submitted(request)
  const key = named ?? (await processIdOf(xml)) ?? ''
  const keys = (await circuitSummaries(request)).map((one) => one.key)
  const isKnown = keys.includes(key)
  if (create && isKnown) throw new DomainError('CIRCUIT_KEY_TAKEN', 'there is a circuit of this key', { key })
  if (create && !new RegExp(circuitKeyPattern).test(key))
    throw new DomainError('CIRCUIT_KEY_INVALID', 'no key', { key })
  if (!create && !isKnown) throw new DomainError('CIRCUIT_KEY_UNKNOWN', 'no circuit of the town', { keys })
  return checkAndSave(request, { key, xml }, null)
}

/**
 * Another file takes the draft's place; `If-Match: "0"` begins a draft where there is none.
 * @throws {DomainError} FORBIDDEN, NOT_FOUND, IF_MATCH_REQUIRED, STALE_VERSION, FILE_REQUIRED, CIRCUIT_ENCODING
 */
export async function changeDraft(request: FastifyRequest, id: string): Promise<View> {
  requireAct(request, 'administer')
  const { key } = await circuitSheet(request, id)
  const before = versionGiven(request)
  return checkAndSave(request, { key, xml: submitted(request).xml }, before === 0 ? null : before)
}

/** Gives the draft up. @throws {DomainError} FORBIDDEN, NOT_FOUND, IF_MATCH_REQUIRED, STALE_VERSION */
export async function removeDraft(request: FastifyRequest, id: string): Promise<void> {
  const { key } = await draftSeen(request, id)
  const known = versionGiven(request)
  const gone = await inTransaction(request.server.deps.db, (tx) => dropDraft(tx, key, known, request.session.userId))
  if (!gone) throw new DomainError('STALE_VERSION', 'another revision by now')
}

async function checkAndSave(request: FastifyRequest, file: { key: CircuitKey; xml: string }, before: number | null) {
  const { db, now } = request.server.deps
  const inForce = await versionsInForce(db)
  const { plan, findings } = await checkAgainst(file, plansOf(inForce))
  const basedOn = inForce.find(({ key }) => key === file.key)?.version ?? null
  const status = plan ? ('checked' as const) : ('draft' as const)
  const fromShipped = await shippedHashOf(db, file.key, file.xml)
  const saved = { ...file, findings, basedOn, fromShipped, status, changedBy: request.session.userId, at: now() }
  const kept = await inTransaction(db, (tx) => saveDraft(tx, saved, before))
  if (!kept && before === null && request.method === 'POST')
    throw new DomainError('CIRCUIT_DRAFT_EXISTS', 'there is a draft of this circuit')
  if (!kept) throw new DomainError('STALE_VERSION', 'another revision by now')
  return draftView(request, await draftSeen(request, file.key))
}

function submitted(request: FastifyRequest): { key?: string; xml: string; create: boolean } {
  const { data, files } = submissionOf(request, upload)
  const xml = files[0] ? textOf(files[0].bytes) : data.xml
  if (!xml?.trim()) throw new DomainError('FILE_REQUIRED', 'no BPMN file')
  const create = data.create === true || data.create === 'true'
  return { xml, create, ...(data.key !== undefined && { key: data.key }) }
}

const maxBytes = 1_000_000

function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength > maxBytes) throw new DomainError('FILE_TOO_LARGE', 'no circuit is that large', { maxBytes })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DomainError('CIRCUIT_ENCODING', 'not UTF-8')
  }
}
