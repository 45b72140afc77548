import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../cli/servers/ports.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { run } from './fixtures/run.ts'

let folder: string
let database: FreshDatabase
let nobody: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bannette-ops-'))
  chmodSync(folder, 0o755)
  database = await freshDatabase()
  nobody = `127.0.0.1:${await freePort(0, 'PORT')}`
})
afterAll(async () => {
  await database?.drop()
  rmSync(folder, { recursive: true, force: true })
})

describe('an operator whose services do not answer', () => {
  const everywhere = [
    ['list'],
    ['explain', '--all'],
    ['verify'],
    ['admin', 'create', 'c.martin'],
    ['unbind', 'c.martin'],
  ]

  test.each([...everywhere, ['deployment'], ['temporal']])(
    'reads what to start when nothing runs: %s',
    async (...args) => {
      const home = join(folder, 'mistyped')
      const { code, errors } = await ops(args, { BANNETTE_HOME: home, DATABASE_URL: '', TEMPORAL_ADDRESS: '' })
      expect(code).toBe(1)
      expect(errors).toContain(`nothing runs on ${home}: npm start, another folder in BANNETTE_HOME, or `)
      expect(existsSync(home)).toBe(false)
    },
  )

  test.each(everywhere)('reads that PostgreSQL is away, and no query: %s', async (...args) => {
    const { code, errors } = await ops(args, { DATABASE_URL: `postgres://town:s3cret@${nobody}/town` })
    expect(code).toBe(1)
    expect(errors).toMatch(/^ops [a-z]+: PostgreSQL does not answer \(.*\): start it, or correct DATABASE_URL\n$/)
    expect(errors).not.toMatch(/select|insert|params|s3cret/)
  })

  test.each([['explain', '--all'], ['rebuild-circuits', '--dry-run'], ['deployment']])(
    'reads that Temporal is away: %s',
    async (...args) => {
      const { code, errors } = await ops(args)
      expect(code).toBe(1)
      expect(errors).toBe(
        `ops ${args[0]}: Temporal does not answer at ${nobody}: start it, or correct TEMPORAL_ADDRESS\n`,
      )
    },
  )

  test('still has the list, the sweep and the verification, which says that it could not see the circuits', async () => {
    expect(await ops(['list'])).toMatchObject({ code: 0, text: 'no letter\n' })
    expect((await ops(['sweep-store', '--dry-run'])).code).toBe(0)
    const seen = await ops(['verify', '--json'])
    expect(seen.code, seen.errors).toBe(3)
    expect(JSON.parse(seen.text)).toMatchObject({ holds: true, unseen: [expect.stringContaining('Temporal')] })
  })
})

describe('an operator who mistypes is told so at once, before any letter is looked at', () => {
  test.each([
    [['list', '--limit', '2.5'], '--limit 2.5: expected a whole number above 0'],
    [['list', '--version', '0'], '--version 0: expected a whole number above 0'],
    [['list', '--stuk'], "unknown option '--stuk'; ops list --help names those there are"],
    [['verify', '--fast'], "unknown option '--fast'; ops verify --help names those there are"],
    [['list', '2026-999999'], 'no letter in a circuit is known here as 2026-999999'],
    [['move', '--all', '--dry-run'], 'expected --cancel, --activate, or both'],
    [['reset-to-step', '--all', '--dry-run'], 'expected --to ELEMENT'],
    [['migrate', '--all', '--dry-run'], 'expected --to VERSION'],
    [['migrate', '--all', '--to', '2', '--mapping', 'nowhere.json', '--dry-run'], 'nowhere.json: cannot be read'],
    [['replay', '--from', 'nowhere'], 'nowhere: cannot be read'],
    [['deployment', '--percent', '10'], 'expected --ramp BUILD with --percent'],
    [['temporal', '--fast'], "unknown option '--fast'; ops temporal --help names those there are"],
  ])('%j', async (args, sentence) => {
    const { code, errors, text } = await ops(args)
    expect(errors).toContain(`ops ${args[0]}: ${sentence}`)
    expect({ code, text }).toEqual({ code: 1, text: '' })
  })

  test('no copy of the anchors, or no history to replay, is no proof of anything', async () => {
    const missing = join(folder, 'copy.jsonl')
    expect(await ops(['verify', '--anchors', missing])).toMatchObject({
      code: 1,
      errors: `ops verify: ${missing}: cannot be read (no such file)\n`,
    })
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect(await ops(['replay', '--from', empty])).toMatchObject({
      code: 1,
      errors: expect.stringContaining('no history'),
    })
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '[1')
    const { errors } = await ops(['replay', '--from', broken])
    expect(errors).toMatch(`${broken}: is not JSON`)
  })
})

/** The tool on a database that is there and a Temporal server that is not, unless told otherwise. */
async function ops(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const said = { DATABASE_URL: database.url, TEMPORAL_ADDRESS: nobody, BANNETTE_HOME: join(folder, 'home'), ...env }
  const started = run(process.execPath, ['cli/ops.ts', ...args], said)
  let text = ''
  started.process.stdout?.setEncoding('utf8').on('data', (more: string) => (text += more))
  const { code } = await started.ended
  return { code, text, errors: started.errors() }
}
