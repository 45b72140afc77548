import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { projectRoot } from '../paths.ts'
import { processStart, withLock } from '../processes/lock.mjs'
import type { Progress } from '../processes/progress.ts'

const KEPT_BUILDS = 5
/** Whoever was just told the path may be another process that has yet to say that it uses it. */
const KEPT_FOR_MS = 3_600_000
const IN_USE = 'in-use'
const NOT_SOURCES = new Set(['node_modules', 'dist'])

export type Build = {
  /** What is built, one word; begins the name in the cache. */
  name: string
  cache: string
  /** Files and folders of the checkout that the result depends on. */
  sources: string[]
  progress: Progress
  /** Builds into the given path, which does not exist yet: a file or a folder. */
  make: (path: string) => Promise<unknown>
}

/**
 * Path of the result for the present sources, built when the cache does not have it. It appears under its name only when
 * it is complete; of two commands that need it at once, one builds.
 */
export async function cachedBuild({ name, cache, sources, progress, make }: Build): Promise<string> {
  const path = join(cache, `${name}-${hashOf(sources)}`)
  if (!existsSync(path)) {
    const waiting = (pid: number) => progress(`${name}: process ${pid} is building it, waiting`)
    await withLock(
      join(cache, `${name}.lock`),
      async () => {
        if (existsSync(path)) return
        removeDrafts(cache, name)
        const draft = join(cache, `draft-${name}-${process.pid}`)
        try {
          await make(draft)
          renameSync(draft, path)
        } finally {
          rmSync(draft, { recursive: true, force: true })
        }
      },
      waiting,
    )
  }
  const now = new Date()
  utimesSync(path, now, now)
  markInUse(path, process.pid)
  removeOldBuilds(cache, name)
  return path
}

/** The build stays as long as this process lives: it serves the files, or starts workers anew on them. */
export function markInUse(path: string, pid: number): void {
  const folder = join(dirname(path), IN_USE)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${basename(path)}.${pid}`), processStart(pid) ?? '')
}

/** Names and contents of all files below the sources, in a fixed order: one changed letter gives another hash. */
export function hashOf(sources: string[]): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesBelow(join(projectRoot, source))).sort()) {
    const content = readFileSync(file)
    hash.update(`${relative(projectRoot, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path).filter((entry) => !NOT_SOURCES.has(entry))
  return entries.flatMap((entry) => filesBelow(join(path, entry)))
}

/** The newest few stay, and those that somebody uses: other checkouts and running instances share the cache. */
function removeOldBuilds(cache: string, name: string): void {
  mkdirSync(cache, { recursive: true })
  const builds = readdirSync(cache).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry))
  const byAge = builds.flatMap((entry) => {
    const found = statSync(join(cache, entry), { throwIfNoEntry: false })
    return found ? [{ entry, usedAt: found.mtimeMs }] : []
  })
  byAge.sort((a, b) => b.usedAt - a.usedAt)
  const inUse = buildsInUse(cache)
  for (const { entry, usedAt } of byAge.slice(KEPT_BUILDS)) {
    if (inUse.has(entry) || Date.now() - usedAt < KEPT_FOR_MS) continue
    rmSync(join(cache, entry), { recursive: true, force: true })
  }
}

/** Forgets the marks of processes that are gone. */
function buildsInUse(cache: string): Set<string> {
  const folder = join(cache, IN_USE)
  const inUse = new Set<string>()
  for (const mark of existsSync(folder) ? readdirSync(folder) : []) {
    const [, build = '', pid = ''] = /^(.+)\.(\d+)$/.exec(mark) ?? []
    if (processStart(Number(pid)) === startOf(join(folder, mark))) inUse.add(build)
    else rmSync(join(folder, mark), { force: true })
  }
  return inUse
}

function startOf(mark: string): string | undefined {
  return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined
}

/** What killed builders left; nobody else builds while the lock is held. */
function removeDrafts(cache: string, name: string): void {
  for (const entry of readdirSync(cache))
    if (entry.startsWith(`draft-${name}-`)) rmSync(join(cache, entry), { recursive: true, force: true })
}
