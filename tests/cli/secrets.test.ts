import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InvalidConfig } from '../../cli/config.ts'
import { readSecrets, secretsEnvironment } from '../../cli/secrets.ts'

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64')
let home: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bannette-secrets-'))
})
afterEach(() => rmSync(home, { recursive: true }))

describe('secrets', () => {
  test('the first start makes them, readable by their owner alone, and the next start finds the same', () => {
    const first = readSecrets({}, home)
    for (const file of readdirSync(join(home, 'secrets'))) {
      expect(statSync(join(home, 'secrets', file)).mode & 0o777, file).toBe(0o600)
    }
    expect(readSecrets({}, home)).toEqual(first)
    expect(first.jwtSecret).toHaveLength(32)
  })

  test('children that get them as variables have the same as those that read the folder', () => {
    const other = join(home, 'other')
    expect(readSecrets(secretsEnvironment({}, home), other)).toEqual(readSecrets({}, home))
  })

  test('of several keys the first signs, and the older ones still open what they closed', () => {
    const { payloadKeys } = readSecrets({ BANNETTE_PAYLOAD_KEYS: `k2:${key(2)},k1:${key(1)}` }, home)
    expect(payloadKeys.current).toBe('k2')
    expect([...payloadKeys.keys.keys()]).toEqual(['k2', 'k1'])
    expect(payloadKeys.keys.get('k1')).toEqual(new Uint8Array(32).fill(1))
  })

  test('a secret may stand in a file, as secret stores mount them', () => {
    const file = join(home, 'jwt')
    writeFileSync(file, `k1:${key(7)}\n`)
    expect(readSecrets({ BANNETTE_JWT_SECRET_FILE: file }, home).jwtSecret).toEqual(new Uint8Array(32).fill(7))
  })

  test.each([['too-short'], ['k1:c2hvcnQ='], [`k1:${key(1)},k1:${key(2)}`]])(
    '%s is refused, and not repeated',
    (value) => {
      const read = () => readSecrets({ BANNETTE_GRIFFE_KEYS: value }, home)
      expect(read).toThrow(InvalidConfig)
      expect(read).not.toThrow(value)
    },
  )
})
