import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The unprivileged account that runs PostgreSQL; empty when we are not root ourselves. */
export type Account = { uid: number; gid: number } | Record<string, never>

/**
 * PostgreSQL refuses to run as root, so root runs it as `postgres`, created when the machine has none.
 * @throws {Error} saying what to do when the account cannot be created
 */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  if (idOf('-u') === null) createAccount()
  const uid = idOf('-u')
  const gid = idOf('-g')
  if (uid === null || gid === null)
    throw new Error('the account `postgres` exists but has no number: check /etc/passwd')
  return { uid, gid }
}

/**
 * A folder of ours that the account can reach: `preferred` when it can, otherwise a new one outside of it.
 * A checkout or a home below a folder of mode 0700 is normal (`mktemp -d`, root's home); its mode is not ours to change.
 * @param name begins the new folder's name, so that an administrator sees whose it is
 */
export function reachableFolder(preferred: string, account: Account, name: string): string {
  mkdirSync(preferred, { recursive: true })
  if (canEnter(preferred, account)) return preferred
  const errors: string[] = []
  for (const base of ['/var/lib/bannette', '/var/tmp', tmpdir()]) {
    try {
      return newFolder(base, account, name)
    } catch (error) {
      errors.push(String(error))
    }
  }
  throw new Error(
    `PostgreSQL cannot reach ${preferred} and no other folder could be made for it: set BANNETTE_HOME to a folder ` +
      `that every account may enter. Tried:\n${errors.join('\n')}`,
  )
}

function createAccount(): void {
  try {
    execFileSync('groupadd', ['--force', '--system', 'postgres'], { stdio: 'pipe' })
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], { stdio: 'pipe' })
  } catch (error) {
    throw new Error(
      'PostgreSQL does not run as root, and the account `postgres` could not be created: create it, run the command as ' +
        `another user, or give DATABASE_URL (${error instanceof Error ? error.message.trim() : String(error)})`,
    )
  }
}

function idOf(flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}

/** Asked of the system itself: modes, groups, access lists and mount options are not ours to recompute. */
function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0
}

function newFolder(base: string, account: Account, name: string): string {
  if (!existsSync(base)) mkdirSync(base, { mode: 0o755 })
  const folder = mkdtempSync(join(base, `${name}-`))
  chmodSync(folder, 0o755)
  if (!canEnter(folder, account)) {
    rmSync(folder, { recursive: true })
    throw new Error(`${folder} cannot be entered by the account postgres`)
  }
  return folder
}

/** A folder made for the account alone. */
export function ownFolder(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid)
}
