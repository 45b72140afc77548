import { randomUUID } from 'node:crypto'
import { Client } from '@temporalio/client'
import { createSigner } from '../../api/circuits/signer.ts'
import type { Database } from '../../db/client.ts'
import type { Act, StartLetter } from '../../domain/acts.ts'
import { actUpdates, letterWorkflowId } from '../../workflows/messages.ts'
import { nextStep } from './floor.ts'
import { benchKeys } from './keys.ts'
import { registerBenchLetter } from './town.ts'

export const modes = ['none', 'local', 'interpreted', 'interpreted+projection'] as const
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

/** @returns the length of its history */
async function oneLetter(bench: Bench, mode: Mode, letterId: string, latencies: number[]): Promise<number> {
  const step =
    mode === 'none' || mode === 'local'
      ? await floorLetter(bench, mode, letterId)
      : await ourLetter(bench, mode, letterId)
  for (let number = 1; number <= bench.steps; number += 1) {
    const began = performance.now()
    await step.take(number)
    latencies.push(performance.now() - began)
  }
  await step.end()
  return (await bench.client.workflow.getHandle(step.workflowId).describe()).historyLength
}

type Steps = { workflowId: string; take(number: number): Promise<unknown>; end(): Promise<unknown> }

async function floorLetter({ client, steps }: Bench, mode: 'none' | 'local', letterId: string): Promise<Steps> {
  const plain = new Client({ connection: client.connection, namespace: client.options.namespace })
  const workflowId = `floor-${letterId}`
  const args = [letterId, steps, mode === 'local']
  const handle = await plain.workflow.start('handWritten', { workflowId, taskQueue: 'floor', args })
  const take = () => handle.executeUpdate(nextStep, { args: ['done'], updateId: randomUUID() })
  return { workflowId, take, end: () => handle.result() }
}

async function ourLetter({ client, planHash }: Bench, mode: Mode, letterId: string): Promise<Steps> {
  const workflowId = letterWorkflowId(letterId)
  const at = new Date().toISOString()
  const leg = { box: 'DEP', circuit: { key: 'direction' as const, version: 1, planHash }, variables: {} }
  const start: StartLetter = { letterId, leg, secret: false, chrono: null, actor: null, at }
  const args = [{ start: signer.sign(start) }]
  const handle = await client.workflow.start('letterCircuit', { workflowId, taskQueue: mode, args })
  const act = (number: number): Act => ({
    name: 'complete',
    taskKey: `1.step${number}#1#0`,
    outcome: 'done',
    decisionId: randomUUID(),
    ...{ letterId, runId: '', leg: 1, after: number - 1, actor: 1, onBehalfOf: null, at },
  })
  const send = (decision: Act) =>
    handle.executeUpdate(actUpdates.complete, { args: [signer.sign(decision)], updateId: decision.decisionId })
  return { workflowId, take: (number) => send(act(number)), end: () => handle.result() }
}
