import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client'

export type Nightly = {
  scheduleId: string
  workflowType: string
  taskQueue: string
  /** Hour and minute in Paris. */
  at: { hour: number; minute: number }
}

/**
 * Makes a schedule unless it is there: any number of processes may ask. One that is there stays as its operators left it,
 * paused or moved. @returns whether it was made now
 */
export async function ensureNightly(
  client: Client,
  { scheduleId, workflowType, taskQueue, at }: Nightly,
): Promise<boolean> {
  try {
    await client.schedule.create({
      scheduleId,
      spec: { calendars: [at], timezone: 'Europe/Paris' },
      action: { type: 'startWorkflow', workflowType, taskQueue, args: [] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '12 hours' },
    })
    return true
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false
    throw error
  }
}
