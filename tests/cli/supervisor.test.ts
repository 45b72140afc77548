import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signalIfAlive } from '../../cli/processes/subprocess.ts'
import { removePostgres } from '../../cli/servers/postgres.ts'
import { allGone, type Run, run } from './fixtures/run.ts'

type Ready = { url: string; pids: [database: number, child: number] }

let outer: string
let home: string

beforeEach(() => {
  // As under root's home, or in a clone made by `mktemp -d`: nobody else may enter the outer folder.
  outer = mkdtempSync(join(tmpdir(), 'bannette-closed-'))
  chmodSync(outer, 0o700)
  home = join(outer, 'home')
})

afterEach(() => {
  removePostgres(home)
  rmSync(outer, { recursive: true, force: true })
})

describe('an instance in a folder of mode 0700', () => {
  test('starts, keeps no password file, and does not change the modes of folders that are not ours', async () => {
    const { instance, ready } = await start()
    expect(statSync(outer).mode & 0o777).toBe(0o700)
    const { place } = JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8'))
    expect(readdirSync(place).filter((file) => file.includes('password'))).toEqual([])
    expect(statSync(join(home, 'postgres.json')).mode & 0o777).toBe(0o600)
    await stop(instance, 'SIGTERM')
    await allGone(ready.pids)
  })

  test('SIGTERM twice and Ctrl-C stop it once, cleanly, and leave no process', async () => {
    const { instance, ready } = await start()
    instance.process.kill('SIGINT')
    instance.process.kill('SIGTERM')
    await stop(instance, 'SIGTERM')
    await allGone(ready.pids)
    expect(readFileSync(join(home, 'logs/child.log'), 'utf8')).toContain('stopped on request')
    expect(readFileSync(join(home, 'logs/postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  test('what was committed is there after everything was killed, and the next start needs no help', async () => {
    const first = await start()
    const before = postgres(first.ready.url)
    await before`create table kept (n int)`
    await before`insert into kept values (42)`
    await before.end()
    for (const pid of [first.instance.process.pid as number, ...first.ready.pids]) signalIfAlive(pid, 'SIGKILL')
    await first.instance.ended
    await allGone(first.ready.pids)

    const second = await start()
    const after = postgres(second.ready.url)
    expect(await after`select n from kept`).toEqual([{ n: 42 }])
    await after.end()
    await stop(second.instance, 'SIGTERM')
    await allGone(second.ready.pids)
  })

  test('when the supervisor alone is killed, its children and the database end by themselves', async () => {
    const { instance, ready } = await start()
    instance.process.kill('SIGKILL')
    await instance.ended
    await allGone(ready.pids)
    expect(readFileSync(join(home, 'logs/postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  test('a child and a database that crash are started again', async () => {
    const { instance, ready } = await start()
    for (const pid of ready.pids) signalIfAlive(pid, 'SIGKILL')
    await allGone(ready.pids)
    await expect.poll(() => answers(ready.url), { timeout: 30_000 }).toBe(true)
    await stop(instance, 'SIGTERM')
    expect(await answers(ready.url)).toBe(false)
  })
})

async function start(): Promise<{ instance: Run; ready: Ready }> {
  mkdirSync(home, { recursive: true })
  const instance = run(process.execPath, ['tests/cli/fixtures/supervised.ts'], { BANNETTE_HOME: home })
  const line = await instance.line('ready ')
  return { instance, ready: JSON.parse(line.slice('ready '.length)) }
}

async function stop(instance: Run, signal: NodeJS.Signals): Promise<void> {
  instance.process.kill(signal)
  expect(await instance.ended, instance.errors()).toEqual({ code: 0, signal: null })
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end()
  }
}
