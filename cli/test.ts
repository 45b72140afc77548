import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import { projectRoot } from './paths.ts'
import { showProgress as progress } from './processes/progress.ts'
import { runMain } from './processes/stopping.ts'
import { ended, endProcess } from './processes/subprocess.ts'
import { obtainChromium } from './servers/chromium.ts'
import { temporalDeclaration } from './servers/temporal-declaration.ts'
import { temporalProgram } from './servers/temporal-program.ts'
import type { TestCounts } from './test-counts.ts'

/** Vitest ends its workers and the servers of the run when it is asked to. */
const VITEST_STOPS_WITHIN_MS = 10_000

/** `npm test`: installs what the tests need, runs them, and closes with `N passed, N failed`. Arguments go to Vitest. */
await runMain(async ({ signal }) => {
  const browser = await browserOrReason(signal)
  const { cache } = readConfig(process.env)
  await temporalProgram({ declaration: temporalDeclaration(), cache, path: process.env.PATH ?? '', progress, signal })
  const folder = mkdtempSync(join(tmpdir(), 'bannette-counts-'))
  const countsFile = join(folder, 'counts.json')
  try {
    const env = { ...process.env, ...browser, BANNETTE_TEST_COUNTS: countsFile }
    const code = await runVitest(process.argv.slice(2), env, signal)
    const counts = countsOf(countsFile, code)
    process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
    return counts.failed > 0 ? 1 : code
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 130)

/** Without a browser the other tests still run; those of the browser fail with the reason. */
async function browserOrReason(signal: AbortSignal): Promise<Record<string, string>> {
  try {
    return { BANNETTE_CHROMIUM: await obtainChromium(process.env, progress, signal) }
  } catch (error) {
    signal.throwIfAborted()
    progress((error as Error).message)
    return { BANNETTE_NO_CHROMIUM: (error as Error).message }
  }
}

async function runVitest(args: string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=./cli/test-counts.ts']
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: projectRoot,
    env,
    stdio: 'inherit',
  })
  const stop = () => void (child.pid && endProcess(child.pid, 'SIGTERM', VITEST_STOPS_WITHIN_MS))
  signal.addEventListener('abort', stop)
  const { code } = await ended(child)
  signal.throwIfAborted()
  return code ?? 1
}

/** A run that broke before it could count, or ended badly without a failed test, is a failure too. */
function countsOf(file: string, code: number): TestCounts {
  let counts: TestCounts = { passed: 0, failed: 0 }
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
