import { createServer } from 'node:net'
import { until } from '../processes/subprocess.ts'

/** A program that was killed a moment ago, or its guard, may still be giving its port back. */
const FREED_WITHIN_MS = 5_000

/** The port itself when it is free, a free one for 0. @throws {PortTaken} when another program listens on it */
export async function freePort(port: number, variable: string, host = '127.0.0.1'): Promise<number> {
  let free: number | null = null
  await until(async () => {
    free = await tryPort(port, host)
    return free !== null
  }, FREED_WITHIN_MS)
  if (free === null) throw new PortTaken(variable, port)
  return free
}

/** @throws {Error} when two of our services were given one port, which each of them alone found free */
export function refuseSamePorts(ports: readonly number[]): void {
  const twice = ports.find((port, n) => ports.indexOf(port) !== n)
  if (twice !== undefined)
    throw new Error(`port ${twice} is given to two services: give each a port of its own, or 0 for any free one`)
}

function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen({ port, host }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** Another program uses the port. */
export class PortTaken extends Error {
  readonly code = 'PORT_TAKEN'
  constructor(variable: string, port: number) {
    super(
      `port ${port} is used by another program: stop it, or give another one (${variable}=${port + 10}, or 0 for any)`,
    )
  }
}
