import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { checks } from './checks/checks.ts'
import { projectRoot } from './paths.ts'
import { CommandFailed } from './processes/steps.ts'
import { runMain } from './processes/stopping.ts'

/** `npm run check`: every check runs, each says one line, and what failed is shown below it. Needs no server. */
await runMain(async ({ signal }) => {
  const waiting = [...checks]
  let failures = 0
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const startedAt = Date.now()
      const complaint = await complaintOf(check.run(signal))
      signal.throwIfAborted()
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      process.stdout.write(`${complaint === null ? 'ok  ' : 'FAIL'} ${check.name} (${seconds} s)\n`)
      if (complaint === null) continue
      failures += 1
      process.stdout.write(`${complaint.replaceAll(join(projectRoot, '/'), '').trimEnd()}\n`)
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  process.stdout.write(failures === 0 ? 'all checks passed\n' : `${failures} of ${checks.length} checks failed\n`)
  return failures === 0 ? 0 : 1
}, 130)

async function complaintOf(run: Promise<unknown>): Promise<string | null> {
  try {
    await run
    return null
  } catch (error) {
    return error instanceof CommandFailed ? error.printed : String(error)
  }
}
