import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import type { LetterActivities } from '../../activities/types.ts'
import type { DecisionSnapshot, EndedTask, TaskSnapshot } from '../../domain/snapshot.ts'
import type { CircuitRef } from '../../domain/vocabulary.ts'

export type FloorActivities = { projectStep(letterId: string, step: number): Promise<void> }

export const nextStep = defineUpdate<number, [string]>('nextStep')
const { projectStep } = proxyLocalActivities<FloorActivities>({ startToCloseTimeout: '5 seconds' })
const { project } = proxyLocalActivities<Pick<LetterActivities, 'project'>>({ startToCloseTimeout: '1 second' })

/** The least that a letter of eight human steps can be: written by hand, no circuit, no signature, no encryption. */
export async function handWritten(letterId: string, steps: number, projects: boolean): Promise<void> {
  let step = 0
  setHandler(nextStep, async (_decisionId) => {
    step += 1
    const mine = step
    if (projects) await projectStep(letterId, mine)
    return mine
  })
  await condition(() => step >= steps && allHandlersFinished())
}

/** The same eight steps with the product's own projection: what remains beside it is the interpreter and the signature. */
export async function handWrittenShown(letterId: string, steps: number, circuit: CircuitRef): Promise<void> {
  const { runId, startTime } = workflowInfo()
  const at = startTime.toISOString()
  const ended: EndedTask[] = []
  const decisions: DecisionSnapshot[] = []
  const named = (number: number) => ({ key: `1.step${number}#1#0`, element: `step${number}`, name: `step${number}` })
  const open = (): TaskSnapshot[] => {
    if (ended.length >= steps) return []
    const candidate = { unit: 'DEP', functions: null, user: null }
    const outcomes = [{ id: 'done', label: 'done', needsComment: false }]
    const task = { ...named(ended.length + 1), kind: 'treat', candidate, assignee: null, outcomes, openedAt: at }
    return [{ ...task, dueAt: null, revision: 1, data: {} }]
  }
  const show = () =>
    project({
      ...{ letterId, runId, continuedFrom: null, seq: ended.length, box: 'DEP', leg: 1, circuit, migratedFrom: [] },
      status: ended.length < steps ? 'running' : 'closed',
      stage: open()[0]?.name ?? 'Clos',
      tasks: open(),
      ...{ ended, acts: ended.length, incidents: [], decisions, active: open().map(({ element }) => element) },
      ...{ passed: {}, nextDueAt: null, facts: [], resume: null, carry: {} },
    })
  setHandler(nextStep, async (decisionId) => {
    const task = { ...named(ended.length + 1), kind: 'treat' }
    ended.push({ ...task, openedAt: at, ended: 'completed', endedAt: new Date().toISOString(), outcome: 'done' })
    decisions.push({ decisionId, taskKey: task.key, state: 'applied' })
    const mine = ended.length
    await show()
    return mine
  })
  await show()
  await condition(() => ended.length >= steps && allHandlersFinished())
}
