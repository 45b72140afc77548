import type { Plan, PlanNode } from '../plan.ts'

/** Element ids of the old circuit to those of the new one; an id that is not named stays what it is. */
export type Mapping = Readonly<Record<string, string>>

/** The two plans side by side. Indices go from the old plan to the new one. */
export type Passage = {
  readonly from: Plan
  readonly to: Plan
  readonly mapping: Mapping
  node(index: number): number | undefined
  flow(index: number): number | undefined
  scope(index: number): number | undefined
}

export function passageBetween(from: Plan, to: Plan, mapping: Mapping): Passage {
  const nodes = new Map(to.nodes.map(({ id }, index) => [id, index]))
  const flows = new Map(to.flows.map(({ id }, index) => [id, index]))
  const node = (index: number) => nodes.get(targetId(mapping, from.nodes[index]?.id ?? ''))
  const flow = (index: number) => flows.get(targetId(mapping, from.flows[index]?.id ?? ''))
  const scope = (index: number) => {
    const around = from.scopes[index]?.node
    if (around === undefined) return 0
    const target = node(around)
    return target === undefined ? undefined : to.nodes[target]?.inner
  }
  return { from, to, mapping, node, flow, scope }
}

/** What stands inside a call follows the call: `call` to `appel` moves `call/task` to `appel/task`. */
export function targetId(mapping: Mapping, id: string): string {
  const named = mapping[id]
  if (named !== undefined) return named
  const slash = id.lastIndexOf('/')
  if (slash < 0) return id
  return `${targetId(mapping, id.slice(0, slash))}${id.slice(slash)}`
}

/** Whether the event of the new plan is what an event of the same kind of the old plan has become. */
export function hasOrigin({ from, to, node }: Passage, target: number): boolean {
  const { type, event }: Partial<PlanNode> = to.nodes[target] ?? {}
  return from.nodes.some((one, index) => one.type === type && one.event?.on === event?.on && node(index) === target)
}
