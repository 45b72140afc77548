import type { Plan, PlanNode, TaskRule } from '../circuit/plan.ts'
import type { State, Wait } from '../circuit/state.ts'
import { isShared } from './interventions.ts'

/** A step that several do, one instance each, while it is under way: the circuit's own multi-instance. */
export type JointStep = {
  /** The interpreter's id of the activity; what `addContributor` names. */
  activity: string
  name: string
  kind: string
  /** One after the other: whoever is added comes last. */
  inTurn: boolean
  /** What the circuit makes of an item to know who does an instance; null where it does not go by the item. */
  takes: 'unit' | 'user' | null
  /** The items of the instances that are open, then of those whose turn is to come. */
  asked: readonly unknown[]
}

/** Every step of the kind that is under way, in the order in which they began. */
export function jointSteps(plan: Plan, { waits }: Pick<State, 'waits'>): JointStep[] {
  return waits.flatMap((around) => {
    const { many } = around
    const node = plan.nodes[around.node]
    const task = node && taskOf(plan, node)
    if (!node || !task || !many || many.mode === 'loop') return []
    const item = node.multi?.element
    return {
      activity: around.id,
      name: node.name ?? node.id,
      kind: task.kind,
      inTurn: many.mode === 'sequential',
      // A visa goes on record by the step that asks it: a sub-process around it has no kind of its own (R13).
      takes: node.type === 'scope' && task.kind === 'visa' ? null : takenBy(task, item),
      asked: itemsOf(waits, around, item),
    }
  })
}

/** The task of an instance; in a sub-process, the one that goes by the item, else the first. */
function taskOf(plan: Plan, node: PlanNode): TaskRule | undefined {
  if (node.type !== 'scope') return node.task
  const inside = plan.nodes.flatMap(({ scope, task }) => (scope === node.inner && task ? [task] : []))
  return inside.find((task) => takenBy(task, node.multi?.element) !== null) ?? inside[0]
}

function takenBy({ role, user, unit }: TaskRule, item: string | undefined): JointStep['takes'] {
  if (item === undefined) return null
  if (role === 'asked') return item === 'unit' || item === 'user' ? item : null
  if ((role ?? 'user') === 'user' && isItem(user, item)) return 'user'
  return (role ?? 'unit') === 'unit' && isItem(unit, item) ? 'unit' : null
}

const isItem = (text: string | undefined, item: string): boolean =>
  text !== undefined && /^=\s*(.*?)\s*$/.exec(text)?.[1] === item

function itemsOf(waits: readonly Wait[], { id, many }: Wait, item: string | undefined): unknown[] {
  if (item === undefined || !many) return []
  const open = waits.filter(({ parent }) => parent === id).map(({ vars }) => vars?.[item])
  const begun = many.completed + many.terminated + many.active
  return [...open, ...(many.items?.slice(begun) ?? [])]
}

export type JoiningRefusal = { code: 'NOT_JOINABLE' | 'CONTRIBUTOR_UNFIT' | 'ALREADY_ASKED'; message: string }

/** Why nobody may join the step, whoever it is; null when somebody may (R9, R13). */
export function refusalOfStep({ name, kind, takes }: JointStep): JoiningRefusal | null {
  if (isShared(kind) && takes !== null) return null
  return { code: 'NOT_JOINABLE', message: `The circuit does not name one by one who does ${name}` }
}

/** Why this one may not join: of the wrong kind, or asked already and not done yet. Who answered may be asked once more. */
export function refusalToJoin(step: JointStep, item: unknown): JoiningRefusal | null {
  const closed = refusalOfStep(step)
  if (closed) return closed
  if (!fits(step.takes, item)) return { code: 'CONTRIBUTOR_UNFIT', message: `${step.name} asks a ${step.takes}` }
  if (!step.asked.some((asked) => String(asked) === String(item))) return null
  return { code: 'ALREADY_ASKED', message: `${step.name} is already asked of ${item}` }
}

const fits = (takes: JointStep['takes'], item: unknown): boolean =>
  takes === 'user' ? Number.isInteger(item) : typeof item === 'string' && item !== ''
