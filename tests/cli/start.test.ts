import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until } from '../../cli/processes/subprocess.ts'
import { FIRST_START_MS, folderOfHomes, processesOf, ready, removeHomes, startInstance } from './fixtures/instance.ts'
import type { Run } from './fixtures/run.ts'

let outer: string
let home: string
/** Ended after each test, also when it failed in the middle. */
let running: Run[] = []

beforeEach(() => {
  outer = folderOfHomes(0o700)
  home = join(outer, 'home')
})

afterEach(async () => {
  for (const { process: instance } of running) instance.kill('SIGTERM')
  await Promise.all(running.map((instance) => instance.ended))
  running = []
  removeHomes(outer)
})

describe('npm start', () => {
  test('starts the whole house, says so in one line, and SIGTERM leaves no process', {
    timeout: FIRST_START_MS,
  }, async () => {
    const instance = start()
    const addresses = await ready(instance)
    expect((await fetch(`${addresses.app}/health/ready`)).status).toBe(200)
    expect((await fetch(addresses.temporal)).status).toBe(200)
    expect(processesOf(home).length).toBeGreaterThan(4)
    instance.process.kill('SIGTERM')
    instance.process.kill('SIGTERM')
    expect(await instance.ended, instance.errors()).toEqual({ code: 0, signal: null })
    expect(processesOf(home)).toEqual([])
  })

  test('two towns with two homes run side by side; the killed one leaves no process and the other goes on', {
    timeout: FIRST_START_MS,
  }, async () => {
    const killed = start()
    await ready(killed)
    const other = start(join(outer, 'other'))
    const addresses = await ready(other)
    killed.process.kill('SIGKILL')
    await killed.ended
    expect(await until(() => processesOf(home).length === 0, 60_000), JSON.stringify(processesOf(home))).toBe(true)
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
  const instance = startInstance(inHome)
  running.push(instance)
  return instance
}
