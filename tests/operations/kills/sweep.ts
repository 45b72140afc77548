import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readConfig } from '../../../cli/config.ts'
import { readSecrets } from '../../../cli/secrets.ts'
import { openEvidences } from '../../../cli/verification.ts'
import { verify } from '../../../db/verification/verify.ts'
import { type Cell, nameOf } from './cells.ts'
import { type Clients, openClients, send } from './client.ts'
import { type Course, recordFlaws, steps } from './scenario.ts'
import { openStack, type Stack } from './stack.ts'

export type CellReport = { cell: string; flaws: readonly string[]; reached: boolean }

/** How long the house may take to come to rest once everything is up again. */
const restMs = 75_000

export type Sweep = {
  stack: Stack
  /** The whole job of one letter while something dies; null: while nothing does. */
  run(cell: Cell | null): Promise<CellReport>
  /** Everything once more, when all is over: each answer again under its key, and the whole verification. */
  conclude(): Promise<string[]>
  close(): Promise<void>
}

/** A town hall in which things die. @param home a folder that other users may enter @param seed of the whole run */
export async function openSweep(home: string, seed: number): Promise<Sweep> {
  const stack = await openStack(home)
  const clients: Clients[] = []
  return {
    stack,
    async run(cell) {
      const called = cell ? nameOf(cell) : 'nothing dies'
      const name = `${seed}-${called}-${clients.length}`
      const own = openClients(stack.url, join(home, 'ledger.jsonl'), name)
      clients.push(own)
      const { flaws, reached } = await runCell(stack, own, cell, name)
      await stack.whole()
      return { cell: called, reached, flaws: flaws.length > 0 ? flaws : await breachesAtRest(stack, true) }
    },
    async conclude() {
      // One after the other: logins are counted.
      const lost: string[] = []
      for (const one of clients) lost.push(...(await answersThatChanged(one)))
      return [...lost, ...(await breachesAtRest(stack, false))]
    },
    close: () => stack.stop(),
  }
}

async function runCell(stack: Stack, clients: Clients, cell: Cell | null, name: string) {
  const course: Course = { clients, name, id: '', reply: null }
  const before = cell ? stack.crashes(cell.part) : 0
  try {
    for (const step of steps) {
      if (cell && step.name === cell.step) await runWhileDying(stack, cell, () => step.run(course))
      else await step.run(course)
    }
    const flaws = await recordFlaws(course)
    const reached = !cell?.failpoint || stack.crashes(cell.part) > before
    return { flaws: reached ? flaws : [...flaws, `${cell?.failpoint} was never reached`], reached }
  } catch (error) {
    return { flaws: [error instanceof Error ? error.message : String(error)], reached: false }
  }
}

async function runWhileDying(stack: Stack, { part, failpoint, delayMs }: Cell, work: () => Promise<void>) {
  if (failpoint === null) return void (await Promise.all([work(), sleep(delayMs).then(() => stack.kill(part))]))
  await stack.arm(part as 'worker' | 'api', `${failpoint}=crash@1`)
  await work()
}

/** I9: the same request under the same key gives the answer that was given. */
async function answersThatChanged({ ledger, as, forget }: Clients): Promise<string[]> {
  const changed: string[] = []
  forget()
  for (const { key, headers, status, text, ...asked } of ledger) {
    const again = await send(await as(asked.login), asked, { ...headers, 'idempotency-key': key })
    const same = again.status === status && Buffer.from(again.bytes).toString('utf8') === text
    if (!same) changed.push(`${asked.method} ${asked.path} was answered ${status}, and ${again.status} otherwise later`)
  }
  return changed
}

/** What still is wrong when the house had time to come to rest. */
async function breachesAtRest({ env }: Stack, quick: boolean): Promise<string[]> {
  const config = readConfig(env)
  const deadline = Date.now() + restMs
  for (;;) {
    const evidences = await openEvidences(config, readSecrets(env, config.home), { quick })
    try {
      const findings = await verify(evidences)
      const found = findings.flatMap(({ id, breaches }) => breaches.map(({ what, wrong }) => `${id} ${what}: ${wrong}`))
      if (found.length === 0 || Date.now() > deadline) return found
    } finally {
      await evidences.close()
    }
    await sleep(1000)
  }
}
