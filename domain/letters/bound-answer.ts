import { hashOf } from '../circuit/canonical.ts'

/**
 * What a worker answers, together with what it was asked. Encryption alone proves that an answer is ours, not that it
 * answers this question: without the binding, an answer copied out of the letter's history could complete another activity.
 */
export type BoundAnswer = { answers: string; value: unknown }
/** Stands in the details of every failure that a worker reports. */
export type BoundFailure = { answers: string; failed: string }

export const questionOf = (args: readonly unknown[]): string => hashOf(args)

export const bindAnswer = (args: readonly unknown[], value: unknown): BoundAnswer => ({
  answers: questionOf(args),
  value,
})

export const bindFailure = (args: readonly unknown[], code: string): BoundFailure => ({
  answers: questionOf(args),
  failed: code,
})

export function isBound(value: unknown): value is BoundAnswer {
  return typeof value === 'object' && value !== null && 'answers' in value && 'value' in value
}

export function isBoundFailure(value: unknown): value is BoundFailure {
  return typeof value === 'object' && value !== null && 'answers' in value && 'failed' in value
}

/** An effect whose end did not come from a worker of ours. No circuit may catch it: a person has to look. */
export const forgedResult = 'FORGED_RESULT'
