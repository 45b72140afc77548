// Plain JavaScript: bootstrap.mjs needs it before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { withLock } from './processes/lock.mjs'

const PROGRESS_EVERY_MS = 10_000
const FORCE_AFTER_MS = 5_000

/**
 * Runs `npm ci` when node_modules is missing or is not what package-lock.json says. Of two commands that need it at once,
 * one installs and the other waits.
 */
export async function installDependencies(root, relay) {
  if (isInstalled(root)) return
  const waiting = (pid) => say(`another command (process ${pid}) is installing the dependencies, waiting`)
  const install = async (lock) => {
    if (relay.received()) throw new Error(`stopped by ${relay.received()}`)
    if (!isInstalled(root)) await npmCi(root, relay, lock)
  }
  await withLock(join(root, '.bannette/install.lock'), install, waiting)
}

/**
 * The stamp holds the hash of the lock file that was installed. Without one (someone ran `npm install` by hand), npm's own
 * record inside node_modules says what is there: reinstalling under a running instance would take its files away.
 */
function isInstalled(root) {
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = stampFile(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(wanted)) return true
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record) || !hasEverything(JSON.parse(readFileSync(record, 'utf8')), JSON.parse(wanted))) return false
  markInstalled(root)
  return true
}

function markInstalled(root) {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stampFile(root), hashOf(readFileSync(join(root, 'package-lock.json'), 'utf8')))
}

function stampFile(root) {
  return join(root, 'node_modules/.bannette-installed')
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** Optional packages of other systems are in the lock file and rightly not on this machine. */
function hasEverything(record, wanted) {
  return Object.entries(wanted.packages).every(([path, { version, optional, devOptional, peer, link }]) => {
    if (path === '' || link) return true
    const there = record.packages[path]
    return there ? there.version === version : Boolean(optional || devOptional || peer)
  })
}

async function npmCi(root, relay, lock) {
  refuseLink(join(root, 'node_modules'))
  say('installing the dependencies (npm ci); this takes about a minute, once')
  // A group of its own, so that a stop reaches npm and everything it started, once. Without node_modules/.bin on the
  // path: npm is about to delete that folder, its own Node included.
  const child = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, PATH: pathWithout(join(root, 'node_modules/.bin')) },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  if (child.pid) lock.adopt(child.pid)
  const progress = setInterval(
    () => say(`still installing: ${installedPackages(root)} packages so far`),
    PROGRESS_EVERY_MS,
  )
  try {
    const { code, signal } = await relay.during(child, () => endGroup(child.pid))
    if (relay.received()) throw new Error(`stopped by ${relay.received()} while installing`)
    if (code !== 0)
      throw new Error(
        `npm ci ended with ${code ?? signal}: its message stands above; correct that, then run the command again`,
      )
  } finally {
    clearInterval(progress)
  }
  markInstalled(root)
}

/** `npm ci` would empty the folder behind the link, which belongs to another checkout. */
function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new Error(
    `${folder} is a link, and what it leads to is not what package-lock.json says: remove the link, then again`,
  )
}

function endGroup(pid) {
  const send = (signal) => {
    try {
      process.kill(-pid, signal)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }
  send('SIGTERM')
  setTimeout(send, FORCE_AFTER_MS, 'SIGKILL').unref()
}

function installedPackages(root) {
  const folder = join(root, 'node_modules')
  return existsSync(folder) ? readdirSync(folder).length : 0
}

function pathWithout(folder) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((entry) => entry !== folder).join(delimiter)
}

function say(line) {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
}
