import type { TaskSnapshot } from '../snapshot.ts'

/** What the circuit says about who does a step. `role` is the circuit's own word, checked at publication. */
export type AskedRole = { role: string; user?: string; unit?: string }
export type CandidateContext = {
  /** Unit code of the box that holds the letter. */
  box: string
  /** Variables of the circuit. */
  variables: Readonly<Record<string, unknown>>
  /** What this task alone knows, such as who is asked for a contribution. */
  data: Readonly<Record<string, unknown>>
}
export type Candidate = TaskSnapshot['candidate']

/** Unit codes that the organisation's rules name (R1, R5, R8, R13). */
export const ruleUnits = { mailOffice: 'BDC', generalManagement: 'DG', cabinet: 'CAB' } as const

/** Whom a task asks; null when the circuit names somebody who cannot be known, which is an incident and not a silence. */
export function candidateOf(asked: AskedRole | undefined, context: CandidateContext): Candidate | null {
  switch (asked?.role ?? 'box') {
    case 'box':
      return unit(context.box)
    case 'mail-office':
      return unit(ruleUnits.mailOffice)
    case 'director-general':
      return unit(ruleUnits.generalManagement, ['director-general'])
    case 'cab-director':
      return unit(ruleUnits.cabinet, ['director'])
    case 'asked':
      return named(context)
    case 'signatory':
      return person(context.variables.signatory)
    case 'user':
      return person(asked?.user)
    case 'unit':
      return namedUnit(asked?.unit)
    default:
      return null
  }
}

const unit = (code: string, functions: readonly string[] | null = null): Candidate => ({
  unit: code,
  functions,
  user: null,
})

/** Whom the message named that opened the branch; behind an event on an activity its payload is the circuit's own. */
function named({ data, variables }: CandidateContext): Candidate | null {
  const { user, unit: code, functions } = 'user' in data || 'unit' in data ? data : variables
  return person(user) ?? namedUnit(code, functions)
}

function namedUnit(code: unknown, functions?: unknown): Candidate | null {
  if (typeof code !== 'string' || code === '') return null
  return unit(code, Array.isArray(functions) ? functions.filter((held) => typeof held === 'string') : null)
}

function person(id: unknown): Candidate | null {
  const user = typeof id === 'string' ? Number(id) : id
  return typeof user === 'number' && Number.isInteger(user) ? { unit: null, functions: null, user } : null
}
