import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockHolders, processStart, tryLock, withLock } from '../../cli/processes/lock.mjs'
import { allGone, run } from './fixtures/run.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bannette-lock-'))
  path = join(folder, 'deeper/work.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('while one holds the lock nobody else gets it, and afterwards anybody does', () => {
  const first = tryLock(path)
  expect(tryLock(path)).toBeNull()
  expect(lockHolders(path)).toEqual([process.pid])
  first?.release()
  expect(tryLock(path)).not.toBeNull()
})

test('whoever waits goes on as soon as the work is done, also when it failed', async () => {
  const order: string[] = []
  const failing = withLock(path, async () => {
    order.push('first')
    throw new Error('failed')
  })
  const waiting = withLock(path, async () => order.push('second'))
  await expect(failing).rejects.toThrow('failed')
  await waiting
  expect(order).toEqual(['first', 'second'])
})

test('the lock of a process that is gone is taken over, also when its number was given to another one', () => {
  tryLock(path)?.release()
  writeFileSync(path, JSON.stringify([{ pid: process.pid, startedAt: 'long ago' }]))
  expect(tryLock(path)).not.toBeNull()
})

test('the lock stays while a process lives that works for its killed taker', async () => {
  const script = `import { tryLock } from './cli/processes/lock.mjs'
    import { spawn } from 'node:child_process'
    const lock = tryLock(${JSON.stringify(path)})
    const worker = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' })
    lock.adopt(worker.pid)
    console.log('worker ' + worker.pid)
    setInterval(() => {}, 1000)`
  const taker = run(process.execPath, ['--input-type=module', '-e', script], {})
  const worker = Number((await taker.line('worker')).split(' ')[1])
  taker.process.kill('SIGKILL')
  await taker.ended
  expect(processStart(worker)).not.toBeNull()
  expect(tryLock(path)).toBeNull()
  process.kill(worker, 'SIGKILL')
  await allGone([worker])
  expect(tryLock(path)).not.toBeNull()
})
