import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { workflowCode } from '../../../cli/builds/builds.ts'
import { readConfig } from '../../../cli/config.ts'
import { startChild } from '../../../cli/processes/child-service.ts'
import { startGuard } from '../../../cli/processes/guard.ts'
import type { Service } from '../../../cli/processes/service.ts'
import { runStep } from '../../../cli/processes/steps.ts'
import { signalIfAlive } from '../../../cli/processes/subprocess.ts'
import { secretsEnvironment } from '../../../cli/secrets.ts'
import { freePort } from '../../../cli/servers/ports.ts'
import { startPostgres } from '../../../cli/servers/postgres.ts'
import { startTemporal } from '../../../cli/servers/temporal.ts'
import { temporalDeclaration } from '../../../cli/servers/temporal-declaration.ts'
import { temporalProgram } from '../../../cli/servers/temporal-program.ts'

export const parts = ['worker', 'api', 'postgres', 'temporal'] as const
export type Part = (typeof parts)[number]

/** A whole town hall of child processes on one home: durable databases, the same ports after each restart. */
export type Stack = {
  url: string
  /** What `readConfig` and the operator's commands find it by. */
  env: Record<string, string>
  /** SIGKILL, now. It is started again at once, as a supervisor would. */
  kill(part: Part): Promise<void>
  /** Starts the part anew with failpoints, once: after its crash it comes back without. */
  arm(part: 'worker' | 'api', failpoints: string): Promise<void>
  /** How often a part died of itself, by a failpoint. */
  crashes(part: Part): number
  /** Resolves when all parts are up. */
  whole(): Promise<void>
  stop(): Promise<void>
}

type Kept = { part: Part; service: Service | null; crashes: number; killed: boolean; failpoints: string }

export async function openStack(home: string): Promise<Stack> {
  mkdirSync(join(home, 'web'), { recursive: true })
  writeFileSync(join(home, 'web/index.html'), '<!doctype html><title>Bannette</title>')
  const stopping = new AbortController()
  const { signal } = stopping
  const guard = startGuard()
  const [env, start] = await prepare(home, signal)
  const kept = new Map<Part, Kept>()
  const loops: Promise<void>[] = []

  async function keep(part: Part): Promise<void> {
    const one: Kept = { part, service: null, crashes: 0, killed: false, failpoints: '' }
    kept.set(part, one)
    one.service = await start(part, '')
    guard.watch(one.service)
    loops.push(watch(one))
  }

  async function watch(one: Kept): Promise<void> {
    while (!signal.aborted) {
      await one.service?.ended
      one.service = null
      if (signal.aborted) return
      if (!one.killed) one.crashes += 1
      one.killed = false
      await revive(one)
    }
  }

  /** A part may fail to start while another one is down: again, until all are there. */
  async function revive(one: Kept): Promise<void> {
    const { failpoints } = one
    one.failpoints = ''
    while (!signal.aborted && !one.service) {
      one.service = await start(one.part, failpoints).catch(() => null)
      if (one.service) guard.watch(one.service)
      else await sleep(200)
    }
  }

  const of = (part: Part): Kept => {
    const one = kept.get(part)
    if (!one) throw new Error(`no ${part}`)
    return one
  }
  const stack: Stack = {
    url: `http://127.0.0.1:${env.PORT}`,
    env,
    async kill(part) {
      const one = of(part)
      const { service } = one
      if (!service) return
      one.killed = true
      signalIfAlive(service.pid, 'SIGKILL')
      await service.ended
    },
    async arm(part, failpoints) {
      await stack.whole()
      of(part).failpoints = failpoints
      await stack.kill(part)
      await stack.whole()
    },
    crashes: (part) => of(part).crashes,
    async whole() {
      while ([...kept.values()].some(({ service, killed }) => !service || killed)) await sleep(50)
    },
    async stop() {
      stopping.abort()
      for (const part of ['api', 'worker', 'temporal', 'postgres'] as const) await kept.get(part)?.service?.stop()
      await Promise.all(loops)
    },
  }
  for (const part of ['postgres', 'temporal'] as const) await keep(part)
  await runStep({
    name: 'prepare',
    args: ['cli/prepare.ts'],
    env: { ...process.env, ...env },
    progress: () => {},
    signal,
  })
  await Promise.all((['worker', 'api'] as const).map(keep))
  return stack
}

type Start = (part: Part, failpoints: string) => Promise<Service>

async function prepare(home: string, signal: AbortSignal): Promise<[Record<string, string>, Start]> {
  const { cache } = readConfig(process.env)
  const declaration = temporalDeclaration()
  const progress = () => {}
  const [program, bundle] = await Promise.all([
    temporalProgram({ declaration, cache, path: process.env.PATH ?? '', progress, signal }),
    workflowCode({ cache, progress, signal }),
  ])
  // A copy of its own: the cache drops builds of other sources, and a sweep may run for hours.
  const ownBundle = join(home, 'workflow-bundle.js')
  copyFileSync(bundle, ownBundle)
  const [app, database, temporal] = [await freePort(0, 'a'), await freePort(0, 'b'), await freePort(0, 'c')]
  const postgres = () => startPostgres({ home, port: database, durable: true, signal })
  // Once, to learn the address with its password.
  const first = await postgres()
  await first.stop()
  const env = {
    PORT: String(app),
    BANNETTE_HOME: home,
    BANNETTE_CACHE: cache,
    BANNETTE_DEMO: '1',
    BANNETTE_SMTP_IN_PORT: '0',
    BANNETTE_WEB_DIR: join(home, 'web'),
    BANNETTE_WORKFLOW_BUNDLE: ownBundle,
    DATABASE_URL: first.url,
    TEMPORAL_ADDRESS: `${declaration.listen}:${temporal}`,
    TEMPORAL_NAMESPACE: declaration.namespace,
    TEMPORAL_TASK_QUEUE: declaration.taskQueue,
    ...secretsEnvironment(process.env, home),
  }
  const { namespace } = declaration
  const server = { program, declaration, namespace, home, port: temporal, consolePort: null, durable: true, signal }
  const child = (name: 'worker' | 'api', FAILPOINTS: string) =>
    startChild({
      ...{ name, script: `cli/${name}.ts`, home, stopWithinMs: 5000, signal },
      env: { ...process.env, ...env, FAILPOINTS },
    })
  const start: Start = (part, failpoints) => {
    if (part === 'postgres') return postgres()
    return part === 'temporal' ? startTemporal(server) : child(part, failpoints)
  }
  return [env, start]
}
