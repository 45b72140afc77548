import { Runtime, Worker } from '@temporalio/worker'
import type { PayloadKeys } from '../../temporal/codec.ts'
import { dataConverter } from '../../temporal/data-converter.ts'
import type { HistoryMessage } from '../../temporal/letter-runs.ts'
import { fillBundle } from '../../workflows/bundle.ts'

export type Replayable = { workflowId: string; runId: string; history: HistoryMessage }
export type Replayed = { workflowId: string; runId: string; error: string | null }
type Code = { code: string; publicKeys: Record<string, string>; payloadKeys: PayloadKeys }

const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} }

/** Runs the code over each history, in a worker that talks to no server. `error`: why it could not follow. */
export async function replayAll(
  histories: AsyncIterable<Replayable>,
  { code, publicKeys, payloadKeys }: Code,
): Promise<Replayed[]> {
  const options = {
    workflowBundle: fillBundle({ code }, { publicKeys }),
    dataConverter: dataConverter(payloadKeys, 'worker'),
    replayName: 'ops-replay',
  }
  const replayed: Replayed[] = []
  for await (const { workflowId, runId, error } of Worker.runReplayHistories(options, namesOf(histories))) {
    replayed.push({ workflowId, runId, error: error?.message ?? null })
  }
  return replayed
}

/** A replay's refusals are its result, not news for a log. Called before the first worker of the process. */
export const silenceReplays = (): void => void Runtime.install({ logger: silent })

async function* namesOf(histories: AsyncIterable<Replayable>) {
  for await (const { workflowId, history } of histories) yield { workflowId, history }
}
