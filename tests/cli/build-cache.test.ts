import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cachedBuild, markInUse } from '../../cli/builds/build-cache.ts'
import { ended } from '../../cli/processes/subprocess.ts'

let cache: string
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'bannette-cache-'))
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

/** A build of other sources, last used so many days ago. */
function oldBuild(digit: string, days: number): string {
  const path = join(cache, `thing-${digit.repeat(16)}`)
  writeFileSync(path, 'built')
  const then = new Date(Date.now() - days * 86_400_000)
  utimesSync(path, then, then)
  return path
}

const build = () =>
  cachedBuild({
    name: 'thing',
    cache,
    sources: ['biome.json'],
    progress: () => {},
    make: async (path) => writeFileSync(path, 'new'),
  })

test('a build that a running instance uses stays, however many newer ones there are', async () => {
  const [used, abandoned, unused] = [oldBuild('a', 40), oldBuild('b', 41), oldBuild('c', 42)]
  for (const digit of ['1', '2', '3', '4', '5']) oldBuild(digit, Number(digit))
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  markInUse(abandoned, gone.pid ?? 0)
  await ended(gone)
  markInUse(used, process.pid)
  const made = await build()
  expect(existsSync(used)).toBe(true)
  expect([abandoned, unused].filter(existsSync)).toEqual([])
  expect(existsSync(made)).toBe(true)
  expect(readdirSync(cache).filter((entry) => entry.startsWith('thing-'))).toHaveLength(6)
})

test('what was built or asked for in the last hour stays, and what a killed builder left goes', async () => {
  const recent = ['1', '2', '3', '4', '5', '6', '7'].map((digit) => oldBuild(digit, 0))
  writeFileSync(join(cache, 'draft-thing-1'), 'half')
  await build()
  expect(recent.every(existsSync)).toBe(true)
  expect(existsSync(join(cache, 'draft-thing-1'))).toBe(false)
})
