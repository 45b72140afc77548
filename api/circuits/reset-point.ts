import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import type { HistoryEvent, LetterRun } from '../../temporal/letter-runs.ts'

/** Where to reset so that the element has just been entered, and the decisions that came after. */
export type ResetPoint = {
  runId: string
  /** The finished workflow task whose work is undone, with all that follows. */
  eventId: number
  enteredAt: string
  /** Ids of the decisions that Temporal holds after that point, in order. */
  later: string[]
}
export type NoResetPoint = 'NEVER_ENTERED' | 'NOTHING_AFTER' | 'STEP_NOT_ISOLATED'

type Task = { run: number; startedId: number; completedId: number; at: number }
type Placed = { run: number; event: HistoryEvent }

/**
 * Finds the workflow task in which an element was last entered and answers the next one: resetting there keeps the entry
 * and undoes the rest. Tasks of people leave no event of their own, but they bear the instant of their workflow task.
 * `STEP_NOT_ISOLATED`: after an earlier reset, one workflow task entered and left the element at once.
 * @param runs of the letter, newest first, as `runsOf` gives them
 * @param interrupted the circuit was ended from the console: where nothing came after the entry, the entry itself is done again
 */
export function resetPointOf(
  runs: readonly LetterRun[],
  live: CircuitSnapshot,
  element: string,
  interrupted: boolean,
): ResetPoint | NoResetPoint {
  const inOrder = [...runs].reverse()
  const placed = inOrder.flatMap(({ history }, run) => (history.events ?? []).map((event) => ({ run, event })))
  const tasks = workflowTasks(placed)
  const visit = lastVisit(live, element)
  const entry = [entryOfTask(tasks, visit?.openedAt), entryOfService(tasks, placed, element)].reduce(later)
  if (entry < 0) return 'NEVER_ENTERED'
  const entered = tasks[entry]
  const next = tasks[entry + 1] ?? (interrupted ? entered : undefined)
  if (!entered || !next) return 'NOTHING_AFTER'
  if (visit?.endedAt && Date.parse(visit.endedAt) === Date.parse(visit.openedAt)) return 'STEP_NOT_ISOLATED'
  return {
    runId: inOrder[next.run]?.runId ?? '',
    eventId: next.completedId,
    enteredAt: new Date(entered.at).toISOString(),
    later: decisionsFrom(placed, next),
  }
}

const later = (one: number, other: number): number => Math.max(one, other)

function workflowTasks(placed: readonly Placed[]): Task[] {
  const startedAt = new Map(
    placed.flatMap(({ run, event }) =>
      event.workflowTaskStartedEventAttributes ? [[`${run}/${event.eventId}`, millisecondsOf(event)] as const] : [],
    ),
  )
  return placed.flatMap(({ run, event }) => {
    const startedId = Number(event.workflowTaskCompletedEventAttributes?.startedEventId ?? 0)
    const at = startedAt.get(`${run}/${startedId}`)
    return startedId === 0 || at === undefined ? [] : [{ run, startedId, completedId: Number(event.eventId), at }]
  })
}

type Visit = { openedAt: string; endedAt: string | null }

function lastVisit({ tasks, ended }: CircuitSnapshot, element: string): Visit | null {
  const visits = [
    ...ended.filter((task) => task.element === element).map(({ openedAt, endedAt }) => ({ openedAt, endedAt })),
    ...tasks.filter((task) => task.element === element).map(({ openedAt }) => ({ openedAt, endedAt: null })),
  ]
  return visits.sort((one, other) => one.openedAt.localeCompare(other.openedAt)).at(-1) ?? null
}

function entryOfTask(tasks: readonly Task[], openedAt: string | undefined): number {
  return openedAt === undefined ? -1 : tasks.findLastIndex(({ at }) => at === Date.parse(openedAt))
}

/** A service's activity bears the leg and the element: `1.stamp#1`. */
function entryOfService(tasks: readonly Task[], placed: readonly Placed[], element: string): number {
  const scheduled = placed.findLast(({ event }) => {
    const id = event.activityTaskScheduledEventAttributes?.activityId ?? ''
    return id.replace(/^\d+\./, '').split('#')[0] === element
  })
  if (!scheduled) return -1
  const completedId = Number(scheduled.event.activityTaskScheduledEventAttributes?.workflowTaskCompletedEventId)
  return tasks.findIndex((task) => task.run === scheduled.run && task.completedId === completedId)
}

/** Updates after the point bear the ids of their decisions; one that a reset admitted again counts once. */
function decisionsFrom(placed: readonly Placed[], from: Task): string[] {
  const after = placed.filter(
    ({ run, event }) => run > from.run || (run === from.run && Number(event.eventId) > from.completedId),
  )
  const ids = after.flatMap(({ event }) => {
    const request =
      event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest ??
      event.workflowExecutionUpdateAdmittedEventAttributes?.request
    return request?.meta?.updateId ?? []
  })
  return [...new Set(ids)]
}

function millisecondsOf({ eventTime }: HistoryEvent): number {
  return Number(eventTime?.seconds ?? 0) * 1000 + Math.floor(Number(eventTime?.nanos ?? 0) / 1_000_000)
}
