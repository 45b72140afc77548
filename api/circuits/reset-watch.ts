import { unseenRuns } from '../../db/circuits/unseen-runs.ts'
import { townQuery } from '../../temporal/town-query.ts'
import { kickSignal, letterCircuitType } from '../../workflows/messages.ts'
import type { CircuitsDeps } from './types.ts'

/** Runs that began longer ago than that have shown their state, or are the nightly check's matter. */
const lookBackMs = 15 * 60_000
const atMost = 200

/**
 * A letter that was reset in the console may have nothing to do and so nothing to project: the old state would stay on
 * everyone's screen. Young runs that PostgreSQL has never heard of are asked to show themselves.
 */
export async function kickResetLetters({ client, db, now, taskQueue }: CircuitsDeps): Promise<number> {
  const since = new Date(now().getTime() - lookBackMs).toISOString()
  const town = townQuery({ workflowType: letterCircuitType, taskQueue })
  const query = `${town} AND ExecutionStatus = 'Running' AND StartTime > '${since}'`
  const young: { letterId: string; runId: string }[] = []
  for await (const { workflowId, runId } of client.workflow.list({ query })) {
    young.push({ letterId: workflowId.replace(/^letter-/, ''), runId })
    if (young.length >= atMost) break
  }
  const unseen = await unseenRuns(db, young)
  for (const { letterId, runId } of unseen) {
    await client.workflow.getHandle(`letter-${letterId}`, runId).signal(kickSignal)
  }
  return unseen.length
}
