import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withLock } from './lock.mjs'
import { projectRoot } from './paths.ts'
import type { Progress } from './progress.ts'

const KEPT_BUILDS = 5
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
  removeOldBuilds(cache, name)
  return path
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

/** The newest few stay: other checkouts and running instances share the cache. */
function removeOldBuilds(cache: string, name: string): void {
  mkdirSync(cache, { recursive: true })
  const builds = readdirSync(cache).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry))
  const byAge = builds.map((entry) => ({ entry, usedAt: statSync(join(cache, entry)).mtimeMs }))
  byAge.sort((a, b) => b.usedAt - a.usedAt)
  for (const { entry } of byAge.slice(KEPT_BUILDS)) rmSync(join(cache, entry), { recursive: true, force: true })
}
