import { allHandlersFinished, condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow'

export type FloorActivities = { projectStep(letterId: string, step: number): Promise<void> }

export const nextStep = defineUpdate<number, [string]>('nextStep')
const { projectStep } = proxyLocalActivities<FloorActivities>({ startToCloseTimeout: '5 seconds' })

/** The least that a letter of eight human steps can be: written by hand, no circuit, no signature, no encryption. */
export async function handWritten(letterId: string, steps: number, projects: boolean): Promise<void> {
  let step = 0
  setHandler(nextStep, async (_outcome) => {
    step += 1
    const mine = step
    if (projects) await projectStep(letterId, mine)
    return mine
  })
  await condition(() => step >= steps && allHandlersFinished())
}
