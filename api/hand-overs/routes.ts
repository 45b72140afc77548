import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { addHandOver, type HandOver, listHandOvers, settleHandOver } from '../../db/hand-overs/hand-overs.ts'
import { findUnit } from '../../db/people/org-units.ts'
import { acceptFile } from '../../documents/intake.ts'
import { DomainError } from '../../domain/errors.ts'
import { sendBytes } from '../letters/content.ts'
import { scanRefusals } from '../letters/scans.ts'
import { requireAct } from '../require.ts'
import { Files, type UploadedFile } from '../uploads.ts'
import { Created } from '../views/acts.ts'
import { Id, listOf } from '../views/common.ts'
import { HandOverView, ScanHandOverInput } from '../views/hand-overs.ts'
import { handOverSeen, waitingHandOver } from './scan.ts'

const tags = ['hand-overs']
const Body = Type.Object({ handOver: ScanHandOverInput, file: Files }, { additionalProperties: false })
type Input = Static<typeof ScanHandOverInput>

const refusals = ['FORBIDDEN', 'NOT_FOUND', 'HAND_OVER_DONE', ...scanRefusals]

/** R2: a direction hands the scan of a letter to the mail office and follows it; a political one goes on to the CAB. */
export const handOverRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const add = {
    operationId: 'handOverScan',
    tags,
    consumes: ['multipart/form-data'],
    body: Body,
    response: { 201: Created },
  }
  const config = { form: { json: ['handOver'], files: ['file'] }, refusals }
  app.post('/hand-overs', { schema: add, config }, async (request, reply) => {
    requireAct(request, 'handOverScan')
    const { handOver, file } = request.body
    const id = await handOn(request, handOver, file[0] ?? null)
    return reply.code(201).send({ id })
  })

  const list = { operationId: 'listHandOvers', tags, response: { 200: listOf(HandOverView) } }
  app.get('/hand-overs', { schema: list }, async ({ reader }) => ({
    items: (await listHandOvers(db, reader)).map(viewOf),
  }))

  const params = Type.Object({ id: Id })
  const one = { operationId: 'readHandOver', tags, params, response: { 200: HandOverView } }
  app.get('/hand-overs/:id', { schema: one, config: { refusals: ['NOT_FOUND'] } }, async (request) =>
    viewOf(await handOverSeen(request, request.params.id)),
  )

  const content = { operationId: 'readHandOverContent', tags, params, produces: ['application/pdf'] }
  const download = { download: true, refusals: ['NOT_FOUND', 'RANGE_NOT_SATISFIABLE'] }
  app.get('/hand-overs/:id/content', { schema: content, config: download }, async (request, reply) =>
    sendBytes(request, reply, await handOverSeen(request, request.params.id)),
  )
}

/** A new scan, or one that waits here and goes on: then its first giver follows it no further (R4). */
async function handOn(request: FastifyRequest, input: Input, file: UploadedFile | null): Promise<string> {
  const { db, now } = request.server.deps
  const to = await findUnit(db, input.to)
  if (!to) throw new DomainError('UNKNOWN_UNIT', 'no such unit')
  const waiting = input.handOver ? await waitingHandOver(request, input.handOver) : null
  const scan = waiting ?? (await storedScan(request, file))
  const giver = input.to === 'CAB' ? nobody(request) : await ownUnit(request)
  const id = request.newId('hand-over')
  await inTransaction(db, async (tx) => {
    if (waiting) await settleHandOver(tx, waiting.id, { status: 'handed-on' })
    const { name, mediaType, sha256 } = scan
    await addHandOver(tx, {
      id,
      toUnitId: to.id,
      ...giver,
      note: input.note ?? null,
      name,
      mediaType,
      sha256,
      at: now(),
    })
  })
  return id
}

async function storedScan(request: FastifyRequest, file: UploadedFile | null) {
  if (!file) throw new DomainError('FILE_REQUIRED', 'a hand-over has one document')
  const { pdf } = await acceptFile(file.bytes)
  const { sha256 } = await request.server.deps.store.put(pdf)
  return { name: file.name.replace(/(\.\w{1,5})?$/, '.pdf'), mediaType: 'application/pdf', sha256 }
}

/** What a mail officer hands to the CAB leaves no trace with her office; a direction's own hand-over stays its own. */
function nobody(request: FastifyRequest) {
  const { positions } = request.reader
  const fromMailOffice = positions.some(({ unitKind }) => unitKind === 'mail-office')
  return fromMailOffice ? { fromUnitId: null, by: null } : ownUnit(request)
}

function ownUnit(request: FastifyRequest) {
  const unitId = request.reader.positions[0]?.unitId ?? null
  return { fromUnitId: unitId, by: request.session.userId }
}

const viewOf = ({ letter, by, from, at, ...handOver }: HandOver): Static<typeof HandOverView> => ({
  ...handOver,
  from,
  by,
  at: at.toISOString(),
  letter,
})
