import type { Finding } from '../findings.ts'
import type { Plan, PlanNode } from '../plan.ts'
import { parseFeel } from './feel.ts'

/** Known without declaration: what the engine itself sets. */
const given = [
  'outcome',
  'loopCounter',
  'numberOfInstances',
  'numberOfActiveInstances',
  'numberOfCompletedInstances',
  'numberOfTerminatedInstances',
]

/** Every name used must be declared by a `bannette:variable`, once the circuit declares any. */
export function checkVariables(plan: Plan, declared: string[] | undefined): Finding[] {
  if (!declared) return []
  const items = plan.nodes.flatMap(({ multi }) => (multi?.element === undefined ? [] : [multi.element]))
  const known = new Set([...given, ...items, ...declared])
  return usages(plan).flatMap(({ element, expression }) =>
    parseFeel(expression)
      .variables.filter((name) => !known.has(name))
      .map((name) => ({
        element,
        code: 'VARIABLE_UNDECLARED' as const,
        message: `${name} is not among the declared variables`,
        severity: 'error' as const,
      })),
  )
}

function usages(plan: Plan): { element: string; expression: string }[] {
  const flows = plan.flows.map(({ id, condition }) => ({ element: id, expression: condition }))
  const nodes = plan.nodes.flatMap((node) =>
    expressionsOf(node).map((expression) => ({ element: node.id, expression })),
  )
  return [...flows, ...nodes].flatMap(({ element, expression }) =>
    expression === undefined ? [] : [{ element, expression }],
  )
}

function expressionsOf({ multi, loop, event, task, service }: PlanNode): (string | undefined)[] {
  const texts = [
    event?.on === 'timer' ? event.timer.value : undefined,
    event?.on === 'condition' ? `=${event.condition}` : undefined,
    task?.role,
    task?.user,
    task?.unit,
    task?.due,
    ...Object.values(service?.parameters ?? {}),
  ]
  const computed = texts.filter((text) => text?.startsWith('=')).map((text) => text?.slice(1))
  return [multi?.cardinality, multi?.collection, multi?.completion, loop?.condition, ...computed]
}
