import { timerInstant } from '../../deadlines/due.ts'
import type { Closures } from '../../deadlines/working-days.ts'
import type { Plan } from '../plan.ts'
import type { State } from '../state.ts'

/**
 * The days of a past letter, by which timers fire in a simulation. What the letter's own circuit timed is taken from the
 * record; `news` names the timers that it did not have, or had with another time.
 */
export type Timing = {
  startedAt: Date
  /** When the letter left the circuit, or now: nothing fires later. */
  until: Date
  closures: Closures
  news: ReadonlySet<string>
}

export type Firing = { timerId: string; element: string; at: Date }

/** More firings than that are a circle of timers, not the life of a letter. */
const maxFirings = 500

/** Knows when each armed timer that is news would fire, and which is next. */
export function simulatedTime(plan: Plan, { startedAt, until, closures, news }: Timing) {
  let now = startedAt
  let left = maxFirings
  const armed = new Map<string, Firing>()

  /** Follows the state: a timer that was armed since counts from now. */
  function follow(state: State): void {
    const timers = state.subscriptions.filter(({ on }) => on === 'timer')
    for (const id of armed.keys()) if (!timers.some((timer) => timer.id === id)) armed.delete(id)
    for (const { id, node, spec } of timers) {
      const element = plan.nodes[node]?.id ?? ''
      if (armed.has(id) || !spec || !news.has(element)) continue
      armed.set(id, { timerId: id, element, at: timerInstant(now, spec, closures) })
    }
  }

  return {
    follow,
    /** Something happened then; what waited for its turn happened at the earliest now. */
    reach(at: Date): void {
      if (at > now) now = at
    },
    /** The timer that fires before `before`, or before the letter's end. */
    next(before?: Date): Firing | undefined {
      const end = before && before < until ? before : until
      const [first] = [...armed.values()].filter(({ at }) => at < end).sort((a, b) => a.at.getTime() - b.at.getTime())
      if (!first || left === 0) return undefined
      left -= 1
      return first
    },
  }
}

/** Timers that the former plan did not have, or had with another time. */
export function newTimers(former: Plan | undefined, plan: Plan): Set<string> {
  const timed = (one: Plan | undefined) =>
    new Map(
      one?.nodes.flatMap(({ id, event }) =>
        event?.on === 'timer' ? [[id, JSON.stringify(event.timer)] as const] : [],
      ) ?? [],
    )
  const before = timed(former)
  return new Set([...timed(plan)].filter(([id, rule]) => before.get(id) !== rule).map(([id]) => id))
}
