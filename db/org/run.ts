import { DomainError } from '../../domain/errors.ts'
import type { OrgChange } from '../../domain/org/changes.ts'
import { worsened } from '../../domain/org/harm.ts'
import type { Database, Transaction } from '../client.ts'
import { inTransaction } from '../client.ts'
import { askConfirmation } from '../confirmations/confirmations.ts'
import { type Reader, readerOf } from '../visibility/index.ts'
import { type DueChange, findOrgChange, recordDone, recordStopped, storeOrgChange, takeDueChange } from './changes.ts'
import { recordMoved } from './letters-history.ts'
import { type Outcome, perform, rehearse } from './rehearse.ts'
import { forwardStragglers } from './take-over.ts'

export type Asked = {
  id: string
  changes: OrgChange[]
  reason: string | null
  /** Null: as soon as it may. */
  at: Date | null
  reader: Reader
  now: Date
  /** The sentence that a judge reads. */
  summary: (outcome: Outcome) => string
}

/**
 * Asks for a reorganisation: at once, at its hour, or once those have confirmed whose secrets it opens (R21).
 * @returns its id
 * @throws {DomainError} when it is not possible as the chart is now
 */
export async function askOrgChange(db: Database, asked: Asked): Promise<string> {
  const { changes, reason, at, now, reader } = asked
  // The same request again, its answer lost.
  if (await findOrgChange(db, asked.id)) return asked.id
  const outcome = await rehearse(db, changes, reader)
  const { harm, judges, units } = outcome
  const before = units.map((unit) => unit.before)
  const after = units.map((unit) => unit.after)
  const status = judges.length > 0 ? 'waiting' : 'scheduled'
  const id = await inTransaction(db, async (tx) => {
    const row = { id: asked.id, changes, reason, at, harm, status, askedBy: reader.userId, askedAt: now } as const
    const stored = await storeOrgChange(tx, row)
    const common = { subject: 'org-change', subjectId: stored, before, after } as const
    for (const { unit, function: held } of judges) {
      const by = { unit, function: held }
      await askConfirmation(tx, {
        ...common,
        by,
        summary: asked.summary(outcome),
        askedBy: reader.userId,
        askedAt: now,
      })
    }
    return stored
  })
  if (status === 'scheduled') await runDueChange(db, now, id)
  return id
}

/**
 * Does the next reorganisation that is due. In one transaction with its record: whatever number of processes ask, and
 * wherever one is killed, it is done once or not at all. One that has become impossible, or that would do more harm than
 * its rehearsal showed, is stopped and says so.
 * @returns whether there was one
 */
export async function runDueChange(db: Database, now: Date, id?: string): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const due = await takeDueChange(tx, now, id)
    if (!due) return false
    await runOne(tx, due, now)
    return true
  })
}

async function runOne(tx: Transaction, due: DueChange, now: Date): Promise<void> {
  const reader = await readerOf(tx, due.askedBy)
  try {
    // A savepoint: a change that stops leaves its record and nothing else.
    const effects = await tx.transaction(async (inner) => {
      const { effects, outcome } = await perform(inner, due.changes, reader)
      const worse = worsened(due.harm, outcome.harm)
      if (Object.keys(worse).length > 0) throw new DomainError('HARM_GREW', 'it would now do more harm', worse)
      await recordMoved(inner, due, effects, now)
      return effects
    })
    await recordDone(tx, due, effects, now)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    await recordStopped(tx, due, { code: error.code, details: error.details })
  }
}

/** All that is due, then what slipped by a closed unit meanwhile. @returns how many changes were dealt with */
export async function runDueChanges(db: Database, now: Date): Promise<number> {
  let count = 0
  while (await runDueChange(db, now)) count += 1
  await inTransaction(db, forwardStragglers)
  return count
}
