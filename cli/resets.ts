import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './paths.ts'
import { runMain } from './processes/stopping.ts'
import { ended, endProcess } from './processes/subprocess.ts'

/** Vitest ends its workers and the servers of the run when it is asked to. */
const VITEST_STOPS_WITHIN_MS = 10_000

/**
 * `npm run test:resets -- [--all] [--seed DAY]`: sets model letters back to the events of their histories, as an operator does
 * in Temporal's console. `--all`: to every event that Temporal accepts, with and without what came later; takes minutes.
 * Otherwise a few, drawn by the seed, as `npm test` does; its failures name the seed.
 */
await runMain(async ({ signal }) => {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, seed: { type: 'string' } } })
  const env = {
    ...process.env,
    ...(values.all && { BANNETTE_RESETS: 'all' }),
    ...(values.seed !== undefined && { BANNETTE_RESETS_SEED: values.seed }),
  }
  const args = [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/operations/resets.test.ts']
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' })
  signal.addEventListener('abort', () => void (child.pid && endProcess(child.pid, 'SIGTERM', VITEST_STOPS_WITHIN_MS)))
  const { code } = await ended(child)
  signal.throwIfAborted()
  return code ?? 1
}, 130)
