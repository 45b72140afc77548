import { WorkflowNotFoundError } from '@temporalio/client'
import { settleClosure } from '../../db/circuits/closure.ts'
import { type LostLetter, prepareRestart, unsettledClosures } from '../../db/circuits/lost.ts'
import { markDone } from '../../db/outbox.ts'
import { DomainError } from '../../domain/errors.ts'
import { letterWorkflowId } from '../../workflows/messages.ts'
import { startSigned } from './starting.ts'
import type { CircuitsDeps } from './types.ts'

type RestartDeps = Pick<CircuitsDeps, 'client' | 'db' | 'signer' | 'taskQueue' | 'now'>

/**
 * `there`: Temporal knows the letter, nothing is done. `lost`: it does not; `restarted`: it goes on at its last state;
 * `begun`: it had shown none and begins again.
 */
export type Restart = 'there' | 'lost' | 'restarted' | 'begun'

/**
 * Brings back a letter that Temporal has lost, from the registry's last snapshot. The state travels inside the signed
 * start: nobody but the application can make a letter go on somewhere. Effects are found done by their keys, tasks keep their
 * ids, the new run takes the next epoch. A second call finds the workflow there.
 * @throws {DomainError} STATE_INCOMPLETE when a release projected it that kept too little
 */
export async function restartLost(deps: RestartDeps, lost: LostLetter, { dryRun = false } = {}): Promise<Restart> {
  const { letterId, snapshot, secret, chrono, actor } = lost
  if (await isThere(deps, letterId)) return 'there'
  if (snapshot !== null && (snapshot.carry === undefined || snapshot.resume === null)) {
    throw new DomainError('STATE_INCOMPLETE', 'the registry kept too little of this letter to go on from it')
  }
  if (dryRun) return 'lost'
  await prepareRestart(deps.db, lost)
  if (snapshot === null) return 'begun'
  const { box, circuit } = snapshot
  const leg = { box, circuit, variables: {} }
  const at = deps.now().toISOString()
  const started = await startSigned(deps, { letterId, leg, secret, chrono, actor, at, restored: snapshot })
  return started ? 'restarted' : 'there'
}

/** Ends that Temporal can no longer confirm are put on record: the registry is the only witness left. @returns how many */
export async function settleLostClosures(deps: RestartDeps): Promise<number> {
  let settled = 0
  for (const { id, letterId, runId } of await unsettledClosures(deps.db)) {
    if (await isThere(deps, letterId)) continue
    await settleClosure(deps.db, letterId, runId)
    await markDone(deps.db, id)
    settled += 1
  }
  return settled
}

async function isThere({ client }: RestartDeps, letterId: string): Promise<boolean> {
  try {
    await client.workflow.getHandle(letterWorkflowId(letterId)).describe()
    return true
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false
    throw error
  }
}
