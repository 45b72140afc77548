import type { Plan } from '../plan.ts'
import type { State, Wait } from '../state.ts'

/** The marking without names: two states with the same key behave alike, whatever their visits and ids. */
export function markingKey(plan: Plan, state: State): string {
  const root = state.scopes[0]
  return root ? scopeKey(plan, state, root.id) : state.status
}

function scopeKey(plan: Plan, state: State, id: string): string {
  const scope = state.scopes.find((one) => one.id === id)
  const waits = state.waits.filter((wait) => wait.scope === id && wait.parent === undefined)
  const marks = state.marks.filter((mark) => mark.scope === id).map(({ flow, count }) => `${flow}=${count}`)
  const handlers = state.scopes.filter((one) => one.parent === id && one.host === undefined)
  const inner = [
    ...waits.map((wait) => waitKey(plan, state, wait)),
    ...handlers.map((one) => `h${one.scope}${scopeKey(plan, state, one.id)}`),
  ]
  const parts = [...inner.sort(), ...marks.sort(), ...listening(state, id)]
  return `{${scope?.interrupted ? '!' : ''}${parts.join(',')}}`
}

function waitKey(plan: Plan, state: State, wait: Wait): string {
  const instances = state.waits.filter((one) => one.parent === wait.id).map((one) => waitKey(plan, state, one))
  const inside = state.scopes.find((scope) => scope.host === wait.id)
  const many = wait.many && wait.many.mode !== 'loop' ? `/${wait.many.completed}` : ''
  const content = `${instances.sort().join(',')}${inside ? scopeKey(plan, state, inside.id) : ''}`
  return `${wait.node}${wait.at ?? ''}${many}(${content})${listening(state, wait.id).join('')}`
}

const listening = (state: State, owner: string): string[] =>
  state.subscriptions
    .filter((one) => one.owner === owner)
    .map(({ node, fired, held }) => `s${node}${fired > 0 ? '+' : ''}${held ? '!' : ''}`)
