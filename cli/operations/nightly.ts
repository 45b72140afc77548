import { join } from 'node:path'
import type { Client } from '@temporalio/client'
import { createNightlyActivities } from '../../activities/nightly.ts'
import type { NightlyActivities } from '../../activities/nightly-types.ts'
import type { Database } from '../../db/client.ts'
import { closedRuns } from '../../temporal/closed-runs.ts'
import { currentRunOf } from '../../temporal/current-run.ts'
import { jsonOfHistory } from '../../temporal/recorded-history.ts'
import { ensureNightly } from '../../temporal/schedules.ts'
import { letterCircuitType, letterWorkflowId, snapshotQuery } from '../../workflows/messages.ts'

const readWithinMs = 5000

type NightlyParts = { client: Client; db: Database; home: string; taskQueue: string }

/** The nightly work of a worker that reaches Temporal through this client. */
export function nightlyActivities({ client, db, home, taskQueue }: NightlyParts): NightlyActivities {
  return createNightlyActivities({
    db,
    currentRun: (letterId) => currentRunOf(client, letterWorkflowId(letterId)),
    live: (letterId) => {
      const query = () => client.workflow.getHandle(letterWorkflowId(letterId)).query(snapshotQuery)
      return client.withDeadline(Date.now() + readWithinMs, query)
    },
    closedRuns: (since) => closedRuns(client, { workflowType: letterCircuitType, taskQueue }, since),
    history: async (workflowId, runId) =>
      jsonOfHistory(workflowId, runId, await client.workflow.getHandle(workflowId, runId).fetchHistory()),
    historiesFolder: join(home, 'histories'),
  })
}

/**
 * The schedules of a town, one set per task queue. Made by every worker's start and by `ops temporal`; there once.
 * @returns the ids of those that were made now
 */
export async function ensureSchedules(client: Client, taskQueue: string): Promise<string[]> {
  const nights = [
    { scheduleId: `${taskQueue}-nightly-drift`, workflowType: 'nightlyDrift', at: { hour: 2, minute: 30 } },
    { scheduleId: `${taskQueue}-nightly-export`, workflowType: 'nightlyExport', at: { hour: 3, minute: 30 } },
  ]
  const made: string[] = []
  for (const night of nights) {
    if (await ensureNightly(client, { ...night, taskQueue })) made.push(night.scheduleId)
  }
  return made
}
