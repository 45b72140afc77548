// Plain JavaScript: bootstrap.mjs needs it before anything is installed. The types stand in lock.d.mts.
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_MS = 300
const BREAKING_TAKES_AT_MOST_MS = 10_000

export async function withLock(path, work, onWait = () => {}) {
  let lock = tryLock(path)
  if (!lock) onWait(lockHolders(path)[0] ?? 0)
  while (!lock) {
    await sleep(RETRY_MS)
    lock = tryLock(path)
  }
  try {
    return await work(lock)
  } finally {
    lock.release()
  }
}

export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true })
  if (!take(path) && !(breakStale(path) && take(path))) return null
  const holders = [process.pid]
  return {
    adopt(pid) {
      holders.push(pid)
      const draft = writeDraft(path, holders)
      renameSync(draft, path)
    },
    release: () => rmSync(path, { force: true }),
  }
}

export function lockHolders(path) {
  try {
    const holders = JSON.parse(readFileSync(path, 'utf8'))
    return holders.filter(({ pid, startedAt }) => processStart(pid) === startedAt).map(({ pid }) => pid)
  } catch {
    return []
  }
}

export function processStart(pid) {
  try {
    if (process.platform !== 'linux') return startByPs(pid)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name in parentheses may hold spaces
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function startByPs(pid) {
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
}

/** Linked into place with its content: nobody can ever read a lock without a holder. */
function take(path) {
  const draft = writeDraft(path, [process.pid])
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft)
  }
}

function writeDraft(path, pids) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(pids.map((pid) => ({ pid, startedAt: processStart(pid) }))))
  return draft
}

/** One breaker at a time: without it, a slow second breaker would remove the lock that a quick first one took meanwhile. */
function breakStale(path) {
  if (lockHolders(path).length > 0) return false
  const breaking = `${path}.breaking`
  removeIfOlder(breaking, BREAKING_TAKES_AT_MOST_MS)
  if (!take(breaking)) return false
  try {
    if (lockHolders(path).length > 0) return false
    rmSync(path, { force: true })
    return true
  } finally {
    rmSync(breaking, { force: true })
  }
}

function removeIfOlder(path, milliseconds) {
  try {
    if (Date.now() - statSync(path).mtimeMs > milliseconds) rmSync(path, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
