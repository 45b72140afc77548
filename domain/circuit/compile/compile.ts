import { planHash } from '../canonical.ts'
import { checkPlan } from '../check/check.ts'
import { type Finding, hasErrors } from '../findings.ts'
import type { Plan } from '../plan.ts'
import { compileContainer } from './container.ts'
import type { Draft, Profile } from './draft.ts'
import { type Element, extensions, idOf, textOf } from './element.ts'
import { refuseMisplaced } from './misplaced.ts'
import { type Parsed, parseBpmn } from './parse.ts'
import { mainProcess } from './process.ts'

export type CompileOptions = {
  /** Key of the circuit; by default the id of the process. */
  key?: string
  /** Published circuits that call activities may name, by key. */
  called?: Record<string, Plan>
  /** `town` unless said otherwise. */
  profile?: Profile
  /** How many markings the soundness exploration may visit; 0 for none. */
  markings?: number
}

/** `plan` is there when no finding is an error. */
export type Compiled = { plan?: Plan; findings: Finding[] }

/** Compiles a BPMN 2.0 file into a plan, or says element by element why it cannot be published. */
export async function compileCircuit(xml: string, options: CompileOptions = {}): Promise<Compiled> {
  const parsed = await parseBpmn(xml, options.profile)
  const { definitions } = parsed
  if (!definitions) return { findings: parsed.findings }
  try {
    return compileParsed({ ...parsed, definitions }, options)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'Elements or expressions are nested too deeply'
    return { findings: [{ element: idOf(definitions), code: 'PLAN_TOO_LARGE', message, severity: 'error' }] }
  }
}

function compileParsed(
  { definitions, findings, unresolved }: Parsed & { definitions: Element },
  options: CompileOptions,
): Compiled {
  const { called = {}, profile = 'town' } = options
  const main = mainProcess(definitions, profile)
  findings.push(...main.findings)
  if (!main.process) return { findings }
  const draft: Draft = {
    definitions,
    profile,
    called,
    unresolved,
    nodes: [],
    flows: [],
    scopes: [],
    calls: [],
    findings,
  }
  const plan = compileProcess(draft, main.process, options.key)
  const declared = declaredVariables(main.process)
  if (!hasErrors(findings)) findings.push(...checkPlan(plan, { declared, profile, markings: options.markings }))
  return hasErrors(findings) ? { findings } : { plan, findings }
}

function compileProcess(draft: Draft, process: Element, key = process.id ?? 'circuit'): Plan {
  refuseMisplaced(draft, process, ['bannette:Variable'])
  draft.scopes.push({ starts: [], handlers: [] })
  compileContainer(draft, process, { scope: 0, prefix: '', processes: [process.id ?? '', key] })
  const { nodes, flows, scopes, calls } = draft
  const plan: Plan = { format: 1, key, name: textOf(process, 'name') ?? key, hash: '', nodes, flows, scopes, calls }
  plan.hash = planHash(plan)
  return plan
}

/** The variables that the application promises; without any declaration, names are not checked. */
function declaredVariables(process: Element): string[] | undefined {
  const declared = extensions(process, 'bannette:Variable').map((variable) => textOf(variable, 'name') ?? '')
  return declared.length > 0 ? declared : undefined
}
