import { inTransaction } from '../../db/client.ts'
import { dropLapsedSignatories } from '../../db/people/lapsed.ts'
import { withdrawMoot } from '../../db/people/requests.ts'
import type { ApiDeps } from '../deps.ts'
import { sendDueNotices } from './address-notice.ts'
import { passOnTasks } from './passing-on.ts'
import { sendDueLinks } from './sending.ts'

/** What accounts leave to be done, once: messages, tasks to pass on, what has lapsed or become moot. */
export async function settleAccounts(deps: ApiDeps, onError: (error: unknown) => void): Promise<void> {
  await sendDueLinks(deps, onError)
  await sendDueNotices(deps, onError)
  await passOnTasks(deps, onError)
  await inTransaction(deps.db, async (tx) => {
    await withdrawMoot(tx)
    await dropLapsedSignatories(tx, deps.now())
  })
}
