import { createHash } from 'node:crypto'
import { type TaskLeft, tasksLeft } from '../../db/people/successions.ts'
import { mayAct } from '../../db/tasks/index.ts'
import { DomainError } from '../../domain/errors.ts'
import type { ApiDeps } from '../deps.ts'

type Deps = Pick<ApiDeps, 'db' | 'circuits' | 'now'>

/** The same order is the same decision for so long; afterwards one that was refused is tried anew. */
const triedAgainMs = 10 * 60_000

/**
 * Passes the tasks of closed accounts on (R21): what somebody had in hand goes to the colleague named, or back to the box
 * when there is none or the colleague does not serve it; what was asked by name goes to the colleague.
 * @param onError a letter whose circuit does not answer is tried again at the next turn
 */
export async function passOnTasks(deps: Deps, onError: (error: unknown) => void): Promise<void> {
  for (const task of await tasksLeft(deps.db)) await passOn(deps, task).catch(onError)
}

async function passOn({ db, circuits, now }: Deps, task: TaskLeft): Promise<void> {
  const { letterId, key: taskKey, name, toUserId } = task
  const takes = toUserId !== null && (task.byName || (await mayTake(db, toUserId, task.taskId)))
  const body = takes
    ? ({ name: 'assign', taskKey, assignee: toUserId } as const)
    : ({ name: 'release', taskKey } as const)
  const who = { actor: task.orderedBy, onBehalfOf: null, comment: `Départ de ${name}.`, documentSha256: null }
  const decisionId = orderId(task, toUserId, now())
  await circuits.act(letterId, body, { ...who, decisionId }).catch((error: unknown) => {
    // Somebody was faster, or the letter went another way: the next turn sees it.
    if (!(error instanceof DomainError)) throw error
  })
}

async function mayTake(db: Deps['db'], userId: number, taskId: string): Promise<boolean> {
  const answer = await mayAct(db, userId, taskId)
  return answer.may ? answer.via !== 'delegation' : answer.code === 'TASK_TAKEN'
}

/** A UUID (version 8: our own making): any number of processes that pass this task on make one decision. */
function orderId({ taskId, revision }: TaskLeft, toUserId: number | null, now: Date): string {
  const slot = Math.floor(now.getTime() / triedAgainMs)
  const hex = createHash('sha256').update(`pass-on:${taskId}:${revision}:${toUserId}:${slot}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
