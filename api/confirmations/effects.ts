import type { Transaction } from '../../db/client.ts'
import { moveOn } from '../../db/org/changes.ts'
import { runDueChange } from '../../db/org/run.ts'
import type { ConfirmationSubject } from '../../domain/org/guard.ts'
import type { ApiDeps } from '../deps.ts'
import { accountEffect } from '../users/effects.ts'

/** What follows from a decision on a subject, `subjectId` being the row that waited for it. */
export type ConfirmationEffect = {
  /** In the transaction of the last confirmation that was missing. */
  confirmed(tx: Transaction, subjectId: string, by: number): Promise<void>
  /** In the transaction of a refusal. */
  refused(tx: Transaction, subjectId: string, by: number): Promise<void>
  /** After the commit, for what need not wait for a background turn. */
  afterwards?(deps: ApiDeps, subjectId: string): Promise<void>
}

/** One line for each subject that may wait. */
export const confirmationEffects: Readonly<Partial<Record<ConfirmationSubject, ConfirmationEffect>>> = {
  'org-change': {
    confirmed: (tx, id, by) => moveOn(tx, id, 'scheduled', by),
    refused: (tx, id, by) => moveOn(tx, id, 'refused', by),
    afterwards: async ({ db, now }, id) => void (await runDueChange(db, now(), id)),
  },
  position: accountEffect,
  signatory: accountEffect,
  credentials: accountEffect,
}
