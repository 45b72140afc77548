import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TestWorkflowEnvironment } from '@temporalio/testing'
import { ended, endProcess } from '../processes/subprocess.ts'

const DOWNLOAD_WITHIN_MS = 10_000

/**
 * The program that the official SDK downloads. In a process of its own, since the SDK's download can neither be limited
 * nor stopped, and without internet it would retry for minutes.
 * @throws {Error} when it is not there within 10 s
 */
export async function downloadTemporal(version: string, cache: string, signal: AbortSignal): Promise<string> {
  const folder = join(cache, `temporal-download-${version}`)
  mkdirSync(folder, { recursive: true })
  const args = [fileURLToPath(import.meta.url), folder, version]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const stop = () => void (child.pid && endProcess(child.pid, 'SIGKILL', 1_000))
  const timer = setTimeout(stop, DOWNLOAD_WITHIN_MS)
  signal.addEventListener('abort', stop)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const { code } = await ended(child)
  clearTimeout(timer)
  signal.removeEventListener('abort', stop)
  const program = readdirSync(folder).find((name) => name.startsWith('temporal'))
  if (code === 0 && program) return join(folder, program)
  rmSync(folder, { recursive: true, force: true })
  throw new Error(reasonIn(said) ?? `nothing came within ${DOWNLOAD_WITHIN_MS / 1000} s`)
}

function reasonIn(said: string): string | null {
  return /error[^\n]*/i.exec(said)?.[0]?.slice(0, 200) ?? null
}

/** As a program: downloads, starts the server once to see that it runs, and leaves the file in the folder. */
if (import.meta.main) {
  const [folder, version] = process.argv.slice(2)
  if (!folder || !version) throw new Error('expected a folder and a version')
  const executable = { type: 'cached-download' as const, downloadDir: folder, version }
  const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } })
  await environment.teardown()
}
