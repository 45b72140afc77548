import type { PlanNode } from '../plan.ts'
import type { State, Wait } from '../state.ts'
import type { Passage } from './mapping.ts'

/** Why something that is under way has no place in the new circuit. `element` is named as in the old one. */
export type MigrationRefusal = {
  element: string
  id: string
  code:
    | 'NOT_RUNNING'
    | 'NO_SUCH_ELEMENT'
    | 'OTHER_KIND'
    | 'OTHER_SCOPE'
    | 'OTHER_REPETITION'
    | 'NOT_A_JOIN'
    | 'CANNOT_OPEN'
  message: string
}

/** Everything in the state that the new circuit has no place for. */
export function misfits(passage: Passage, state: State): MigrationRefusal[] {
  return [
    ...state.scopes.flatMap((scope) => {
      const node = passage.from.scopes[scope.scope]?.node
      if (node === undefined || passage.scope(scope.scope) !== undefined) return []
      return [gone(passage, node, scope.id)]
    }),
    ...state.waits.flatMap((wait) => refuseWait(passage, state, wait)),
    ...state.marks.flatMap((mark) => refuseMark(passage, mark.flow)),
  ]
}

function refuseWait(passage: Passage, state: State, wait: Wait): MigrationRefusal[] {
  const { from, to } = passage
  const index = passage.node(wait.node)
  const target = index === undefined ? undefined : to.nodes[index]
  const source = from.nodes[wait.node]
  if (!target || !source) return [gone(passage, wait.node, wait.id)]
  const refusal = (code: MigrationRefusal['code'], message: string) => [
    { element: source.id, id: wait.id, code, message },
  ]
  const scope = state.scopes.find(({ id }) => id === wait.scope)
  const expected = scope && passage.scope(scope.scope)
  if (expected !== undefined && expected !== target.scope) {
    return refusal('OTHER_SCOPE', `${target.id} stands in another sub-process`)
  }
  // A token that an incident holds before or behind its node only needs the place.
  if (wait.type === 'stuck' && (wait.at === 'enter' || wait.at === 'leave')) return []
  if (kindOf(source) !== kindOf(target)) return refusal('OTHER_KIND', `${target.id} is another kind of element`)
  if (repetition(source) !== repetition(target))
    return refusal('OTHER_REPETITION', `${target.id} is repeated otherwise`)
  return []
}

function refuseMark(passage: Passage, flow: number): MigrationRefusal[] {
  const { from, to } = passage
  const id = from.flows[flow]?.id ?? ''
  const target = passage.flow(flow)
  if (target === undefined) return [{ element: id, id, code: 'NO_SUCH_ELEMENT', message: `There is no flow for ${id}` }]
  const join = to.nodes[to.flows[target]?.to ?? -1]
  const scope = passage.scope(from.nodes[from.flows[flow]?.to ?? -1]?.scope ?? 0)
  if (join?.scope !== scope) return [{ element: id, id, code: 'OTHER_SCOPE', message: `${id} stands elsewhere` }]
  const waits = (join?.type === 'and' || join?.type === 'or') && join.in.length > 1
  return waits ? [] : [{ element: id, id, code: 'NOT_A_JOIN', message: `No join waits behind ${id}` }]
}

function gone({ from, mapping }: Passage, node: number, id: string): MigrationRefusal {
  const element = from.nodes[node]?.id ?? ''
  const named = mapping[element] ?? element
  return { element, id, code: 'NO_SUCH_ELEMENT', message: `There is no ${named} in the new circuit` }
}

/** What a token in the node waits for; a receive task and a catch event differ, a service needs its activity. */
function kindOf({ type, event, service }: PlanNode): string {
  return `${type} ${event?.on ?? ''} ${service ? 'bound' : ''}`
}

function repetition({ multi, loop }: PlanNode): string {
  if (loop) return 'loop'
  if (!multi) return 'once'
  return multi.sequential ? 'sequential' : 'parallel'
}
