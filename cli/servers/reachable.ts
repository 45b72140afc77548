import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const TRIED_FOR_MS = 10_000
const AGAIN_AFTER_MS = 500

/**
 * Waits until someone listens at an address that was given, since a service beside ours may still be starting.
 * @param variable where the address was given, for the message; the address itself may hold a password
 * @throws {Error} that says what was tried and what to do
 */
export async function waitForListener(
  variable: string,
  { host, port }: { host: string; port: number },
  signal: AbortSignal,
): Promise<void> {
  const until = Date.now() + TRIED_FOR_MS
  while (!(await listens(host, port))) {
    if (Date.now() > until)
      throw new Error(`nobody answers at ${host}:${port} (${variable}): start that service, or correct ${variable}`)
    await sleep(AGAIN_AFTER_MS, undefined, { signal })
  }
}

/** Of a PostgreSQL address; null for a socket in the file system, which has no host. */
export function listenerOf(databaseUrl: string): { host: string; port: number } | null {
  const { hostname, port } = new URL(databaseUrl)
  return hostname === '' ? null : { host: bare(hostname), port: Number(port || 5432) }
}

/** Of `host:port`. */
export function listenerAt(address: string): { host: string; port: number } {
  const colon = address.lastIndexOf(':')
  return { host: bare(address.slice(0, colon)), port: Number(address.slice(colon + 1)) }
}

const bare = (host: string) => host.replace(/^\[|\]$/g, '')

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 })
    const answer = (there: boolean) => {
      socket.destroy()
      resolve(there)
    }
    socket.once('connect', () => answer(true))
    socket.once('timeout', () => answer(false))
    socket.once('error', () => answer(false))
  })
}
