import type { ApplicationFailure } from '@temporalio/workflow'
import { isBound, isBoundFailure, questionOf } from '../domain/letters/bound-answer.ts'
import { isForeign } from '../domain/letters/foreign-payload.ts'
import { isOrderly } from './patches.ts'

/** What a worker of ours answered to exactly these arguments; null for what came from anybody else. */
export function answerTo<T>(args: readonly unknown[], answer: unknown): { value: T } | null {
  if (isForeign(answer)) return null
  if (isBound(answer)) return answer.answers === questionOf(args) ? { value: answer.value as T } : null
  // Workers of older releases did not bind their answers; letters that they began keep them.
  return isOrderly() ? null : { value: answer as T }
}

/** The code of a failure that a worker of ours reported on exactly these arguments; null for anybody else's. */
export function failureOf(args: readonly unknown[], failure: ApplicationFailure): string | null {
  const bound = failure.details?.find(isBoundFailure)
  if (bound) return bound.answers === questionOf(args) && bound.failed === failure.type ? bound.failed : null
  return isOrderly() ? null : (failure.type ?? 'SERVICE_ERROR')
}
