import { createHash } from 'node:crypto'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { failpoint } from '../../db/failpoint.ts'
import { type Registered, registerLetter } from '../../db/letters/register.ts'
import { dueDatesFor } from '../../db/town-settings/due.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { DomainError } from '../../domain/errors.ts'
import { integratingPosition } from '../../domain/permissions/registering.ts'
import { closeHandOver, scanOfHandOver } from '../hand-overs/scan.ts'
import { Files, type UploadedFile } from '../uploads.ts'
import { LetterInput, RegisteredView } from '../views/letter-inputs.ts'
import { scanRefusals, storeScans } from './scans.ts'

const Body = Type.Object({ letter: LetterInput, file: Files }, { additionalProperties: false })
type Input = Static<typeof LetterInput>

const refusals = [
  'INTEGRATION_BY_MAIL_OFFICE',
  'POLITICAL_BY_CAB',
  'CONFIDENTIAL_NEEDS_BOX',
  'INVALID_LETTER',
  ...scanRefusals,
  'UNKNOWN_RECIPIENT',
  'ELUS_BY_NAME',
  'UNKNOWN_BOX',
  'NOT_A_BOX',
  'UNKNOWN_LETTER_TYPE',
  'UNKNOWN_PRIORITY',
  'NOT_FOUND',
  'HAND_OVER_DONE',
]

/** R1: a letter comes in. With a box its circuit starts by itself. */
export const registerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = {
    operationId: 'registerLetter',
    tags: ['letters'],
    consumes: ['multipart/form-data'],
    body: Body,
    response: { 201: RegisteredView },
  }
  const config = { form: { json: ['letter'], files: ['file'] }, refusals }
  app.post('/letters', { schema, config }, async (request, reply) => {
    const { letter, file } = request.body
    const { id, chrono, cabChrono, version } = await integrate(request, letter, file)
    await failpoint('register:committed')
    if (letter.box !== null) await app.deps.circuits.start(id)
    await failpoint('register:started')
    reply.code(201).header('location', `/api/letters/${id}`).header('etag', `"${version}"`)
    return reply.send({ id, chrono: chrono ?? cabChrono, box: letter.box, version })
  })
}

/** Rights, then bytes, then one transaction: letter, documents, number, evidence and the start of the circuit. */
async function integrate(request: FastifyRequest, input: Input, files: UploadedFile[]): Promise<Registered> {
  const { db, store, now } = request.server.deps
  const position = integratingPosition(request.reader.positions, input)
  checkDays(input, parisDay(now()))
  const handedOver = input.handOver ? await scanOfHandOver(request, input.handOver) : []
  const scans = [...handedOver, ...files]
  if (scans.length === 0) throw new DomainError('FILE_REQUIRED', 'a letter has at least one document')
  const stored = await storeScans(store, scans)
  await failpoint('register:files-stored')
  const { handOver, ...letter } = input
  return inTransaction(db, async (tx) => {
    const registered = await registerLetter(tx, {
      ...letter,
      ...stored,
      ...(await dueDatesFor(tx, letter)),
      copies: letter.copies ?? [],
      intakeKey: intakeKeyOf(request),
      registeredBy: request.session.userId,
      integratedByUnitId: position.unitId,
      at: now(),
    })
    if (handOver) await closeHandOver(tx, handOver, registered.id)
    return registered
  })
}

/** The same request repeated after a crash finds the letter that it made. */
function intakeKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  return createHash('sha256')
    .update(`request:${request.session.userId}:${String(key)}`)
    .digest('hex')
}

function checkDays({ receivedOn, writtenOn }: Input, today: string): void {
  if (receivedOn > today) throw new DomainError('INVALID_LETTER', 'received in the future', { field: 'receivedOn' })
  if (writtenOn !== undefined && writtenOn > receivedOn)
    throw new DomainError('INVALID_LETTER', 'written after it was received', { field: 'writtenOn' })
}
