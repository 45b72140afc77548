import type { Transaction } from '../../db/client.ts'
import type { ApiDeps } from '../deps.ts'

/** What follows from a decision on a subject, `subjectId` being the row that waited for it. */
export type ConfirmationEffect = {
  /** In the transaction of the last confirmation that was missing. */
  confirmed(tx: Transaction, subjectId: string, by: number): Promise<void>
  /** In the transaction of a refusal. */
  refused(tx: Transaction, subjectId: string, by: number): Promise<void>
  /** After the commit, for what need not wait for a background turn. */
  afterwards?(deps: ApiDeps, subjectId: string): Promise<void>
}
