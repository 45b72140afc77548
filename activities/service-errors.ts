import { ApplicationFailure, Context } from '@temporalio/activity'
import { DomainError } from '../domain/errors.ts'
import type { ServiceInput, ServiceResult } from '../domain/letters/services.ts'
import { failpoint } from './failpoint.ts'

/** Refusals that may be over at the next try; any other one is an incident at once, for a person to look at. */
const passing = new Set(['MAIL_UNAVAILABLE', 'PROCESSING_TIMEOUT', 'PROCESSING_FAILED', 'STORE_FULL'])

const heartbeatEveryMs = 3000

/** Makes of our refusals failures that circuits can catch by their code. */
export const asService =
  (work: (input: ServiceInput) => Promise<ServiceResult>) =>
  async (input: ServiceInput): Promise<ServiceResult> => {
    const heart = setInterval(() => Context.current().heartbeat(), heartbeatEveryMs)
    try {
      await failpoint('service:before')
      const result = await work(input)
      await failpoint('service:after')
      return result
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      throw ApplicationFailure.create({
        message: error.message,
        type: error.code,
        nonRetryable: !passing.has(error.code),
        cause: error,
      })
    } finally {
      clearInterval(heart)
    }
  }
