import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectRoot } from './paths.ts'
import { runMain } from './processes/stopping.ts'
import { ended, endProcess } from './processes/subprocess.ts'

/** Vitest ends its workers and the servers of the run when it is asked to. */
const VITEST_STOPS_WITHIN_MS = 10_000

/**
 * `npm run test:visibility -- [--towns N] [--seed S]`: in N random towns, what the API and the database show is what the
 * rules say (R3 to R7); then the two worlds over every GET route. A failure prints the seed and the town that it found.
 */
await runMain(async ({ signal }) => {
  const { values } = parseArgs({ options: { towns: { type: 'string', default: '1000' }, seed: { type: 'string' } } })
  for (const [name, value] of Object.entries(values))
    if (!/^-?\d{1,9}$/.test(value)) throw new Error(`--${name} is a whole number`)
  const env = {
    ...process.env,
    BANNETTE_TOWNS: values.towns,
    ...(values.seed !== undefined && { BANNETTE_TOWNS_SEED: values.seed }),
  }
  const files = ['tests/visibility', 'tests/db/sight-oracle.test.ts']
  const args = [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', ...files, '--testTimeout=86400000']
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' })
  signal.addEventListener('abort', () => void (child.pid && endProcess(child.pid, 'SIGTERM', VITEST_STOPS_WITHIN_MS)))
  const { code } = await ended(child)
  signal.throwIfAborted()
  return code ?? 1
}, 130)
