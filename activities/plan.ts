import { ApplicationFailure } from '@temporalio/activity'
import { findPlan } from '../db/circuits/plans.ts'
import type { Database } from '../db/client.ts'
import type { LetterActivities } from './types.ts'

/** Reads an immutable plan; the workflow checks the hash itself. */
export const createLoadPlan =
  (db: Database): LetterActivities['loadPlan'] =>
  async (planHash) => {
    const plan = await findPlan(db, planHash)
    if (!plan) throw ApplicationFailure.nonRetryable(`no plan ${planHash}`, 'PLAN_UNKNOWN')
    return plan
  }
