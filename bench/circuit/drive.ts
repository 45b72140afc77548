import { randomUUID } from 'node:crypto'
import { Client } from '@temporalio/client'
import { createSigner } from '../../api/circuits/signer.ts'
import type { Database } from '../../db/client.ts'
import type { Act, StartLetter } from '../../domain/acts.ts'
import { actUpdates, letterWorkflowId } from '../../workflows/messages.ts'
import { nextStep } from './floor.ts'
import { benchKeys } from './keys.ts'
import { registerBenchLetter } from './town.ts'

/**
 * The four floors are written by hand. `none`: nothing beside the steps; `row`: one row upserted per step, both unencrypted;
 * `unwritten` and `shown`: encrypted like ours, with our projection's local activity, which writes nothing in the first.
 */
const floors = ['none', 'row', 'unwritten', 'shown'] as const
const ours = ['interpreted unwritten', 'interpreted shown'] as const
export const modes = [...floors, ...ours] as const
type Floor = (typeof floors)[number]
export type Mode = (typeof modes)[number]
export type Bench = { client: Client; db: Database; planHash: string; steps: number }
export type Cell = {
  mode: Mode
  concurrency: number
  lettersPerSecond: number
  p50: number
  p95: number
  events: number
}

const signer = createSigner(benchKeys)

/** Takes `letters` letters through all their steps, `concurrency` at a time. Latencies in milliseconds, per update. */
export async function drive(bench: Bench, mode: Mode, concurrency: number, letters: number): Promise<Cell> {
  const ids = await Promise.all(Array.from({ length: letters }, () => registerBenchLetter(bench.db)))
  const latencies: number[] = []
  let events = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        const length = await oneLetter(bench, mode, id, latencies)
        events += length
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => Math.round((latencies[Math.floor(latencies.length * share)] ?? 0) * 10) / 10
  const lettersPerSecond = Math.round((letters / seconds) * 100) / 100
  return { mode, concurrency, lettersPerSecond, p50: at(0.5), p95: at(0.95), events: Math.round(events / letters) }
}

/**
 * Milliseconds of the first act on a letter whose worker was killed while it had the letter in its cache.
 * @param replace kills the worker and starts another; its boot does not count
 */
export async function firstActAfter(bench: Bench, replace: () => Promise<void>): Promise<number> {
  const step = await openLetter(bench, 'interpreted shown', await registerBenchLetter(bench.db))
  await step.take(1)
  await replace()
  const began = performance.now()
  await step.take(2)
  return Math.round(performance.now() - began)
}

/** @returns the length of its history */
async function oneLetter(bench: Bench, mode: Mode, letterId: string, latencies: number[]): Promise<number> {
  const step = await openLetter(bench, mode, letterId)
  for (let number = 1; number <= bench.steps; number += 1) {
    const began = performance.now()
    await step.take(number)
    latencies.push(performance.now() - began)
  }
  await step.end()
  return (await bench.client.workflow.getHandle(step.workflowId).describe()).historyLength
}

type Steps = { workflowId: string; take(number: number): Promise<unknown>; end(): Promise<unknown> }

const openLetter = (bench: Bench, mode: Mode, letterId: string): Promise<Steps> =>
  isFloor(mode) ? floorLetter(bench, mode, letterId) : ourLetter(bench, mode, letterId)

const isFloor = (mode: Mode): mode is Floor => (floors as readonly Mode[]).includes(mode)

async function floorLetter({ client, steps, planHash }: Bench, mode: Floor, letterId: string): Promise<Steps> {
  const isPlain = mode === 'none' || mode === 'row'
  const by = isPlain ? new Client({ connection: client.connection, namespace: client.options.namespace }) : client
  const workflowId = `floor-${letterId}`
  const handle = isPlain
    ? await by.workflow.start('handWritten', {
        workflowId,
        taskQueue: 'plain',
        args: [letterId, steps, mode === 'row'],
      })
    : await by.workflow.start('handWrittenShown', {
        workflowId,
        taskQueue: mode,
        args: [letterId, steps, ref(planHash)],
      })
  const take = () => {
    const updateId = randomUUID()
    return handle.executeUpdate(nextStep, { args: [updateId], updateId })
  }
  return { workflowId, take, end: () => handle.result() }
}

async function ourLetter({ client, planHash }: Bench, mode: Mode, letterId: string): Promise<Steps> {
  const workflowId = letterWorkflowId(letterId)
  const at = new Date().toISOString()
  const leg = { box: 'DEP', circuit: ref(planHash), variables: {} }
  const start: StartLetter = { letterId, leg, secret: false, chrono: null, actor: null, at }
  const args = [{ start: signer.sign(start) }]
  const handle = await client.workflow.start('letterCircuit', { workflowId, taskQueue: mode, args })
  const act = (number: number): Act => ({
    name: 'complete',
    taskKey: `1.step${number}#1#0`,
    outcome: 'done',
    decisionId: randomUUID(),
    ...{ letterId, runId: handle.firstExecutionRunId, leg: 1, after: number - 1, actor: 1, onBehalfOf: null, at },
  })
  const send = (decision: Act) =>
    handle.executeUpdate(actUpdates.complete, { args: [signer.sign(decision)], updateId: decision.decisionId })
  return { workflowId, take: (number) => send(act(number)), end: () => handle.result() }
}

const ref = (planHash: string) => ({ key: 'direction' as const, version: 1, planHash })
