import { proxyLocalActivities } from '@temporalio/workflow'
import type { InstantRequest, LetterActivities } from '../activities/types.ts'
import { inTurn } from './in-turn.ts'
import { raiseIncident } from './shell/changes.ts'
import { keyOf, type Moment, type Shell } from './shell/state.ts'

const { resolveInstants } = proxyLocalActivities<Pick<LetterActivities, 'resolveInstants'>>({
  startToCloseTimeout: '5 seconds',
})

/** Whether a turn brought working days or timers that are no instants yet. */
export const isUndated = ({ tasks, timers }: Shell): boolean =>
  tasks.some(isTaskUndated) || timers.some(({ fireAt }) => fireAt === null)

const isTaskUndated = ({ due, dueAt }: Shell['tasks'][number]): boolean => due !== null && dueAt === null

/**
 * Turns working days into instants, all that a turn brought at once. The calendar stays out of the workflow: what it said
 * is recorded, and a change of the town's closures disturbs no replay.
 */
export async function resolveDeadlines(shell: Shell, moment: Moment): Promise<void> {
  const tasks = shell.tasks.filter(isTaskUndated)
  const timers = shell.timers.filter(({ fireAt }) => fireAt === null)
  const requests: InstantRequest[] = [
    ...tasks.map(({ due, openedAt }) => ({ from: openedAt, due: due ?? '' })),
    ...timers.map(({ spec, from }) => ({ from, timer: spec })),
  ]
  const instants = await inTurn(() => resolveInstants(requests))
  const dueAt = new Map(tasks.map(({ key }, index) => [key, instants[index] ?? null]))
  const fireAt = new Map(timers.map(({ id }, index) => [id, instants[tasks.length + index] ?? null]))
  shell.tasks = shell.tasks.map((task) => {
    const found = dueAt.get(task.key)
    return found === undefined ? task : { ...task, dueAt: found, due: found === null ? null : task.due }
  })
  shell.timers = shell.timers.flatMap((timer) => {
    const found = fireAt.get(timer.id)
    if (found === undefined) return timer
    if (found !== null) return { ...timer, fireAt: found }
    const id = `INVALID_TIMER:${keyOf(shell.leg, timer.id)}`
    const message = `${timer.spec.value} is no time`
    raiseIncident(shell, { id, code: 'INVALID_TIMER', element: timer.element, message, at: moment.at })
    return []
  })
}
