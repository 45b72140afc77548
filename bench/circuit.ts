import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../cli/config.ts'
import { freePort } from '../cli/ports.ts'
import { startPostgres } from '../cli/postgres.ts'
import { showProgress } from '../cli/progress.ts'
import { startTemporal } from '../cli/temporal.ts'
import { temporalDeclaration } from '../cli/temporal-declaration.ts'
import { temporalProgram } from '../cli/temporal-program.ts'
import { openDatabase } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { connectClient } from '../temporal/client.ts'
import { type Bench, type Cell, drive, modes } from './circuit/drive.ts'
import { benchKeys } from './circuit/keys.ts'
import { buildBenchTown } from './circuit/town.ts'

const steps = 8
const { values } = parseArgs({
  options: { letters: { type: 'string', default: '32' }, runs: { type: 'string', default: '3' } },
})

/** A circuit of eight human steps beside the least that could do the same, in one run on one set of servers. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-bench-'))
  chmodSync(home, 0o755) // PostgreSQL's account must reach it
  const { signal } = new AbortController()
  const postgres = await startPostgres({ home, port: await freePort(0, 'BANNETTE_PG_PORT'), durable: false, signal })
  const temporal = await temporalFor(home, signal)
  const { namespace } = temporalDeclaration()
  await migrate(postgres.url)
  const db = openDatabase(postgres.url, { max: 20 })
  const client = await connectClient({ address: temporal.address, namespace }, benchKeys)
  const worker = await startWorker([temporal.address, namespace, postgres.url])
  try {
    const bench = { client, db, steps, planHash: await buildBenchTown(db, steps) }
    for (const mode of modes) await drive(bench, mode, 4, 8)
    const cells = [...(await cellsAt(bench, 16, Number(values.letters))), ...(await cellsAt(bench, 1, 8))]
    console.table(cells)
    console.log(JSON.stringify({ bench: 'circuit', steps, cells, ratios: ratiosOf(cells) }))
  } finally {
    worker.kill('SIGKILL')
    await Promise.all([client.connection.close(), db.close()])
    await Promise.all([temporal.stop(), postgres.stop()])
    rmSync(home, { recursive: true, force: true })
  }
}

async function temporalFor(home: string, signal: AbortSignal) {
  const declaration = temporalDeclaration()
  const { cache } = readConfig(process.env)
  const path = process.env.PATH ?? ''
  const program = await temporalProgram({ declaration, cache, path, progress: showProgress, signal })
  const port = await freePort(0, 'TEMPORAL_PORT')
  const { namespace } = declaration
  return startTemporal({ program, declaration, namespace, home, port, consolePort: null, durable: false, signal })
}

async function startWorker(args: string[]) {
  const program = fileURLToPath(new URL('./circuit/worker.ts', import.meta.url))
  const worker = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve) => {
    worker.stdout.on('data', (text) => String(text).includes('ready') && resolve())
  })
  return worker
}

/** The median run of each mode; the modes take turns, so that a slow minute of the machine hits all of them. */
async function cellsAt(bench: Bench, concurrency: number, letters: number): Promise<Cell[]> {
  const runs: Cell[] = []
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const mode of modes) runs.push(await drive(bench, mode, concurrency, letters))
  }
  return modes.map((mode) => {
    const mine = runs.filter((cell) => cell.mode === mode).sort((a, b) => a.lettersPerSecond - b.lettersPerSecond)
    return mine[Math.floor(mine.length / 2)] as Cell
  })
}

/** Ours divided by the floor of the same run; what is asked of each stands in the name. */
function ratiosOf(cells: Cell[]): Record<string, number> {
  const cell = (mode: Cell['mode'], concurrency: number) =>
    cells.find((one) => one.mode === mode && one.concurrency === concurrency) as Cell
  const ratio = (ours: number, floor: number) => Math.round((ours / floor) * 100) / 100
  const [none, local, blind, shown] = modes.map((mode) => cell(mode, 16)) as [Cell, Cell, Cell, Cell]
  return {
    'rate without projection / none (0.80 or more)': ratio(blind.lettersPerSecond, none.lettersPerSecond),
    'rate with projection / local (0.80 or more)': ratio(shown.lettersPerSecond, local.lettersPerSecond),
    'rate with projection / none (0.55 or more)': ratio(shown.lettersPerSecond, none.lettersPerSecond),
    'events with projection / local (1.15 or less)': ratio(shown.events, local.events),
    'p50 alone with projection / local (1.5 or less)': ratio(
      cell('interpreted+projection', 1).p50,
      cell('local', 1).p50,
    ),
  }
}

await main()
