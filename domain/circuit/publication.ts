import type { Finding } from './findings.ts'
import type { Plan } from './plan.ts'

/** The plans that letters enter now, by key. */
export type InForce = Readonly<Record<string, Plan>>

/**
 * The circuits that hold a copy of this one, since calls are inlined at publication: they must be published again with
 * it. A circuit comes after those it calls itself.
 */
export function callersOf(key: string, plans: InForce): string[] {
  const callers = Object.keys(plans).filter((caller) => caller !== key && calls(plans[caller], key))
  const depth = (caller: string): number => callers.filter((other) => calls(plans[caller], other)).length
  return callers.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
}

/**
 * A circuit that reaches itself through circuits already published: each call alone looks innocent to the compiler,
 * because what is called is inlined as it stands.
 */
export function callsItself(key: string, plan: Plan): Finding[] {
  return plan.calls
    .filter((call) => call.key === key)
    .slice(0, 1)
    .map(({ element }) => ({
      element: element.split('/')[0] ?? element,
      code: 'CALL_CYCLE',
      message: `${key} would call itself through ${element}`,
      severity: 'error',
    }))
}

const calls = (plan: Plan | undefined, key: string): boolean => plan?.calls.some((call) => call.key === key) ?? false
