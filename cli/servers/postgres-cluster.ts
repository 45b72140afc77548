import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, ownFolder } from './postgres-account.ts'

export type Cluster = { data: string; programs: string; account: Account; password: string }

/**
 * Creates the data folder and the empty database `bannette`, once. Made beside and renamed at the end: a first start
 * that is interrupted leaves nothing that a second one could take for a database.
 * The locale is built in, not the machine's, so that an index means the same on every machine.
 * @throws {Error} with what `initdb` said
 */
export async function createCluster({ data, programs, account, password }: Cluster): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const draft = `${data}.new`
  const passwordFile = `${data}.password`
  rmSync(draft, { recursive: true, force: true })
  ownFolder(draft, account)
  try {
    writePassword(passwordFile, password, account)
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    run(join(programs, 'bin/initdb'), [`--pgdata=${draft}`, ...locale, ...access, '--no-instructions'], account)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  // Single-user mode: the database exists before the server listens, and no client is needed to make it.
  run(join(programs, 'bin/postgres'), ['--single', '-D', draft, 'postgres'], account, 'CREATE DATABASE bannette;\n')
  renameSync(draft, data)
}

function writePassword(file: string, password: string, account: Account): void {
  rmSync(file, { force: true })
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' })
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid)
}

function run(program: string, args: string[], account: Account, input = ''): void {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  const { status, error, stderr, stdout } = spawnSync(program, args, {
    ...account,
    env,
    cwd: '/',
    input,
    encoding: 'utf8',
  })
  if (status === 0) return
  const said = error?.message ?? `${stdout}\n${stderr}`.trim()
  throw new Error(`the database could not be created: ${program} ended with ${status}\n${said}`)
}
