import { moveOn } from '../../db/org/changes.ts'
import { runDueChange } from '../../db/org/run.ts'
import type { ConfirmationSubject } from '../../domain/org/guard.ts'
import { accountEffect } from '../users/effects.ts'
import type { ConfirmationEffect } from './effect.ts'

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
