import type { Plan } from './plan.ts'

/** An element of a letter's circuit, and the element of a drawing that shows it. `service`: a machine's step. */
export type StepPlace = { circuit: string; element: string; shown: string; service: boolean }
export type DrawnStep = { element: string; name: string; kind: 'task' | 'service' | 'call' }

/** The steps that the drawing of a circuit shows, in its author's order: those of people, of machines, and called circuits. */
export function drawnSteps(plan: Plan): DrawnStep[] {
  const called = new Set(plan.calls.map(({ element }) => element))
  return plan.nodes.flatMap(({ id, name, type }): DrawnStep[] => {
    const kind = called.has(id) ? 'call' : type === 'user' ? 'task' : type === 'service' ? 'service' : null
    return kind === null || id.includes('/') ? [] : [{ element: id, name: name || id, kind }]
  })
}

/**
 * Where letters stand that the drawing of `circuit` shows: at its own elements; inside a circuit that it calls, which is one
 * element of the drawing; and, since a called circuit holds no letter of its own, inside those that call it.
 */
export function placesOf(circuit: string, plans: Readonly<Partial<Record<string, Plan>>>): StepPlace[] {
  return Object.values(plans).flatMap((plan) => {
    if (!plan) return []
    if (plan.key === circuit) return placesIn(plan, (id) => id.split('/')[0] ?? id)
    const inside = plan.calls.filter(({ key }) => key === circuit).map(({ element }) => `${element}/`)
    return placesIn(plan, (id) => {
      const prefix = inside.find((one) => id.startsWith(one))
      return prefix === undefined ? null : (id.slice(prefix.length).split('/')[0] ?? null)
    })
  })
}

function placesIn(plan: Plan, shownAs: (id: string) => string | null): StepPlace[] {
  return plan.nodes.flatMap(({ id, type }) => {
    const shown = type === 'user' || type === 'service' ? shownAs(id) : null
    return shown === null ? [] : [{ circuit: plan.key, element: id, shown, service: type === 'service' }]
  })
}
