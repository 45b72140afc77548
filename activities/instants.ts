import { dueAfterWorkingDays, timerInstant } from '../domain/deadlines/due.ts'
import type { Closures } from '../domain/deadlines/working-days.ts'
import type { InstantRequest, LetterActivities } from './types.ts'

/** Working days become instants here and not in the workflow, whose past must not change when the town's calendar does. */
export const createResolveInstants =
  (closures: () => Promise<Closures>): LetterActivities['resolveInstants'] =>
  async (requests) => {
    const closed = await closures()
    return requests.map((request) => instantOf(request, closed))
  }

/** Null for what is no time: an incident in the circuit, not a failed activity that is tried for ever. */
function instantOf(request: InstantRequest, closures: Closures): string | null {
  const from = new Date(request.from)
  try {
    const instant =
      'due' in request ? dueAfterWorkingDays(from, request.due, closures) : timerInstant(from, request.timer, closures)
    return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
  } catch {
    return null
  }
}
