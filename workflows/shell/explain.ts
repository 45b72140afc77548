import { waitingJoins } from '../../domain/circuit/execution/deadlock.ts'
import type { Explanation, Waiting } from '../messages.ts'
import { stageOf } from './snapshot.ts'
import { keyOf, type Live } from './state.ts'

/** Why the letter waits, most urgent first: incidents, then people, then machines. */
export function explain(live: Live): Explanation {
  const { shell } = live
  const reasons: Waiting[] = [
    ...shell.incidents.map(({ id, code, element }) => waiting('incident', element, { id, code })),
    ...(shell.status === 'suspended' ? [waiting('suspended', null, {})] : []),
    ...shell.tasks.map(({ key, element, candidate, assignee, dueAt }) =>
      waiting('task', element, { key, ...candidate, assignee }, dueAt),
    ),
    ...shell.services.map(({ id, element, activity }) => waiting('service', element, { id, activity })),
    ...shell.timers.map(({ id, element, fireAt }) => waiting('timer', element, { id }, fireAt)),
    ...engineReasons(live),
    ...shell.parked.map(({ decisionId, name }) => waiting('parked-decision', null, { decisionId, name })),
    ...(shell.projectedSeq < shell.seq
      ? [waiting('projection', null, { behind: shell.seq - shell.projectedSeq })]
      : []),
  ]
  return { letterId: shell.letterId, stage: stageOf(shell), waiting: reasons }
}

function engineReasons({ shell, plan }: Live): Waiting[] {
  if (!plan || !shell.engine) return []
  const messages = shell.engine.subscriptions
    .filter(({ on }) => on === 'message')
    .map(({ id, node, name }) =>
      waiting('message', plan.nodes[node]?.id ?? null, { id: keyOf(shell.leg, id), name: name ?? null }),
    )
  const joins = waitingJoins(plan, shell.engine).map(({ element, missing, waitsFor }) =>
    waiting('join', element, { missing, waitsFor }),
  )
  return [...messages, ...joins]
}

const waiting = (
  kind: Waiting['kind'],
  element: string | null,
  detail: Waiting['detail'],
  until: string | null = null,
): Waiting => ({ kind, element, until, detail })
