import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'
import { type Act, type ActName, type ActResult, actNames, type SignedAct, type StartLetter } from '../domain/acts.ts'
import { createLoop } from './loop.ts'
import { createAwaiting } from './manners/awaiting.ts'
import { createPrompt } from './manners/prompt.ts'
import { actUpdates, explainQuery, factSignal, kickSignal, snapshotQuery } from './messages.ts'
import { chooseManner, isPrompt } from './patches.ts'
import { createProjection, runNow } from './projection.ts'
import { settings } from './settings.ts'
import { restoredShell } from './shell/carry.ts'
import { openEnvelope, readEnvelope } from './shell/envelope.ts'
import { explain } from './shell/explain.ts'
import { refuse } from './shell/refusal.ts'
import { snapshotOf } from './shell/snapshot.ts'
import { type Live, newShell, type Shell } from './shell/state.ts'
import { stillHandled, uncancelled } from './uncancelled.ts'

/** `carried` comes from the run before and from nowhere else. */
export type LetterCircuitInput = { start: SignedAct; carried?: Shell }

/**
 * The life of a letter in its circuits: one workflow per letter, `letter-<uuid>`, one leg per box it goes through.
 * Handlers verify, enqueue and wait; the loop alone changes the state.
 * @throws ApplicationFailure BAD_SIGNATURE when somebody else than the application started it
 */
export function letterCircuit(input: LetterCircuitInput): Promise<void> {
  return uncancelled(() => lifeOf(input))
}

async function lifeOf(input: LetterCircuitInput): Promise<void> {
  chooseManner()
  const { live, isNew } = restore(input)
  const { shell } = live
  const manner = isPrompt() ? createPrompt() : createAwaiting()
  const projection = createProjection(live)
  const loop = createLoop(live, projection, manner.put)

  for (const name of actNames) {
    const validator = (signed: SignedAct) => admit(live, name, signed)
    setHandler(actUpdates[name], (signed) => stillHandled(() => act(readEnvelope<Act>(signed))), { validator })
  }
  setHandler(factSignal, (signed) => manner.put({ kind: 'fact', signed }))
  setHandler(kickSignal, () => manner.put({ kind: 'kick' }))
  setHandler(snapshotQuery, () => snapshotOf(live, runNow()))
  setHandler(explainQuery, () => explain(live))

  async function act(decision: Act): Promise<ActResult> {
    const { decisionId } = decision
    // Answered at once while the plan is being loaded: after a reset dozens come at the same time, and Temporal refuses
    // new ones as long as ten are unanswered.
    if (!live.plan && shell.status !== 'closed') {
      manner.put({ kind: 'act', act: decision, answer: null })
      return { decisionId, seq: shell.seq, applied: false, parked: true, projected: false }
    }
    const told = await manner.decided(decision)
    return { decisionId, ...told, projected: told.parked ? false : await projection.now() }
  }

  void projection.catchUp()
  await manner.live({
    begin: () => loop.begin(isNew),
    turn: loop.turn,
    isOver: () => allHandlersFinished() && (loop.isDone() || isLong(shell)),
  })
  if (shell.status !== 'closed') await continueAsNew<typeof letterCircuit>({ start: input.start, carried: shell })
  await condition(() => shell.projectedSeq >= shell.seq)
}

/** Half of what Temporal suggests: read again from its beginning, a history must fit well into one workflow task. */
const longestHistory = 2000

/** Long enough for one run: it goes on in another as soon as its inbox is empty. */
function isLong(shell: Shell): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo()
  const limit = settings.continueAsNewAfterEvents ?? longestHistory
  return shell.status !== 'closed' && (continueAsNewSuggested || historyLength > limit)
}

/** `isNew`: the letter enters its circuit now; otherwise it goes on where an earlier run, or a lost one, had brought it. */
function restore({ start, carried }: LetterCircuitInput): { live: Live; isNew: boolean } {
  const begun = openEnvelope<StartLetter>(start)
  if (!begun || workflowInfo().workflowId !== `letter-${begun.letterId}`) {
    throw ApplicationFailure.nonRetryable('The letter was not started by the application', 'BAD_SIGNATURE')
  }
  const { restored } = begun
  if (carried === undefined) {
    if (restored === undefined) return { live: { shell: newShell(begun), plan: null }, isNew: true }
    return { live: { shell: restoredShell(begun, restored), plan: null }, isNew: false }
  }
  if (!workflowInfo().continuedFromExecutionRunId) {
    throw ApplicationFailure.nonRetryable('A state can only come from the run before', 'BAD_SIGNATURE')
  }
  // Runs of releases before 0.2.0 carry no list of migrations.
  return { live: { shell: { ...carried, migratedFrom: carried.migratedFrom ?? [] }, plan: null }, isNew: false }
}

function admit(live: Live, name: ActName, signed: SignedAct): void {
  const refused = refuse(live, name, signed, workflowInfo().runId)
  if (refused) throw ApplicationFailure.nonRetryable(refused.message, refused.code)
}
