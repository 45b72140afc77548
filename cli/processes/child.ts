import { isLostTypesQuery } from '../../db/lost-types.ts'

/**
 * What `cli/api.ts` and `cli/worker.ts` agree on with the supervisor, and with whoever starts them alone:
 * they read `readConfig(process.env)` and `readSecrets(process.env, home)`, print one line `{"ready":true,…}` on standard
 * output when they work, and end by themselves when asked to or when their supervisor is gone.
 */

/** Tells the supervisor that this child does its work now. @param info what others may want to know: the API says its `url` */
export function announceReady(info: Readonly<Record<string, unknown>> = {}): void {
  process.stdout.write(`${JSON.stringify({ ready: true, ...info })}\n`)
}

/** A PostgreSQL that dies ends no process of ours; every other rejection that nobody handles does, as it is a defect. */
export function outliveDatabase(): void {
  process.on('unhandledRejection', (reason) => {
    if (!isLostTypesQuery(reason)) throw reason
  })
}

const STOP_WITHIN_MS = 8_000

/**
 * Runs `stop` once when someone asks this process to end (SIGTERM, SIGINT, SIGHUP) or when the supervisor died without a word (kill -9);
 * then exits with 0, or with 1 when `stop` fails or takes longer than 8 s.
 */
export function stopOnRequest(stop: () => Promise<void>): void {
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    try {
      await stop()
      process.exit(0)
    } catch (error) {
      process.stderr.write(`stopping failed: ${error instanceof Error ? error.stack : String(error)}\n`)
      process.exit(1)
    }
  }
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(name, end)
  // Listening to the supervisor's channel alone must not keep a finished process alive.
  process.channel?.unref()
}
