import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import type { Progress } from '../processes/progress.ts'
import { goInstall, goVersion } from './go-install.ts'
import type { TemporalDeclaration } from './temporal-declaration.ts'
import { downloadTemporal } from './temporal-download.ts'

export type ProgramSearch = {
  declaration: TemporalDeclaration
  /** Folder that keeps what is downloaded or built once. */
  cache: string
  /** Folders where a program of the machine is looked for, as in the variable PATH. */
  path: string
  progress: Progress
  /** Stops a download or a build under way. */
  signal: AbortSignal
}

/**
 * Path of a `temporal` program whose server is the declared one: from the PATH, from the cache, by the official SDK's
 * download, or built with Go. Of several commands that need it at once, one builds and the others wait.
 * @throws {Error} with everything that was tried, and what to do
 */
export async function temporalProgram(search: ProgramSearch): Promise<string> {
  const tried: string[] = []
  const present = fromPath(search, tried) ?? fromCache(search, tried)
  if (present) return present
  const waiting = (pid: number) =>
    search.progress(`Temporal: another command (process ${pid}) is getting the program, waiting`)
  return withLock(
    join(search.cache, 'temporal.lock'),
    async (lock) => {
      const meanwhile = fromCache(search, [])
      if (meanwhile) return meanwhile
      const obtained = (await downloaded(search, tried)) ?? (await built(search, tried, lock.adopt))
      if (obtained) return obtained
      search.signal.throwIfAborted()
      throw new Error(whatToDo(search.declaration, tried))
    },
    waiting,
  )
}

function fromPath(search: ProgramSearch, tried: string[]): string | null {
  for (const folder of search.path.split(delimiter).filter(Boolean)) {
    const program = join(folder, 'temporal')
    if (existsSync(program) && isDeclaredServer(program, search, tried)) return program
  }
  tried.push(`the PATH: no \`temporal\` with server ${search.declaration.server.version}`)
  return null
}

function fromCache(search: ProgramSearch, tried: string[]): string | null {
  const program = cachedProgram(search)
  if (existsSync(program) && isDeclaredServer(program, search, tried)) return program
  tried.push(`the cache: no ${program}`)
  return null
}

async function downloaded(search: ProgramSearch, tried: string[]): Promise<string | null> {
  search.progress('Temporal: trying the official download (10 s at most)')
  try {
    const program = await downloadTemporal(search.declaration.cli.version, search.cache, search.signal)
    if (isDeclaredServer(program, search, tried)) return keep(program, search)
  } catch (error) {
    tried.push(`the official download: ${error instanceof Error ? error.message : String(error)}`)
  }
  return null
}

async function built(search: ProgramSearch, tried: string[], adopt: (pid: number) => void): Promise<string | null> {
  const { module, version } = search.declaration.cli
  if (!goVersion()) {
    tried.push('building it: there is no Go (`go`) on the PATH')
    return null
  }
  const bin = join(search.cache, `go-build-${process.pid}`)
  mkdirSync(bin, { recursive: true })
  const code = await goInstall({
    target: `${module}@${version}`,
    bin,
    adopt,
    progress: search.progress,
    signal: search.signal,
  })
  const program = join(bin, 'temporal')
  try {
    if (code === 0 && isDeclaredServer(program, search, tried)) return keep(program, search)
    tried.push(`\`GOBIN=${bin} go install ${module}@${version}\`: ended with ${code}`)
    return null
  } finally {
    rmSync(bin, { recursive: true, force: true })
  }
}

function cachedProgram({ cache, declaration }: ProgramSearch): string {
  return join(cache, `temporal-${declaration.server.version}`, 'temporal')
}

function keep(program: string, search: ProgramSearch): string {
  const kept = cachedProgram(search)
  mkdirSync(join(kept, '..'), { recursive: true })
  renameSync(program, kept)
  return kept
}

/** `temporal --version` says `temporal version X (Server 1.29.1, UI …)`; the server's number is the one that counts. */
function isDeclaredServer(program: string, { declaration }: ProgramSearch, tried: string[]): boolean {
  try {
    accessSync(program, constants.X_OK)
  } catch {
    return false
  }
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  const version = /\(Server ([\d.]+)/.exec(stdout ?? '')?.[1]
  if (version === declaration.server.version) return true
  tried.push(`${program}: its server is ${version ?? 'unknown'}, not ${declaration.server.version}`)
  return false
}

function whatToDo({ server, cli }: TemporalDeclaration, tried: string[]): string {
  return [
    `there is no Temporal server ${server.version} on this machine. Tried:`,
    ...tried.map((line) => `  - ${line}`),
    'What to do, one of these:',
    '  - install Go, then run the command again (it builds the program once);',
    `  - put a \`temporal\` program with server ${server.version} (release ${cli.version} of github.com/temporalio/cli) on the PATH;`,
    '  - give the address of a Temporal cluster in TEMPORAL_ADDRESS.',
  ].join('\n')
}
