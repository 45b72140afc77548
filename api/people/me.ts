import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { countToDecide } from '../../db/confirmations/confirmations.ts'
import { unitsById } from '../../db/people/org-units.ts'
import { referentsOf } from '../../db/people/referents.ts'
import { findUser } from '../../db/people/users.ts'
import type { StandIn } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import { mayInOffice, officeActs } from '../../domain/permissions/office-acts.ts'
import { MeView } from '../views/people.ts'

/** Who I am, what I may do, in which boxes I work, whom I ask for help (R20). */
export const meRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps
  const schema = { operationId: 'readMe', tags: ['people'], response: { 200: MeView } }
  app.get('/me', { schema }, async ({ session, reader }) => {
    const [user, units, referents, confirmations] = await Promise.all([
      findUser(db, session.userId),
      unitsById(
        db,
        reader.positions.map(({ unitId }) => unitId),
      ),
      referentsOf(db, session.userId),
      countToDecide(db, reader),
    ])
    if (!user) throw new DomainError('UNAUTHENTICATED', 'the account was disabled meanwhile')
    const allows = Object.fromEntries(officeActs.map((act) => [act, mayInOffice(act, reader.positions)]))
    const boxes = units.filter(({ kind }) => isBoxKind(kind)).map(({ code, name }) => ({ code, name }))
    return { user, allows, boxes, referents, confirmations, standsIn: reader.standsIn.map(standInView) }
  })
}

const standInView = ({ principal: { login, name }, scope, reference, until }: StandIn) => {
  return { login, name, scope, reference, until }
}
