import type { Plan } from '../plan.ts'
import type { Incident, Vars } from '../state.ts'
import { type Decision, type Fired, simulate } from './simulate.ts'
import { newTimers, type Timing } from './simulated-time.ts'

/** `waitedMinutes`: how long the task had been open when it was decided; absent for a message. */
export type PastDecision = Decision & { waitedMinutes?: number }

/** What one letter went through in a circuit. `over`: it went through to the end, so it should do so again. */
export type PastLetter = {
  id: string
  vars: Vars
  over: boolean
  decisions: readonly PastDecision[]
  /** When it was in the circuit; without, no timer fires but those recorded. */
  days?: Omit<Timing, 'news'>
}

/**
 * `completed`: it would go through. `under-way`: it would wait where nobody has decided yet, as it does in truth.
 * `stopped`: it went through in truth but would not here, because no recorded decision fits. `incident`: a supervisor
 * would have to help.
 */
export type CourseEnd = 'completed' | 'under-way' | 'stopped' | 'incident'

export type Course = {
  id: string
  end: CourseEnd
  /** Elements at which it would stand; empty when completed. */
  at: string[]
  incident: Incident['code'] | null
  /** Decisions that found their place, and those that found none. */
  used: number
  unused: string[]
  /** Sum of the recorded waits of the steps that it would pass. */
  waitedMinutes: number
  /** Timers that fired in truth and would here, and those that would for the first time. */
  fired: Fired[]
}

export type ElementCount = { element: string; visits: number; stops: number; medianMinutes: number | null }

export type Trial = { letters: number; ends: Record<CourseEnd, number>; elements: ElementCount[]; courses: Course[] }

/**
 * Letters to run through a plan. `inside`: prefixes of the inlined calls that the trial is about, for a circuit that is
 * only ever called; letters that never get there do not count. `''` is the plan itself. `former`: what new letters enter
 * today; timers that it has are taken from the record, others are worked out.
 */
export type TrialRun = {
  plan: Plan
  former?: Plan | undefined
  inside: readonly string[]
  letters: readonly PastLetter[]
}

/** Runs past letters through circuits with what was decided on them (R23), and counts per element of the circuit. */
export function tryOut(runs: readonly TrialRun[]): Trial {
  const courses: Course[] = []
  const counts = new Map<string, { visits: number; stops: number; minutes: number[] }>()
  for (const { plan, former, inside, letters } of runs) {
    const news = newTimers(former, plan)
    const own = (id: string) => ownName(inside, id)
    for (const letter of letters) {
      const { course, passed, waits } = follow(plan, letter, news)
      const visited = Object.entries(passed).flatMap(([id, visits]) => own(id).map((element) => ({ element, visits })))
      if (visited.length === 0) continue
      const fired = course.fired.map((one) => ({ ...one, element: own(one.element)[0] ?? one.element }))
      courses.push({ ...course, fired, at: course.at.map((id) => own(id)[0] ?? id) })
      for (const { element, visits } of visited) countOf(counts, element).visits += visits
      if (course.end === 'stopped' || course.end === 'incident') {
        for (const element of course.at.flatMap(own)) countOf(counts, element).stops += 1
      }
      for (const { id, minutes } of waits) {
        for (const element of own(id)) countOf(counts, element).minutes.push(minutes)
      }
    }
  }
  const ends: Trial['ends'] = { completed: 0, 'under-way': 0, stopped: 0, incident: 0 }
  for (const { end } of courses) ends[end] += 1
  const elements = [...counts].map(([element, { visits, stops, minutes }]) => ({
    element,
    visits,
    stops,
    medianMinutes: median(minutes),
  }))
  return { letters: courses.length, ends, elements, courses }
}

/** One letter through one plan. */
function follow(plan: Plan, { id, vars, over, decisions, days }: PastLetter, news: ReadonlySet<string>) {
  const timing = days && { ...days, news }
  const { steps, unused, status, open, awaited, incidents, passed, fired } = simulate(plan, decisions, vars, timing)
  const [incident] = incidents
  const refused = unused.some(({ refusal }) => refusal !== undefined)
  const stands = [...new Set(open.length > 0 ? open : awaited)]
  const end = incident ? 'incident' : status === 'completed' ? 'completed' : over || refused ? 'stopped' : 'under-way'
  const waits = steps.flatMap(({ decision }) => {
    const minutes = (decision as PastDecision).waitedMinutes
    return minutes === undefined ? [] : [{ id: decision.element, minutes }]
  })
  const course: Course = {
    id,
    end,
    at: incident ? incidents.map(({ element }) => element) : end === 'completed' ? [] : stands,
    incident: incident?.code ?? null,
    used: steps.length,
    unused: unused.map(({ decision }) => decision.element),
    waitedMinutes: waits.reduce((sum, { minutes }) => sum + minutes, 0),
    fired,
  }
  return { course, passed, waits }
}

/** The element's name in the circuit that the trial is about; none when it belongs to another. */
function ownName(inside: readonly string[], id: string): string[] {
  const prefix = inside.find((one) => id.startsWith(one))
  return prefix === undefined ? [] : [id.slice(prefix.length)]
}

function countOf(counts: Map<string, { visits: number; stops: number; minutes: number[] }>, element: string) {
  const found = counts.get(element) ?? { visits: 0, stops: 0, minutes: [] }
  counts.set(element, found)
  return found
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0]
  return (low + high) / 2
}
