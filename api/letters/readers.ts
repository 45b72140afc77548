import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { whoSees } from '../../db/visibility/index.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { letterSeen } from '../acts/letter-in-hand.ts'
import { requireAct } from '../require.ts'
import { Day, Id, PersonRef } from '../views/common.ts'

const SightRule = Type.Unsafe<'R3' | 'R4' | 'R5' | 'R6' | 'R7'>(
  Type.String({ enum: ['R3', 'R4', 'R5', 'R6', 'R7'], description: 'of the organisation’s rules' }),
)
const ReadersView = Type.Object(
  {
    on: Day,
    people: Type.Array(
      Type.Object({
        person: PersonRef,
        reasons: Type.Array(
          Type.Object({ rule: SightRule, text: Type.String({ examples: ['En copie de ce courrier.'] }) }),
        ),
      }),
    ),
  },
  { $id: 'Readers' },
)
const Query = Type.Object({ on: Type.Optional(Day) }, { additionalProperties: false })

/** Who can see a letter and why; for those who administer, and for the CAB, of letters that they see themselves. */
export const readerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, now } = app.deps
  const readers = {
    operationId: 'listReaders',
    description:
      'R4–R7, R21: everyone who sees the letter and by which rules, today or at the end of a past day: by the positions, ' +
      'the org chart, the links and the secrecy of then. Empty on days before it was registered; a day to come is today.',
    tags: ['letters'],
    params: Type.Object({ id: Id }),
    querystring: Query,
    response: { 200: ReadersView },
  }
  const config = { refusals: ['NOT_FOUND', 'FORBIDDEN'] }
  app.get('/letters/:id/readers', { schema: readers, config }, async (request) => {
    const { id } = await letterSeen(request, request.params.id)
    requireAct(request, 'seeReaders')
    const today = parisDay(now())
    const { on = today } = request.query
    const past = on < today
    const sights = await whoSees(db, id, past ? on : undefined)
    const people = sights.map(({ login, name, reasons }) => ({ person: { login, name }, reasons }))
    return { on: past ? on : today, people }
  })
}
