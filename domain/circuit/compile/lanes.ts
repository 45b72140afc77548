import type { TaskRule } from '../plan.ts'
import { taskRoles } from '../vocabulary.ts'
import { type Draft, refuse } from './draft.ts'
import { children, type Element, extensions, textOf } from './element.ts'
import { checkedText } from './expressions.ts'
import { refuseMisplaced } from './misplaced.ts'

type Candidate = Pick<TaskRule, 'role' | 'user' | 'unit'>

/** Who does a task that names nobody itself: the `bannette:lane` of the nearest lane around it. Lanes mean nothing else. */
export function laneCandidate(draft: Draft, task: Element): Candidate {
  for (let element: Element | undefined = task; element; element = element.$parent) {
    const lane = laneAround(element.$parent, element)
    const [given] = lane ? extensions(lane, 'bannette:Lane') : []
    if (lane && given) return candidateOf(draft, lane, given)
  }
  return {}
}

/** Lanes are looked at once for extensions that mean nothing there, and for roles that do not exist. */
export function checkLanes(draft: Draft, container: Element): void {
  for (const lane of children(container, 'laneSets').flatMap(lanesOf)) {
    refuseMisplaced(draft, lane, ['bannette:Lane'])
    const [given] = extensions(lane, 'bannette:Lane')
    const role = given && textOf(given, 'role')
    if (role === undefined || role.startsWith('=') || (taskRoles as readonly string[]).includes(role)) continue
    refuse(draft, lane, 'TASK_INVALID', `Unknown role ${role}`)
  }
}

/** The innermost lane that has a `bannette:lane` goes before the lanes around it. */
function laneAround(container: Element | undefined, element: Element): Element | undefined {
  const holding = children(container, 'laneSets')
    .flatMap(lanesOf)
    .filter((lane) =>
      lanesOf({ $type: '', lanes: [lane] }).some((one) => children(one, 'flowNodeRef').includes(element)),
    )
  return holding.findLast((lane) => extensions(lane, 'bannette:Lane').length > 0)
}

/** The lanes of a lane set from the outside in. */
function lanesOf(set: Element): Element[] {
  return children(set, 'lanes').flatMap((lane) => {
    const inner = lane.childLaneSet as Element | undefined
    return inner ? [lane, ...lanesOf(inner)] : [lane]
  })
}

function candidateOf(draft: Draft, lane: Element, given: Element): Candidate {
  const candidate: Candidate = {}
  for (const name of ['role', 'user', 'unit'] as const) {
    const text = textOf(given, name)
    if (text !== undefined) candidate[name] = checkedText(draft, lane, text)
  }
  return candidate
}
