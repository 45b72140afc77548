import type { FastifyRequest } from 'fastify'
import { findPlan } from '../../../db/circuits/plans.ts'
import { projectedCircuit } from '../../../db/history/circuit.ts'
import type { AskedNames } from '../../../db/letters/asked-names.ts'
import { type TaskRow, tasksOfLetter } from '../../../db/tasks/index.ts'
import { wayBack } from '../../../domain/circuit/go-back.ts'
import type { State } from '../../../domain/circuit/state.ts'
import { DomainError } from '../../../domain/errors.ts'
import { isRedoable, isWithdrawable, skippingOf, visaMessage } from '../../../domain/letters/interventions.ts'
import type { BoxedLetter } from '../letter-in-hand.ts'
import { effectOfGoingBack, effectOfSkipping, effects } from './effects.ts'
import { joining, whoIsAskedNow } from './joining.ts'
import { forbidden, notAllowed, type Possible, refusalInCircuit, type Scene } from './scene.ts'

/** Every change that is conceivable where the letter stands now, also those that this reader may not make. */
export async function possibleChanges(request: FastifyRequest, letter: BoxedLetter): Promise<Possible[]> {
  const { db } = request.server.deps
  const snapshot = await projectedCircuit(db, request.reader, letter.id)
  const plan = snapshot && (await findPlan(db, snapshot.circuit.planHash))
  const engine = snapshot?.resume as State | null | undefined
  if (!plan || !engine) throw new DomainError('NOT_IN_CIRCUIT', 'the circuit has not begun yet')
  const tasks = await tasksOfLetter(db, request.reader, letter.id)
  const scene = { request, letter, snapshot, plan, engine, tasks }
  const names = await whoIsAskedNow(scene)
  const all = [
    ...pausing(scene),
    ...asking(scene),
    ...joining(scene, names),
    ...goingBack(scene),
    ...skipping(scene),
    ...withdrawing(scene, names),
  ]
  return snapshot.status === 'suspended' ? all.map(unlessSuspended) : all
}

function pausing({ request, letter, snapshot }: Scene): Possible[] {
  const act = snapshot.status === 'suspended' ? 'resume' : 'suspend'
  const refusal = notAllowed(request, letter, 'suspend')
  return [{ act, target: null, name: null, effect: effects[act], refusal, body: { name: act } }]
}

/** Where the circuit listens for it: beside the visas, and in front of the signature (R13). */
function asking({ request, letter, plan, engine }: Scene): Possible[] {
  const listens = engine.subscriptions.find(({ on, name }) => on === 'message' && name === visaMessage)
  if (!listens) return []
  const isLate = plan.nodes[listens.node]?.type === 'boundary'
  const effect = isLate ? effects.askVisaBeforeSignature : effects.askVisa
  return [
    { act: 'askVisa', target: null, name: null, effect, refusal: notAllowed(request, letter, 'askVisa'), body: null },
  ]
}

/** Steps of this leg that were done; the last visa among them is named as such. */
function goingBack(scene: Scene): Possible[] {
  const { request, letter, snapshot } = scene
  const done = snapshot.ended.filter(
    ({ key, ended, kind }) => key.startsWith(`${snapshot.leg}.`) && ended === 'completed' && isRedoable(kind),
  )
  const names = new Map(done.map(({ element, name }) => [element, name]))
  const right = notAllowed(request, letter, 'redoStep')
  const back = [...names].map(([element, name]) => wayTo(scene, element, name, right))
  const visa = done.filter(({ kind }) => kind === 'visa').at(-1)
  const previous = back.find(({ target }) => target === visa?.element)
  return previous ? [{ ...previous, act: 'previousVisa' }, ...back] : back
}

function wayTo(scene: Scene, element: string, name: string, right: DomainError | null): Possible {
  const way = wayBack(scene.plan, scene.engine, element)
  const open = 'ended' in way ? way.ended.flatMap(({ task }) => task?.name ?? []) : []
  const body = { name: 'redoStep', element } as const
  return {
    act: 'redo',
    target: element,
    name,
    effect: effectOfGoingBack(open),
    refusal: right ?? refusalInCircuit(scene, body),
    body,
  }
}

function skipping(scene: Scene): Possible[] {
  return scene.tasks.filter(skippingOf).map((task) => {
    const body = { name: 'skipStep', taskKey: task.key } as const
    const refusal = skippingNotAllowed(scene, task) ?? refusalInCircuit(scene, body)
    return { act: 'skip', target: task.id, name: task.name, effect: effectOfSkipping(task.kind), refusal, body }
  })
}

/** A visa is let go by whoever may give it, in their own right; an acknowledgement by the box that sends it (R13, R17). */
function skippingNotAllowed({ request, letter }: Scene, { kind, via }: TaskRow): DomainError | null {
  if (kind === 'visa') return via === 'box' || via === 'name' ? null : forbidden(visaOfOthers)
  return notAllowed(request, letter, 'skipStep') ?? (kind === 'acknowledge' ? notAllowed(request, letter, kind) : null)
}

const visaOfOthers = 'Un visa n’est passé que par la personne qui peut le donner.'

function withdrawing(scene: Scene, { people }: AskedNames): Possible[] {
  const { request, letter, tasks, snapshot } = scene
  const right = notAllowed(request, letter, 'withdraw')
  return tasks
    .filter(({ kind }) => isWithdrawable(kind))
    .map(({ id, key, name, box }) => {
      const body = { name: 'withdraw', taskKey: key } as const
      const person = people.get(snapshot.tasks.find((task) => task.key === key)?.candidate.user ?? 0)
      const asked = person ?? box
      const whose = asked ? `${name} (${asked.name})` : name
      return {
        act: 'withdraw',
        target: id,
        name: whose,
        effect: effects.withdraw,
        refusal: right ?? refusalInCircuit(scene, body),
        body,
      }
    })
}

const unlessSuspended = (change: Possible): Possible =>
  change.act === 'resume' || change.refusal
    ? change
    : { ...change, refusal: new DomainError('SUSPENDED', 'the circuit is suspended') }
