import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { jobAt } from '../../documents/sandbox/protocol.ts'
import { createSandbox } from '../../documents/sandbox/sandbox.ts'

const small = { timeoutMs: 10_000, memoryMiB: 192, size: 1, jobsPerChild: 50, idleMs: 60_000 }
const job = jobAt<{ act: string; size?: number }, unknown>(new URL('./fixtures/hostile-job.ts', import.meta.url))

test('a file that never ends is given up, and the next one is served', async () => {
  const sandbox = createSandbox({ ...small, timeoutMs: 400 })
  await expect(sandbox.run(job, { act: 'loop' })).rejects.toMatchObject({ code: 'PROCESSING_TIMEOUT' })
  expect(await sandbox.run(job, { act: 'echo' })).toBe('echo')
  sandbox.close()
})

test('a file that eats memory, on the heap or beside it, is given up without harm', async () => {
  const sandbox = createSandbox(small)
  for (const act of ['heap', 'buffers'])
    await expect(sandbox.run(job, { act })).rejects.toMatchObject({ code: 'PROCESSING_TOO_HEAVY' })
  expect(await sandbox.run(job, { act: 'echo' })).toBe('echo')
  sandbox.close()
})

test('a parser that dies takes only its own file with it', async () => {
  const sandbox = createSandbox(small)
  const outcomes = await Promise.allSettled(
    ['echo', 'exit', 'echo', 'throw', 'echo'].map((act) => sandbox.run(job, { act })),
  )
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  sandbox.close()
})

test('inside there is no environment, and no connection leaves', async () => {
  const sandbox = createSandbox(small)
  expect(await sandbox.run(job, { act: 'environment' })).toEqual([])
  await expect(sandbox.run(job, { act: 'connect' })).rejects.toThrow('no network')
  await expect(sandbox.run(job, { act: 'fetch' })).rejects.toThrow('no network')
  sandbox.close()
})

test('bytes go in and come out unchanged', async () => {
  const sandbox = createSandbox(small)
  const bytes = await sandbox.run(job, { act: 'bytes', size: 5_000_000 })
  expect(bytes).toBeInstanceOf(Uint8Array)
  expect((bytes as Uint8Array).every((byte, index) => byte === index % 251)).toBe(true)
  sandbox.close()
})

test('a server killed in the middle of a file that never ends leaves no process behind', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'bannette-sandbox-')), 'pid')
  const server = spawn(process.execPath, [fileURLToPath(new URL('./fixtures/loop-parent.ts', import.meta.url)), path])
  const child = await vi.waitFor(async () => Number(await readFile(path, 'utf8')), { timeout: 20_000 })
  expect(child).toBeGreaterThan(0)
  server.kill('SIGKILL')
  await vi.waitFor(() => expect(() => process.kill(child, 0)).toThrow('ESRCH'), { timeout: 20_000 })
})
