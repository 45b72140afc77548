import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporalDeclaration } from '../../cli/servers/temporal-declaration.ts'
import { type ProgramSearch, temporalProgram } from '../../cli/servers/temporal-program.ts'

const declaration = temporalDeclaration()
let folder: string
let search: ProgramSearch

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bannette-program-'))
  mkdirSync(join(folder, 'bin'))
  const { signal } = new AbortController()
  search = { declaration, cache: join(folder, 'cache'), path: join(folder, 'bin'), progress: () => {}, signal }
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the Temporal program', () => {
  test('one on the PATH is taken when its server is the declared one, whatever its own number is', async () => {
    const program = place('bin', `temporal version 9.9.9 (Server ${declaration.server.version}, UI 2.42.1)`)
    expect(await temporalProgram(search)).toBe(program)
  })

  test('one with another server is passed over for the one in the cache', async () => {
    place('bin', 'temporal version 1.4.0 (Server 1.28.0, UI 2.39.0)')
    const version = declaration.server.version
    const program = place(`cache/temporal-${version}`, `temporal version 0.0.0-DEV (Server ${version}, UI 2.42.1)`)
    expect(await temporalProgram(search)).toBe(program)
  })

  test('without any the message says everything that was tried and what to do', async () => {
    place('bin', 'temporal version 1.4.0 (Server 1.28.0, UI 2.39.0)')
    // A version that nobody offers: neither the download nor Go can find it.
    const nowhere = { ...declaration, cli: { module: 'example.invalid/temporal', version: 'v0.0.0-none' } }
    const refusal = await temporalProgram({ ...search, declaration: nowhere }).catch((error: Error) => error.message)
    for (const told of ['its server is 1.28.0', 'the cache', 'official download', 'TEMPORAL_ADDRESS', 'install Go']) {
      expect(refusal).toContain(told)
    }
  })
})

function place(where: string, version: string): string {
  mkdirSync(join(folder, where), { recursive: true })
  const program = join(folder, where, 'temporal')
  writeFileSync(program, `#!/bin/sh\necho '${version}'\n`)
  chmodSync(program, 0o755)
  return program
}
