import { spawn } from 'node:child_process'
import type { Service } from './service.ts'

/** Reads "SIGNAL PID SIGNAL PID…" lines; when its input closes without a word, sends what the last line said, and ten seconds later SIGKILL. */
const SCRIPT = `
list=
while read -r line; do list=$line; done
set -- $list
pids=
while [ $# -gt 1 ]; do kill -s "$1" "$2" 2>/dev/null && pids="$pids $2"; shift 2; done
alive() { for pid in $pids; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
tries=0
while [ $tries -lt 10 ] && alive; do sleep 1; tries=$((tries + 1)); done
kill -s KILL $pids 2>/dev/null
`

export type Guard = {
  /** This program must not outlive us, from now on until it has ended. */
  watch(service: Service): void
}

/**
 * Ends the watched programs when this process dies without having stopped them (kill -9, out of memory): the system then
 * closes the pipe, whatever happened to us. A shell, since a second Node would cost as much memory as the API.
 */
export function startGuard(): Guard {
  const guard = spawn('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
    cwd: '/',
  })
  guard.unref()
  // The pipe must not keep us alive, and a guard that someone killed must not end us.
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref()
  guard.stdin.on('error', () => {})
  const watched = new Set<Service>()
  const tell = () => {
    const orders = [...watched].map(({ stopSignal, pid }) => `${stopSignal.slice(3)} ${pid}`)
    guard.stdin.write(`${orders.join(' ')}\n`)
  }
  return {
    watch(service) {
      watched.add(service)
      tell()
      service.ended.then(() => {
        watched.delete(service)
        tell()
      })
    },
  }
}
