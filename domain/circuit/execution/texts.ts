import type { Failure } from '../expression.ts'
import type { Vars } from '../state.ts'
import type { Run } from './run.ts'

/** Evaluates the texts that begin with `=` and leaves the others; stops at the first that cannot be. */
export function evaluateTexts(
  run: Run,
  texts: Record<string, string>,
  vars: () => Vars,
): { ok: true; values: Vars } | Failure {
  const values: Vars = {}
  for (const [name, text] of Object.entries(texts)) {
    if (!text.startsWith('=')) {
      values[name] = text
      continue
    }
    const result = run.judge.value(text.slice(1), vars)
    if (!result.ok) return result
    values[name] = result.value
  }
  return { ok: true, values }
}
