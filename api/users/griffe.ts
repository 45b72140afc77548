import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { storeGriffe } from '../../db/people/own-account.ts'
import { lockAccount } from '../../db/people/standing.ts'
import { normaliseGriffe } from '../../documents/stamp.ts'
import { DomainError } from '../../domain/errors.ts'
import { requireRecentProof } from '../people/credentials.ts'
import { notFound } from '../problems.ts'
import { Files } from '../uploads.ts'
import { Login } from '../views/common.ts'
import { administers } from './present.ts'

const Body = Type.Object({ file: Files }, { additionalProperties: false })

/** R14: the image of a signature is its signatory's: he alone brings it, and nobody gets it back. */
export const griffeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now, sealGriffe } = app.deps
  const schema = {
    operationId: 'changeGriffe',
    description: 'R14: PNG or JPEG, kept encrypted at 400 × 160 at most; only one’s own, the password proven.',
    tags: ['people'],
    consumes: ['multipart/form-data'],
    params: Type.Object({ login: Login }),
    body: Body,
    response: { 204: Type.Null() },
  }
  const refusals = [
    ...['FORBIDDEN', 'NOT_FOUND', 'NOT_A_SIGNATORY', 'STEP_UP_REQUIRED'],
    ...['FILE_REQUIRED', 'FILE_TOO_LARGE', 'GRIFFE_IMAGE', 'IMAGE_TOO_LARGE', 'PROCESSING_TIMEOUT'],
  ]
  const config = { refusals, form: { json: [], files: ['file'] } }
  app.put('/users/:login/griffe', { schema, config }, async (request, reply) => {
    const { userId, login } = request.session
    if (request.params.login !== login) throw administers(request) ? forbidden() : notFound()
    requireRecentProof(request.session, now())
    const [file] = request.body.file
    if (!file) throw new DomainError('FILE_REQUIRED', 'no image came')
    if (!sealGriffe) throw new DomainError('UNAVAILABLE', 'this process seals no griffe')
    const png = await normaliseGriffe(file.bytes).catch(asBadImage)
    const sealed = sealGriffe(png, userId)
    await inTransaction(db, async (tx) => {
      const account = await lockAccount(tx, login)
      if (!account.signatory) throw new DomainError('NOT_A_SIGNATORY', 'only signatories have a griffe')
      await storeGriffe(tx, account, sealed, now())
    })
    return reply.code(204).send(null)
  })
}

const forbidden = () => new DomainError('FORBIDDEN', 'the griffe is its signatory’s')

/** What is wrong here is the image that was sent, not one that was kept. */
function asBadImage(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'GRIFFE_UNREADABLE')
    throw new DomainError('GRIFFE_IMAGE', 'not an image of a signature')
  throw error
}
