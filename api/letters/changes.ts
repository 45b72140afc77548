import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { addCopies, boxOf, correctLetter, enterCircuit, seesLetter } from '../../db/letters/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { versionGiven } from '../acts/if-match.ts'
import { Id, Login, UnitCode } from '../views/common.ts'
import { CircuitEntry, LetterCorrection } from '../views/letter-inputs.ts'
import { LetterView } from '../views/letters.ts'
import { letterForAct, letterView, rolesOf } from './letter-view.ts'

const tags = ['letters']
const params = Type.Object({ id: Id })
const CopyBody = Type.Object({ to: Type.Union([Login, UnitCode]) }, { additionalProperties: false })

/** What the registry itself lets change: corrections, the entry into a circuit, copies. */
export const changeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now, circuits } = app.deps

  const correct = {
    operationId: 'correctLetter',
    tags,
    params,
    headers: Type.Object({ 'if-match': Type.Optional(Type.String()) }),
    body: LetterCorrection,
    response: { 200: LetterView, 204: Type.Null() },
  }
  const correcting = [
    'NOT_FOUND',
    'FORBIDDEN',
    'IF_MATCH_REQUIRED',
    'VERSION_CONFLICT',
    'SECRECY_LOWERED_BY_CAB_ONLY',
    'UNKNOWN_LETTER_TYPE',
    'UNKNOWN_PRIORITY',
  ]
  app.put('/letters/:id', { schema: correct, config: { refusals: correcting } }, async (request, reply) => {
    const letter = await letterForAct(request, request.params.id, 'correct')
    const expectedVersion = versionGiven(request)
    const mayLowerSecrecy = (await rolesOf(request, letter)).has('cab')
    await inTransaction(db, (tx) =>
      correctLetter(tx, {
        letterId: letter.id,
        expectedVersion,
        changes: request.body,
        actorId: request.session.userId,
        mayLowerSecrecy,
        at: now(),
      }),
    )
    // Who raises the secrecy may lose sight of the letter by that very act: done, and nothing more to show.
    if (!(await seesLetter(db, request.reader, letter.id))) return reply.code(204).send(null)
    const view = await letterView(request, letter.id)
    return reply.header('etag', `"${view.version}"`).send(view)
  })

  const enter = {
    operationId: 'startCircuit',
    tags,
    params,
    body: CircuitEntry,
    response: { 200: LetterView },
  }
  const entering = ['NOT_FOUND', 'FORBIDDEN', 'ALREADY_IN_CIRCUIT', 'UNKNOWN_BOX', 'NOT_A_BOX', 'UNKNOWN_CIRCUIT']
  app.post('/letters/:id/circuit', { schema: enter, config: { refusals: entering } }, async (request) => {
    const { id } = request.params
    await letterForAct(request, id, 'startCircuit')
    const { box, circuit } = request.body
    if (circuit !== undefined && circuit !== (await boxOf(db, box)).circuit)
      throw new DomainError('UNKNOWN_CIRCUIT', 'the kind of the box decides the circuit')
    const entry = { letterId: id, box, actorId: request.session.userId, at: now() }
    await inTransaction(db, (tx) => enterCircuit(tx, entry))
    await circuits.start(id)
    return letterView(request, id)
  })

  const copy = { operationId: 'copyLetter', tags, params, body: CopyBody, response: { 200: LetterView } }
  const copying = ['NOT_FOUND', 'FORBIDDEN', 'UNKNOWN_RECIPIENT', 'ELUS_BY_NAME']
  app.post('/letters/:id/copies', { schema: copy, config: { refusals: copying } }, async (request) => {
    const { id } = request.params
    await letterForAct(request, id, 'copy')
    const copies = { letterId: id, to: [request.body.to], by: request.session.userId, at: now() }
    await inTransaction(db, (tx) => addCopies(tx, copies))
    return letterView(request, id)
  })
}
