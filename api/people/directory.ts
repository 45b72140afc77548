import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listUnits } from '../../db/people/org-units.ts'
import { listSignatories, searchPeople } from '../../db/people/users.ts'
import { isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import { listOf } from '../views/common.ts'
import { UnitView, UserView } from '../views/people.ts'

const Query = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100, examples: ['voirie'] })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
)
const tags = ['people']

/** The town's units and people, for everyone who works here; an elected official's letters are not part of it. */
export const directoryRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db } = app.deps

  const units = { operationId: 'listUnits', tags, response: { 200: listOf(UnitView) } }
  app.get('/org-units', { schema: units }, async () => ({
    items: (await listUnits(db)).map(({ code, name, kind, parent }) => ({
      ...{ code, name, kind, parent },
      isBox: isBoxKind(kind),
    })),
  }))

  const people = { operationId: 'searchPeople', tags, querystring: Query, response: { 200: listOf(UserView) } }
  app.get('/people', { schema: people }, async ({ query }) => ({
    items: await searchPeople(db, query.q ?? '', query.limit ?? 20),
  }))

  const signatories = { operationId: 'listSignatories', tags, response: { 200: listOf(UserView) } }
  app.get('/signatories', { schema: signatories }, async () => ({ items: await listSignatories(db) }))
}
