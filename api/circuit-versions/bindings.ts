import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { type BoundBox, bindBox, lettersInBox, listBindings } from '../../db/circuits/bindings.ts'
import { lockPublications } from '../../db/circuits/publication.ts'
import { plansOf, versionsInForce } from '../../db/circuits/versions.ts'
import { inTransaction } from '../../db/client.ts'
import { boxOf } from '../../db/letters/recipients.ts'
import { bindingRefusal } from '../../domain/circuit/binding.ts'
import type { InForce } from '../../domain/circuit/publication.ts'
import { DomainError } from '../../domain/errors.ts'
import { circuitOfBox } from '../../domain/letters/circuit-of-box.ts'
import { requireAct } from '../require.ts'
import { BindingEffectView, BindingInput, CircuitBindingView } from '../views/circuit-bindings.ts'
import { listOf, UnitCode } from '../views/common.ts'
import { mayAdminister } from './reading.ts'

const tags = ['circuits']
const params = Type.Object({ box: UnitCode })

/** Which circuit the letters of a box enter is configuration (R23): the usual one of its kind, or one of the town's own. */
export const circuitBindingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const list = {
    operationId: 'listCircuitBindings',
    description: 'The circuit that the letters of each box enter, usual or chosen (R23).',
    tags,
    response: { 200: listOf(CircuitBindingView) },
  }
  app.get('/circuit-bindings', { schema: list }, async (request) => {
    const { db } = request.server.deps
    const [boxes, versions] = await Promise.all([listBindings(db), versionsInForce(db)])
    return { items: boxes.map((box) => bindingView(request, box, plansOf(versions))) }
  })

  const bind = {
    operationId: 'bindCircuit',
    description:
      'New letters of the box enter this circuit; those under way stay in theirs. `dryRun` only says what it would do (R21, R23).',
    tags,
    params,
    body: BindingInput,
    response: { 200: BindingEffectView },
  }
  const refusals = ['FORBIDDEN', 'UNKNOWN_BOX', 'NOT_A_BOX', 'CIRCUIT_UNPUBLISHED', 'CIRCUIT_CALLED', 'CIRCUIT_UNFIT']
  app.put('/circuit-bindings/:box', { schema: bind, config: { refusals } }, (request) =>
    changeBinding(request, request.params.box, request.body),
  )
}

/** @throws {DomainError} FORBIDDEN, UNKNOWN_BOX, NOT_A_BOX, CIRCUIT_UNPUBLISHED, CIRCUIT_CALLED, CIRCUIT_UNFIT */
async function changeBinding(
  request: FastifyRequest,
  code: string,
  { circuit, dryRun }: Static<typeof BindingInput>,
): Promise<Static<typeof BindingEffectView>> {
  requireAct(request, 'administer')
  const { db, now } = request.server.deps
  return inTransaction(db, async (tx) => {
    // A publication under way may make the circuit a part of another one.
    await lockPublications(tx)
    const box = await boxOf(tx, code)
    const plans = plansOf(await versionsInForce(tx))
    const after = circuit ?? circuitOfBox(box.kind)
    const refusal = circuit === null ? null : bindingRefusal(box.kind, circuit, plans)
    if (refusal) throw new DomainError(refusal, `${code} cannot be bound to ${circuit}`, { circuit })
    const staying = await lettersInBox(tx, request.reader, box.code)
    if (!dryRun) await bindBox(tx, { box: box.code, circuit, by: request.session.userId, at: now() })
    const named = (key: string) => ({ key, name: plans[key]?.name ?? key })
    return {
      box: { code: box.code, name: box.name },
      before: named(box.circuit),
      after: named(after),
      staying: staying.map((one) => ({ circuit: named(one.circuit), letters: one.letters })),
      done: !dryRun,
    }
  })
}

function bindingView(request: FastifyRequest, bound: BoundBox, plans: InForce): Static<typeof CircuitBindingView> {
  const { code, name, kind, circuit, usual, changedAt, changedBy } = bound
  const named = (key: string) => ({ key, name: plans[key]?.name ?? key })
  return {
    box: { code, name },
    circuit: named(circuit),
    usual: named(usual),
    changedAt: changedAt?.toISOString() ?? null,
    changedBy: changedAt === null ? null : changedBy,
    possible: Object.keys(plans).filter((key) => bindingRefusal(kind, key, plans) === null),
    allows: { change: mayAdminister(request) },
  }
}
