import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { findUnitDetail } from '../../db/org/unit.ts'
import { isBoxKind } from '../../domain/letters/circuit-of-box.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { notFound } from '../problems.ts'
import { UnitCode } from '../views/common.ts'
import { ask, orgRefusals, type Wish } from './asking.ts'
import { NewUnit, OrgChangeView, UnitChange, UnitDetailView } from './views.ts'

const tags = ['organisation']
const params = Type.Object({ unit: UnitCode })
/** 202: the change waits for whoever answers for the secrets that it would open. */
const changed = { 200: UnitDetailView, 202: OrgChangeView }

/** R21, R23: units of the org chart; the list is in the directory. Each act is a reorganisation of one step. */
export const orgUnitRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const one = {
    operationId: 'readUnit',
    description: 'R23: one unit, closed ones included: a code that was given leads to whoever took over.',
    tags,
    params,
    response: { 200: UnitDetailView },
  }
  app.get('/org-units/:unit', { schema: one, config: { refusals: ['NOT_FOUND'] } }, (request) =>
    unitView(request, request.params.unit),
  )

  const create = {
    operationId: 'createUnit',
    description: 'R21: a new unit; the mail office alone.',
    tags,
    body: NewUnit,
    response: { 201: UnitDetailView, 202: OrgChangeView },
  }
  app.post('/org-units', { schema: create, config: { refusals: orgRefusals } }, async (request, reply) => {
    const { reason, ...unit } = request.body
    const change = await ask(request, { changes: [{ act: 'create', ...unit }], reason })
    if (change.status !== 'done') return reply.code(202).send(change)
    return reply
      .code(201)
      .header('location', `/api/org-units/${unit.code}`)
      .send(await unitView(request, unit.code))
  })

  const change = {
    operationId: 'changeUnit',
    description: 'R21, R23: renames, moves or changes the kind of a unit, at once.',
    tags,
    params,
    body: UnitChange,
    response: changed,
  }
  const refusals = [...orgRefusals, 'NOT_FOUND']
  app.put('/org-units/:unit', { schema: change, config: { refusals } }, async (request, reply) => {
    const { reason, ...wanted } = request.body
    const done = await changeUnit(request, request.params.unit, {
      changes: stepsOf(request.params.unit, wanted),
      reason,
    })
    return 'summary' in done ? reply.code(202).send(done) : reply.code(200).send(done)
  })

  const close = {
    operationId: 'closeUnit',
    description: 'R23: closes a unit; the successor takes over letters, tasks and configuration.',
    tags,
    params,
    querystring: Type.Object({ successor: Type.Optional(UnitCode) }, { additionalProperties: false }),
    response: changed,
  }
  app.delete('/org-units/:unit', { schema: close, config: { refusals } }, async (request, reply) => {
    const { unit } = request.params
    const done = await changeUnit(request, unit, {
      changes: [{ act: 'close', unit, successor: request.query.successor ?? null }],
    })
    return 'summary' in done ? reply.code(202).send(done) : reply.code(200).send(done)
  })

  async function changeUnit(request: FastifyRequest, unit: string, wish: Wish) {
    const asked = await ask(request, wish)
    return asked.status === 'done' ? unitView(request, unit) : asked
  }
}

function stepsOf(unit: string, { name, parent, kind }: Omit<Static<typeof UnitChange>, 'reason'>): OrgChange[] {
  return [
    ...(name === undefined ? [] : [{ act: 'rename', unit, name } as const]),
    ...(parent === undefined ? [] : [{ act: 'move', unit, parent } as const]),
    ...(kind === undefined ? [] : [{ act: 'change-kind', unit, kind } as const]),
  ]
}

async function unitView(request: FastifyRequest, code: string): Promise<Static<typeof UnitDetailView>> {
  const unit = await findUnitDetail(request.server.deps.db, request.reader, code)
  if (!unit) throw notFound()
  return { ...unit, isBox: isBoxKind(unit.kind) }
}
