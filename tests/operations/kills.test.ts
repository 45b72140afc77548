import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removePostgres } from '../../cli/servers/postgres.ts'
import type { Finding } from '../../db/verification/verify.ts'
import { FIRST_START_MS } from '../cli/fixtures/instance.ts'
import { run } from '../cli/fixtures/run.ts'
import { besson } from '../job/letters.ts'
import { type Cell, nameOf, someCells } from './kills/cells.ts'
import { openSweep, type Sweep } from './kills/sweep.ts'

/** Always the same few cells, so that a change is judged by itself; `npm run test:kills -- --all` runs the others. */
const seed = 7
const cells = someCells(seed)

let home: string
let sweep: Sweep
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'bannette-kills-'))
  chmodSync(home, 0o755)
  sweep = await openSweep(home, seed)
}, FIRST_START_MS)

afterAll(async () => {
  await sweep?.close()
  removePostgres(home)
  rmSync(home, { recursive: true, force: true })
})

test.each(cells.map((cell): [string, Cell] => [nameOf(cell), cell]))(
  `R14 nothing is lost or doubled when something dies (seed ${seed}): %s`,
  async (name, cell) => {
    const { flaws } = await sweep.run(cell)
    expect(flaws, `npm run test:kills -- --seed ${seed} --cell ${name}`).toEqual([])
  },
  240_000,
)

test('R14 every answer that was given holds, and the verification finds nothing', async () => {
  expect(await sweep.conclude(), `npm run test:kills -- --seed ${seed}`).toEqual([])
}, 180_000)

test('nothing that anybody wrote is readable in what Temporal keeps, nor in any log', async () => {
  // An effect that fails with a message of its own, as real ones do, and is tried again.
  await sweep.stack.arm('worker', 'acknowledgement:before-record=throw@1')
  const { flaws } = await sweep.run(null)
  expect(flaws).toEqual([])
  const kept = filesOf(home, /^temporal\.db/)
  // It does look into the right files: what may be read there is found.
  expect(kept).toMatch(/letter-[0-9a-f-]{36}/)
  const secrets = [besson.name, besson.email ?? '', 'Nid-de-poule', 'programmé', 'date des travaux', 'chaussée']
  const internals = ['failpoint acknowledgement', 'activities/acknowledgement']
  for (const text of [...secrets, ...internals]) expect(contains(kept, text), text).toBe(false)
  const logs = filesOf(join(home, 'logs'), /\.log$/)
  expect(logs.length).toBeGreaterThan(0)
  for (const text of secrets) expect(contains(logs, text), text).toBe(false)
}, 240_000)

test('operators ask by one command: it ends with 0 when all holds, with 1 and the name of what does not', async () => {
  const sql = postgres(sweep.stack.env.DATABASE_URL ?? '', { max: 1, onnotice: () => {} })
  expect(await opsVerify()).toMatchObject({ code: 0, broken: [] })
  await sql`alter table evidence disable trigger append_only`
  await sql`delete from evidence where kind = 'visa_refused'`
  await sql`alter table evidence enable trigger append_only`
  await sql.end()
  expect(await opsVerify()).toMatchObject({ code: 1, broken: ['I7', 'I9'] })
}, 120_000)

async function opsVerify(): Promise<{ code: number | null; broken: string[] }> {
  const asked = run(process.execPath, ['cli/bootstrap.mjs', 'ops', 'verify', '--json', '--quick'], sweep.stack.env)
  const report: { findings: Finding[] } = JSON.parse(await asked.line('{"holds"'))
  const broken = report.findings.filter(({ breaches }) => breaches.length > 0)
  return { code: (await asked.ended).code, broken: broken.map(({ id }) => id) }
}

/** The bytes of all such files, one after the other. */
const filesOf = (folder: string, name: RegExp): string =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(folder, file)).toString('latin1'))
    .join('\n')

/** In any way in which a text is commonly written down: as it is, in UTF-16, in base64, escaped in JSON. */
function contains(bytes: string, text: string): boolean {
  const utf8 = Buffer.from(text)
  const escaped = JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{2}=*$/, ''),
  )
  const forms = [
    utf8.toString('latin1'),
    Buffer.from(text, 'utf16le').toString('latin1'),
    escaped.slice(1, -1),
    ...base64,
  ]
  return forms.some((form) => bytes.includes(form))
}
