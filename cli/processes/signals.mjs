// Plain JavaScript: bootstrap.mjs needs it before anything is installed.
import { constants } from 'node:os'

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Takes the signals that ask us to stop and passes the first one on to whatever runs at the moment. A repeated one counts
 * once: a terminal sends Ctrl-C to every process, npm sends it again, and impatient people press it twice.
 */
export function signalRelay() {
  let received = null
  let forward = () => {}
  const take = (name) => {
    if (received) return
    received = name
    forward(name)
  }
  for (const name of STOPPING) process.on(name, take)
  // Whoever started us over a channel and is gone can no longer ask; npm has none.
  process.on('disconnect', () => take('SIGTERM'))
  process.channel?.unref()
  return {
    received: () => received,
    /** 128 + the signal's number, as shells count, or null when nobody asked us to stop. */
    exitCode: () => (received ? 128 + constants.signals[received] : null),
    /** Waits for the child's end; meanwhile a signal goes to `pass`. One that came earlier is passed on at once. */
    during(child, pass) {
      forward = pass
      if (received) pass(received)
      return new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('exit', (code, signal) => {
          forward = () => {}
          resolve({ code, signal })
        })
      })
    },
  }
}
