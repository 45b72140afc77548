import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { addWebRequest, type FormTarget, targetOfForm } from '../../db/intake/web-requests.ts'
import { type NewDocument, registerLetter } from '../../db/letters/index.ts'
import { readCharter } from '../../db/templates/charter.ts'
import { dueDatesFor } from '../../db/town-settings/due.ts'
import { renderer } from '../../documents/render.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ApiDeps } from '../deps.ts'
import { type StoredScans, storeScans } from '../letters/scans.ts'
import type { UploadedFile } from '../uploads.ts'
import type { WebRequestInput } from '../views/public.ts'
import { followUpToken, tokenHashOf } from './follow-up.ts'

type Input = Static<typeof WebRequestInput>
export type Integrated = { letterId: string; token: string; receivedOn: string }

/**
 * R1: a citizen's request becomes a letter, straight in the box of its form or with the mail office. Nobody of the town
 * integrated it. The same key with the same content finds the letter that it made, and its link.
 */
export async function integrateRequest(
  request: FastifyRequest,
  input: Input,
  files: readonly UploadedFile[],
): Promise<Integrated> {
  const { deps } = request.server
  const { db, now, settings } = deps
  const target = await targetOfForm(db, input.form)
  const at = now()
  const receivedOn = parisDay(at)
  const stored = await storeRequest(deps, input, files, target, at)
  const dates = await dueDatesFor(db, { receivedOn })
  return inTransaction(db, async (tx) => {
    const { id } = await registerLetter(tx, {
      ...stored,
      ...dates,
      subject: input.subject,
      sender: { name: input.name, email: input.email, address: input.address },
      channel: 'web',
      receivedOn,
      confidentiality: 'normal',
      box: target.box,
      copies: [],
      intakeKey: intakeKeyOf(request.headers['idempotency-key']),
      registeredBy: null,
      integratedByUnitId: null,
      at,
    })
    const token = followUpToken(settings.jwtSecret, id)
    const confirmTo = input.email ?? null
    const requestHash = hashOf(input, files)
    await addWebRequest(tx, {
      letterId: id,
      form: target.code,
      tokenHash: tokenHashOf(token),
      requestHash,
      confirmTo,
      at,
    })
    return { letterId: id, token, receivedOn }
  })
}

/** The page of the request comes first, then what the citizen attached to it. */
async function storeRequest(
  { db, store }: ApiDeps,
  input: Input,
  files: readonly UploadedFile[],
  { title }: FormTarget,
  at: Date,
): Promise<StoredScans> {
  const attached = files.length === 0 ? { documents: [], fullText: '' } : await storeScans(store, files)
  const page = await renderer.renderWebRequest({
    charter: await readCharter(db),
    ...input,
    form: title,
    receivedAt: at.toISOString(),
    attachments: files.map(({ name, bytes, sha256 }) => ({ name, size: bytes.byteLength, sha256 })),
  })
  const kept = await store.put(page.pdf)
  const first: NewDocument = {
    role: 'letter',
    name: 'demande.pdf',
    mediaType: 'application/pdf',
    pages: page.pages,
    ...kept,
  }
  const documents = attached.documents.map((document) =>
    document.role === 'letter' ? { ...document, role: 'attachment' as const } : document,
  )
  return { documents: [first, ...documents], fullText: `${input.message}\n${input.phone ?? ''}\n${attached.fullText}` }
}

function intakeKeyOf(key: string | string[] | undefined): string | null {
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw new DomainError('INVALID_IDEMPOTENCY_KEY', 'the key is too short, too long or not printable')
  return createHash('sha256').update(`web:${key}`).digest('hex')
}

const hashOf = (input: Input, files: readonly UploadedFile[]): string =>
  createHash('sha256')
    .update(JSON.stringify([input, files.map(({ name, sha256 }) => [name, sha256])]))
    .digest('hex')
