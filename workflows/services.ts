import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  isCancellation,
  proxyActivities,
} from '@temporalio/workflow'
import type { ServiceActivities } from '../activities/types.ts'
import { forgedResult } from '../domain/letters/bound-answer.ts'
import { isServiceActivity, type ServiceInput, type ServiceResult } from '../domain/letters/services.ts'
import { answerTo, failureOf } from './answers.ts'
import type { Enqueue, ServiceOutcome } from './inbox.ts'
import { isOrderly } from './patches.ts'
import { keyOf, type Shell, type ShellService } from './shell/state.ts'

/** After that many tries a person must look: the failure becomes an incident, with retry, skip and move. */
const tries = 8

/** Runs the circuit's service tasks; their end comes back through the inbox. */
export function createServices(shell: Shell, enqueue: Enqueue) {
  const running = new Map<string, CancellationScope>()

  function run(key: string, service: ShellService): void {
    const scope = new CancellationScope()
    const { leg } = shell
    running.set(key, scope)
    void scope
      .run(() => call(shell, key, service))
      .then((outcome) => {
        if (running.get(key) !== scope || outcome === null) return
        running.delete(key)
        // The circuit is over: nothing waits for the answer, only the letter's end did.
        if (shell.status !== 'closed') enqueue({ kind: 'service', leg, id: service.id, outcome })
      })
  }

  return {
    /** Starts what is new and cancels what is gone, except what the end of the circuit overtook: that is done to its end. */
    sync(): void {
      const wanted = new Map(shell.services.map((service) => [keyOf(shell.leg, service.id), service]))
      for (const [key, scope] of [...running]) {
        if (wanted.has(key) || outlivesCircuit(shell)) continue
        running.delete(key)
        scope.cancel()
      }
      for (const [key, service] of wanted) if (!running.has(key)) run(key, service)
    },
    /** Something that was begun is still being done. */
    isBusy: (): boolean => running.size > 0,
  }
}

/**
 * A person decided on it and was answered: an acknowledgement whose worker died must leave, even when the circuit reaches its
 * end before another worker takes it over (R17).
 */
const outlivesCircuit = (shell: Shell): boolean => shell.status === 'closed' && isOrderly()

/** Null when it was cancelled: nobody waits for it any more. */
async function call(shell: Shell, key: string, service: ShellService): Promise<ServiceOutcome | null> {
  const { activity, element, parameters, vars } = service
  if (!isServiceActivity(activity)) return { ok: false, code: 'UNKNOWN_SERVICE', message: `${activity} is no service` }
  const activities = proxyActivities<ServiceActivities>({
    activityId: key,
    summary: element,
    startToCloseTimeout: '2 minutes',
    // A worker that died is noticed by its silence, and another takes over.
    heartbeatTimeout: '10 seconds',
    retry: { initialInterval: '1 second', maximumInterval: '2 minutes', maximumAttempts: tries },
  })
  const { letterId, box } = shell
  const input: ServiceInput = { letterId, key, element, box, parameters, vars }
  try {
    const answer = answerTo<ServiceResult>([input], await activities[activity](input))
    return answer ? { ok: true, vars: answer.value } : forged(activity)
  } catch (error) {
    if (isCancellation(error)) return null
    if (error instanceof ActivityFailure) return failed(input, activity, error)
    throw error
  }
}

function failed(input: ServiceInput, activity: string, { cause }: ActivityFailure): ServiceOutcome {
  if (!(cause instanceof ApplicationFailure))
    return { ok: false, code: 'SERVICE_TIMEOUT', message: cause?.message ?? '' }
  const code = failureOf([input], cause)
  return code === null ? forged(activity) : { ok: false, code, message: cause.message }
}

/** Somebody ended the activity by hand, past the worker: whether the work was done, nobody knows. */
const forged = (activity: string): ServiceOutcome => ({
  ok: false,
  code: forgedResult,
  message: `${activity} was ended from outside`,
})
