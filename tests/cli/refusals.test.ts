import { describe, expect, test } from 'vitest'
import { takeHome } from '../../cli/processes/instance.ts'
import { freePort, refuseSamePorts } from '../../cli/servers/ports.ts'
import { listenerAt, listenerOf, waitForListener } from '../../cli/servers/reachable.ts'

const signal = new AbortController().signal

describe('what was given to the start command and cannot work is named, with what to do', () => {
  test.each(['/proc/bannette', '/dev/null', '/dev/null/below'])('a home at %s', async (home) => {
    await expect(takeHome(home, signal)).rejects.toThrow(/cannot be written .* BANNETTE_HOME/)
  })

  test('one port for two services', () => {
    expect(() => refuseSamePorts([3000, 5433, 3000])).toThrow('port 3000 is given to two services')
    expect(refuseSamePorts([3000, 5433, 7233])).toBeUndefined()
  })

  test('a database or a Temporal server that is not there', async () => {
    const port = await freePort(0, 'PORT')
    const nobody = listenerOf(`postgres://bannette:s3cret@127.0.0.1:${port}/town`)
    expect(nobody).toEqual({ host: '127.0.0.1', port })
    expect(listenerAt('[::1]:7233')).toEqual({ host: '::1', port: 7233 })
    expect(listenerOf('postgres:///town?host=/run/postgresql')).toBeNull()
    const waiting = waitForListener('DATABASE_URL', listenerAt(`127.0.0.1:${port}`), signal)
    await expect(waiting).rejects.toThrow(`nobody answers at 127.0.0.1:${port} (DATABASE_URL)`)
  }, 30_000)
})
