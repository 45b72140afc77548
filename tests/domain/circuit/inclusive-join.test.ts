import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockers } from '../../../domain/circuit/execution/inclusive-join.ts'
import type { Plan, PlanNode } from '../../../domain/circuit/plan.ts'
import { initialState, type State } from '../../../domain/circuit/state.ts'

/** Any graph of joins and tasks with tokens anywhere; node 0 is the inclusive join. */
const situation = fc.record({
  kinds: fc.array(fc.constantFrom<PlanNode['type']>('or', 'and', 'user'), { minLength: 2, maxLength: 7 }),
  links: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 3, maxLength: 14 }),
  waiting: fc.array(fc.nat(7), { maxLength: 3 }),
  resting: fc.array(fc.nat(13), { minLength: 1, maxLength: 4 }),
})
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never

function planOf({ kinds, links }: Situation): Plan {
  const types: PlanNode['type'][] = ['or', ...kinds]
  const flows = links.map(([from, to], index) => ({
    id: `f${index}`,
    from: from % types.length,
    to: to % types.length,
  }))
  const nodes = types.map((type, node) => ({
    id: `n${node}`,
    type,
    scope: 0,
    in: flows.flatMap(({ to }, index) => (to === node ? [index] : [])),
    out: flows.flatMap(({ from }, index) => (from === node ? [index] : [])),
  }))
  return { format: 1, key: 'p', name: 'p', hash: '', nodes, flows, scopes: [{ starts: [], handlers: [] }], calls: [] }
}

function stateOf(plan: Plan, { waiting, resting }: Situation): State {
  const state = initialState('')
  const marked = new Set(resting.map((flow) => flow % plan.flows.length))
  state.marks = [...marked].map((flow) => ({ flow, scope: 's', count: 1 }))
  state.waits = waiting
    .map((node) => node % plan.nodes.length)
    .filter((node) => node > 0)
    .map((node, index) => ({ id: `w${index}`, type: 'task' as const, node, scope: 's', visit: index, path: '' }))
  return state
}

/** The clause read literally, walking forwards from the token: which incoming flows of the join can it come to? */
function reachable(plan: Plan, flow: number, seen = new Set<number>()): Set<number> {
  if (seen.has(flow)) return new Set()
  seen.add(flow)
  const to = plan.flows[flow]?.to ?? -1
  if (to === 0) return new Set([flow])
  return new Set((plan.nodes[to]?.out ?? []).flatMap((next) => [...reachable(plan, next, seen)]))
}

function mayFire(plan: Plan, state: State): boolean {
  const isMarked = (flow: number) => state.marks.some((mark) => mark.flow === flow)
  const tokens = [
    ...state.marks.map(({ flow }) => [flow]),
    ...state.waits.map(({ node }) => plan.nodes[node]?.out ?? []),
  ]
  return tokens.every((starts) => {
    const ends = starts.flatMap((flow) => [...reachable(plan, flow)])
    return ends.every(isMarked) || ends.some(isMarked)
  })
}

test('13.4.3 whom the join waits for is what the clause says, read path by path, on any graph', () => {
  const seen = { fires: 0, waits: 0 }
  fc.assert(
    fc.property(situation, (given) => {
      const plan = planOf(given)
      const state = stateOf(plan, given)
      const fires = mayFire(plan, state)
      if (!state.marks.some(({ flow }) => plan.flows[flow]?.to === 0)) return
      seen[fires ? 'fires' : 'waits'] += 1
      expect(blockers(plan, state, 0, 's').length === 0).toBe(fires)
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(seen.fires, seen.waits)).toBeGreaterThan(100)
})
