import type { Finding, FindingCode } from '../findings.ts'
import type { PinnedCall, Plan, PlanFlow, PlanNode, PlanScope } from '../plan.ts'
import { type Element, idOf } from './element.ts'

/**
 * `town`: what the town publishes, every check of `circuits/README.md`. `plain`: any BPMN file as it is; dialects that
 * can be read without doubt are translated, work that nobody is bound to completes at once, each with a warning.
 */
export type Profile = 'town' | 'plain'

/** A reference to an id that the file does not have. */
export type Unresolved = { element: Element; property: string; id: string }

/** The plan while it is being written. */
export type Draft = {
  readonly definitions: Element
  readonly profile: Profile
  /** Circuits that call activities may name, by key. */
  readonly called: Record<string, Plan>
  readonly unresolved: Unresolved[]
  readonly nodes: PlanNode[]
  readonly flows: PlanFlow[]
  readonly scopes: PlanScope[]
  readonly calls: PinnedCall[]
  readonly findings: Finding[]
}

/** Where the compiler is: the scope it writes into, the prefix of ids, the processes it is inside of. */
export type Place = { scope: number; prefix: string; processes: string[] }

export function refuse(draft: Draft, element: Element, code: FindingCode, message: string): void {
  draft.findings.push({ element: idOf(element), code, message, severity: 'error' })
}

export function warn(draft: Draft, element: Element, code: FindingCode, message: string): void {
  draft.findings.push({ element: idOf(element), code, message, severity: 'warning' })
}

/** What would be lost when the file is run: refused for the town, noted for a file that is taken as it is. */
export function doubt(draft: Draft, element: Element, message: string): void {
  const severity = draft.profile === 'town' ? 'error' : 'warning'
  draft.findings.push({ element: idOf(element), code: 'UNSUPPORTED_ATTRIBUTE', message, severity })
}

/** `a user task`, `an ad hoc sub process`: how a finding calls the element. */
export function describe(element: Element): string {
  const words = element.$type
    .replace(/^\w+:/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words
}
