import { ApplicationFailure, CancelledFailure } from '@temporalio/common'
import type { ActivityInterceptorsFactory } from '@temporalio/worker'
import { bindAnswer, bindFailure } from '../domain/letters/bound-answer.ts'

/**
 * Binds every answer and every failure to its question, so that the workflow knows an activity that was completed or
 * failed from outside. Local activities need none: nobody outside the worker can end them.
 */
export const boundAnswers: ActivityInterceptorsFactory = ({ info }) =>
  info.isLocal
    ? {}
    : {
        inbound: {
          async execute(input, next) {
            try {
              return bindAnswer(input.args, await next(input))
            } catch (error) {
              throw error instanceof CancelledFailure ? error : boundFailureOf(error, input.args)
            }
          },
        },
      }

/** The same failure with its binding; what was no failure of ours becomes one that is tried again. */
function boundFailureOf(error: unknown, args: readonly unknown[]): ApplicationFailure {
  const known = error instanceof ApplicationFailure ? error : null
  const type = known?.type ?? 'SERVICE_ERROR'
  return ApplicationFailure.create({
    message: error instanceof Error ? error.message : 'unknown',
    type,
    nonRetryable: known?.nonRetryable ?? false,
    details: [bindFailure(args, type)],
    ...(error instanceof Error && { cause: error }),
  })
}
