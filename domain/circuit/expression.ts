import { evaluate } from 'feelin'
import type { IncidentCode, Vars } from './state.ts'

export type Failure = { ok: false; code: IncidentCode; message: string; details: string[] }
export type Valued = { ok: true; value: unknown } | Failure
export type Truth = { ok: true; value: boolean } | Failure

/** Decides expressions. The interpreter uses FEEL; the soundness exploration tries every answer instead. */
export type Judge = {
  truth(expression: string, vars: () => Vars): Truth
  value(expression: string, vars: () => Vars): Valued
}

export const feel: Judge = { truth: feelTruth, value: feelValue }

/** A condition is true or false; null (FEEL's answer to a comparison that makes no sense) counts as false. */
function feelTruth(expression: string, vars: () => Vars): Truth {
  const result = feelValue(expression, vars)
  if (!result.ok) return result
  if (result.value === null || typeof result.value === 'boolean') return { ok: true, value: result.value === true }
  return failure('NOT_A_BOOLEAN', `The condition ${expression} is neither true nor false`, [expression])
}

/** Total: never throws. A variable that is missing is a failure, even where FEEL would go on with null. */
function feelValue(expression: string, vars: () => Vars): Valued {
  const known = vars()
  const plainAnswer = answerSimple(expression, known)
  if (plainAnswer !== undefined) return { ok: true, value: plainAnswer }
  try {
    const { value, warnings } = evaluate(expression, known)
    const missing = warnings.filter(({ type }) => type === 'NO_VARIABLE_FOUND' || type === 'NO_CONTEXT_ENTRY_FOUND')
    if (missing.length === 0) return { ok: true, value: plain(value) }
    const names = missing.map(({ position }) => expression.slice(position.from, position.to))
    return failure('MISSING_VARIABLE', `Unknown in ${expression}: ${names.join(', ')}`, names)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failure('EXPRESSION_FAILED', `${expression}: ${reason}`, [expression])
  }
}

function failure(code: IncidentCode, message: string, details: string[]): Failure {
  return { ok: false, code, message, details }
}

/** FEEL's dates and durations become their ISO text: the state is JSON. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value
}

const simple = /^([A-Za-z_]\w*)(?:\s*=\s*"([^"\\]*)")?$/

/**
 * `needsDg` and `outcome = "approve"` are most of what circuits ask: answered without parsing, exactly as FEEL would.
 * Undefined leaves the answer to FEEL.
 */
function answerSimple(expression: string, vars: Vars): boolean | undefined {
  const [, name = '', text] = simple.exec(expression) ?? []
  const value = Object.hasOwn(vars, name) ? vars[name] : undefined
  if (text === undefined) return typeof value === 'boolean' && !words.has(name) ? value : undefined
  return typeof value === 'string' && !words.has(name) ? value === text : undefined
}

/** Words of the language that a variable of the same name does not replace. */
const words = new Set(['true', 'false', 'null'])
