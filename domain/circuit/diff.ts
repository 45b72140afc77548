import { canonicalJson } from './canonical.ts'
import type { Plan, PlanFlow, PlanNode, TaskRule } from './plan.ts'

export type Aspect =
  | 'name'
  | 'type'
  | 'place'
  | 'candidate'
  | 'due'
  | 'outcomes'
  | 'task'
  | 'service'
  | 'event'
  | 'repetition'
  | 'way'
  | 'condition'

/** One element or flow that is not what it was. `aspects`: what of it changed; empty for added and removed ones. */
export type Change = { element: string; name: string; kind: 'added' | 'removed' | 'changed'; aspects: Aspect[] }

/** Whom a step asks before and after: what people feel of a new version. */
export type CandidateChange = { element: string; name: string; before: string; after: string }

export type PlanDiff = { elements: Change[]; flows: Change[]; candidates: CandidateChange[] }

/** What a version changes against the one before, element by element; those inside calls bear `call/element`. */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  return {
    elements: changes(before.nodes, after.nodes, (old, now) => nodeAspects(before, old, after, now)),
    flows: changes(before.flows, after.flows, (old, now) => flowAspects(before, old, after, now)),
    candidates: after.nodes.flatMap((now) => {
      const old = before.nodes.find(({ id }) => id === now.id)
      const [was, is] = [askedBy(old?.task), askedBy(now.task)]
      return old?.task && now.task && was !== is
        ? [{ element: now.id, name: now.name ?? now.id, before: was, after: is }]
        : []
    }),
  }
}

/** The role, person or unit that a task asks, as the file says it; empty for anybody. */
export const askedBy = (task: TaskRule | undefined): string => task?.role ?? task?.user ?? task?.unit ?? ''

type Named = { id: string; name?: string }

function changes<T extends Named>(before: readonly T[], after: readonly T[], aspects: (old: T, now: T) => Aspect[]) {
  const old = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const change = ({ id, name }: T, kind: Change['kind'], what: Aspect[]): Change => ({
    element: id,
    name: name ?? id,
    kind,
    aspects: what,
  })
  return [
    ...after.flatMap((now) => {
      const was = old.get(now.id)
      if (!was) return [change(now, 'added', [])]
      const what = aspects(was, now)
      return what.length > 0 ? [change(now, 'changed', what)] : []
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((was) => change(was, 'removed', [])),
  ]
}

function nodeAspects(before: Plan, old: PlanNode, after: Plan, now: PlanNode): Aspect[] {
  const differs = (a: unknown, b: unknown) => canonicalJson([a]) !== canonicalJson([b])
  const taskRest = ({ task }: PlanNode) => task && [task.kind]
  const pairs: [Aspect, unknown, unknown][] = [
    ['name', old.name, now.name],
    ['type', [old.type, old.interrupting], [now.type, now.interrupting]],
    ['place', placeOf(before, old), placeOf(after, now)],
    ['candidate', askedBy(old.task), askedBy(now.task)],
    ['due', old.task?.due, now.task?.due],
    ['outcomes', old.task?.outcomes, now.task?.outcomes],
    ['task', taskRest(old), taskRest(now)],
    ['service', old.service, now.service],
    ['event', old.event, now.event],
    ['repetition', [old.multi, old.loop], [now.multi, now.loop]],
  ]
  return pairs.filter(([, a, b]) => differs(a, b)).map(([aspect]) => aspect)
}

/** The sub-process around it and the activity it is attached to, by their ids: indices move with every change. */
function placeOf(plan: Plan, { scope, host }: PlanNode): (string | null)[] {
  const around = plan.scopes[scope]?.node
  return [idAt(plan, around), idAt(plan, host)]
}

function flowAspects(before: Plan, old: PlanFlow, after: Plan, now: PlanFlow): Aspect[] {
  const ends = (plan: Plan, { from, to }: PlanFlow) => `${idAt(plan, from)} ${idAt(plan, to)}`
  const isDefault = (plan: Plan, { from, id }: PlanFlow) => plan.flows[plan.nodes[from]?.default ?? -1]?.id === id
  return [
    ...(ends(before, old) === ends(after, now) ? [] : ['way' as const]),
    ...(old.condition === now.condition && isDefault(before, old) === isDefault(after, now)
      ? []
      : ['condition' as const]),
  ]
}

const idAt = (plan: Plan, node: number | undefined): string | null =>
  node === undefined ? null : (plan.nodes[node]?.id ?? null)
