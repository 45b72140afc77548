import { setMaxListeners } from 'node:events'
import { Stopped } from './abort.ts'

/**
 * Aborted, once, when someone asks this command to stop (SIGTERM, Ctrl-C, closed terminal) or when the command that started it
 * was killed, since then nobody could stop it any more.
 */
export function stopOnSignals(): AbortController {
  const stopping = new AbortController()
  setMaxListeners(0, stopping.signal) // each step under way listens to it
  const stop = () => stopping.abort(new Stopped())
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(name, stop)
  process.channel?.unref()
  // A terminal or pipe that is gone must not end us before we have stopped what we started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return stopping
}

/**
 * Runs a command's work and exits: with its code, or with 1 and the reason when it failed.
 * @param whenStopped the exit code when someone asked it to stop: 0 for what runs until then, not for a check cut short
 */
export async function runMain(
  work: (stopping: AbortController) => Promise<number>,
  whenStopped: number,
): Promise<never> {
  const stopping = stopOnSignals()
  try {
    process.exit(await work(stopping))
  } catch (error) {
    if (error instanceof Stopped) process.exit(whenStopped)
    process.stderr.write(`bannette: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
