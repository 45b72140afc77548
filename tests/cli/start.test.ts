import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../cli/subprocess.ts'
import { type Run, run } from './fixtures/run.ts'

/** The first start on a machine builds the web application and the workflow code. */
const FIRST_START_MS = 300_000

type Addresses = { app: string; temporal: string }

let outer: string
let home: string
/** Ended after each test, also when it failed in the middle. */
let running: Run[] = []

beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'bannette-start-'))
  chmodSync(outer, 0o700)
  home = join(outer, 'home')
})

afterEach(async () => {
  for (const { process: instance } of running) instance.kill('SIGTERM')
  await Promise.all(running.map((instance) => instance.ended))
  running = []
  for (const place of [databasePlace(home), databasePlace(otherHome())]) {
    if (place) rmSync(place, { recursive: true, force: true })
  }
  rmSync(outer, { recursive: true, force: true })
})

describe('npm start', () => {
  test('starts the whole house, says so in one line, and SIGTERM leaves no process', {
    timeout: FIRST_START_MS,
  }, async () => {
    const instance = start()
    const addresses = await ready(instance)
    expect((await fetch(`${addresses.app}/health/ready`)).status).toBe(200)
    expect((await fetch(addresses.temporal)).status).toBe(200)
    expect(processes().length).toBeGreaterThan(4)
    instance.process.kill('SIGTERM')
    instance.process.kill('SIGTERM')
    expect(await instance.ended, instance.errors()).toEqual({ code: 0, signal: null })
    expect(processes()).toEqual([])
  })

  test('two towns with two homes run side by side; the killed one leaves no process and the other goes on', {
    timeout: FIRST_START_MS,
  }, async () => {
    const killed = start()
    await ready(killed)
    const other = start(otherHome())
    const addresses = await ready(other)
    killed.process.kill('SIGKILL')
    await killed.ended
    expect(await until(() => processes().length === 0, 60_000), processes().join('\n')).toBe(true)
    expect((await fetch(`${addresses.app}/health/ready`)).status).toBe(200)
    other.process.kill('SIGINT')
    expect((await other.ended).code).toBe(0)
  })

  test('a second instance on the same home is refused with the process that has it', {
    timeout: FIRST_START_MS,
  }, async () => {
    const first = start()
    await ready(first)
    const second = start()
    expect((await second.ended).code).toBe(1)
    expect(second.errors()).toContain('already runs Bannette')
    first.process.kill('SIGTERM')
    await first.ended
  })
})

function start(inHome = home): Run {
  const anyPort = {
    PORT: '0',
    BANNETTE_PG_PORT: '0',
    TEMPORAL_PORT: '0',
    TEMPORAL_UI_PORT: '0',
    BANNETTE_SMTP_IN_PORT: '0',
  }
  const instance = run(process.execPath, ['cli/bootstrap.mjs', 'start'], { ...anyPort, BANNETTE_HOME: inHome })
  running.push(instance)
  return instance
}

function otherHome(): string {
  return join(outer, 'other')
}

async function ready(instance: Run): Promise<Addresses> {
  return JSON.parse((await instance.line('ready ')).slice('ready '.length))
}

function databasePlace(ofHome = home): string | null {
  const record = join(ofHome, 'postgres.json')
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).place : null
}

/** Command lines of every process that names our home or our database, as argument or in its environment. */
function processes(): string[] {
  const marks = [`${home}/`, `BANNETTE_HOME=${home}\0`, databasePlace()].filter((mark) => mark !== null)
  const own = String(process.pid)
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid) || pid === own) return []
    const command = contentOf(`/proc/${pid}/cmdline`)
    const all = `${command}${contentOf(`/proc/${pid}/environ`)}`
    return marks.some((mark) => all.includes(mark)) ? [`${pid} ${command.replaceAll('\0', ' ')}`] : []
  })
}

/** Empty for a process that ended meanwhile. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
