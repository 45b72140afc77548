import { randomBytes } from 'node:crypto'
import { signalIfAlive } from '../../../cli/processes/subprocess.ts'
import { familyOf } from '../../cli/fixtures/instance.ts'
import { allGone, type Run, run } from '../../cli/fixtures/run.ts'

/** One process of the town hall, started by the operator's command for it alone. */
export type Standalone = {
  /** What its line `ready` says; an application says its `url`. */
  info: { url?: string }
  /** Of the process itself, of the small program that started it, and of everything that they started. */
  pids(): number[]
  /** SIGKILL for all of them at once. */
  kill(): Promise<void>
  /** SIGTERM, and the exit code. */
  stop(): Promise<number | null>
}

/** `node cli/bootstrap.mjs VERB`, up to its line `ready`. @throws with what it said when it ends before */
export async function startAlone(verb: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<Standalone> {
  const started = command(verb, env)
  const info = JSON.parse(await started.line('{"ready":true'))
  const pids = () => familyOf(started.process.pid as number)
  return {
    info,
    pids,
    async kill() {
      const family = pids()
      for (const pid of family) signalIfAlive(pid, 'SIGKILL')
      await allGone(family)
    },
    async stop() {
      started.process.kill('SIGTERM')
      return (await started.ended).code
    },
  }
}

/** A command that does its work and ends. @throws with what it said when it fails */
export async function runToEnd(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const started = command(args, env)
  const { code, signal } = await started.ended
  if (code !== 0) throw new Error(`${args[0]} ended with ${code ?? signal}:\n${started.errors()}`)
}

/** The four secrets as an operator gives them to every process: `id:key`, 32 bytes each. */
export function newSecrets(): Record<string, string> {
  const names = ['JWT_SECRET', 'DECISION_KEYS', 'PAYLOAD_KEYS', 'GRIFFE_KEYS']
  return Object.fromEntries(names.map((name) => [`BANNETTE_${name}`, `k1:${randomBytes(32).toString('base64')}`]))
}

function command(args: string | readonly string[], env: NodeJS.ProcessEnv): Run {
  return run(process.execPath, ['cli/bootstrap.mjs', ...[args].flat()], env)
}
