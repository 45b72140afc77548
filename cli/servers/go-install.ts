import { spawn, spawnSync } from 'node:child_process'
import type { Progress } from '../processes/progress.ts'
import { ended, endProcess, signalIfAlive } from '../processes/subprocess.ts'

const PROGRESS_EVERY_MS = 10_000

export type GoInstall = {
  /** Module and version, for example `example.org/program@v1.2.3`. */
  target: string
  /** Folder that receives the program; Go's scraps stay in it too, for the caller to remove, whatever happens to Go. */
  bin: string
  progress: Progress
  /** Stops the build with all its compilers. */
  signal: AbortSignal
  /** Told the build's process number, so that a lock can follow it should we be killed. */
  adopt: (pid: number) => void
}

/** What `go version` prints, or null when there is no Go on the PATH. */
export function goVersion(): string | null {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Builds one program. @returns the exit code of `go install`, 130 when it was stopped */
export async function goInstall({ target, bin, progress, signal, adopt }: GoInstall): Promise<number> {
  if (signal.aborted) return 130
  progress(`building ${target} with Go; this takes some minutes, once`)
  // Only known flags: what a user set for other projects must not change what is built. A group of its own, so that
  // stopping ends the compilers too; `-v` names each package as it is compiled, and that is the progress.
  const env = { ...process.env, GOBIN: bin, GOTMPDIR: bin, GOFLAGS: '' }
  const go = spawn('go', ['install', '-v', target], { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  if (go.pid) adopt(go.pid)
  const stop = () => go.pid && endGroup(go.pid)
  signal.addEventListener('abort', stop)
  const reporter = reportPackages(go.stderr, progress)
  const { code } = await ended(go)
  clearInterval(reporter)
  signal.removeEventListener('abort', stop)
  return signal.aborted ? 130 : (code ?? 1)
}

function reportPackages(output: NodeJS.ReadableStream, progress: Progress): NodeJS.Timeout {
  const startedAt = Date.now()
  let lines: string[] = []
  let compiled = 0
  output.setEncoding('utf8')
  output.on('data', (text: string) => {
    const complete = text.trim().split('\n')
    compiled += complete.length
    lines = [...lines, ...complete].slice(-3)
    // Go names packages by their path alone; anything with a space is a complaint that must be seen.
    for (const line of complete) if (line.includes(' ') && !line.includes('downloading')) progress(`go: ${line}`)
  })
  return setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    progress(`still building after ${seconds} s: ${compiled} packages, last ${lines.at(-1) ?? 'none yet'}`)
  }, PROGRESS_EVERY_MS)
}

/** Go removes its work folder on SIGINT; the compilers it started are in the same group. */
async function endGroup(pid: number): Promise<void> {
  signalIfAlive(-pid, 'SIGINT')
  await endProcess(pid, 'SIGINT', 3_000)
  signalIfAlive(-pid, 'SIGKILL')
}
