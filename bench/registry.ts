import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type SQL, sql } from 'drizzle-orm'
import { startGuard } from '../cli/processes/guard.ts'
import { freePort } from '../cli/servers/ports.ts'
import { removePostgres, startPostgres } from '../cli/servers/postgres.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { type Reader, readerOf } from '../db/visibility/index.ts'
import { fillRegistry } from './registry/data.ts'
import { costOf, quantile, throughput, timePair } from './registry/measure.ts'
import { blindQueryOf, mixOf, type Question, queryOf, questions } from './registry/queries.ts'
import { writeRates } from './registry/writes.ts'

const CONNECTIONS = 16
/** Ids of the invented town: an agent of a service, a director with four or five services, the DG, an elected official. */
const readers = { agent: 100, director: 50, dg: 1, elected: 10 } as const

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '20' },
    /** Of each turn of the mix, with sight and without. */
    seconds: { type: 'string', default: '5' },
    turns: { type: 'string', default: '3' },
    /** A folder that PostgreSQL's account can reach: the town is kept there, and one that is there is measured again. */
    keep: { type: 'string' },
  },
})

/** Searches and lists of the registry with visibility, beside the same queries without any, in a database of its own. */
async function main(): Promise<void> {
  const home = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'bannette-bench-')) : resolve(values.keep)
  const known = existsSync(join(home, 'postgres.json'))
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o755) // PostgreSQL's account must reach it
  const { signal } = new AbortController()
  const port = await freePort(0, 'BANNETTE_PG_PORT')
  const postgres = await startPostgres({ home, port, durable: false, signal })
  startGuard().watch(postgres)
  const db = openDatabase(postgres.url, { max: CONNECTIONS, statementTimeoutMs: 0 })
  try {
    await migrate(postgres.url)
    if (!known) await fillRegistry(db, Number(values.letters))
    await db.execute(sql`vacuum (analyze, index_cleanup on)`)
    await measure(db)
  } finally {
    await db.close()
    await postgres.stop()
    if (values.keep === undefined) {
      removePostgres(home)
      rmSync(home, { recursive: true, force: true })
    }
  }
}

async function measure(db: Database): Promise<void> {
  const [row] = await db.execute<{ chrono: string; letters: number }>(
    sql`select chrono, (select count(*)::integer from letters) as letters from letters where in_circuit order by id limit 1`,
  )
  const asked = questions(row?.chrono ?? '')
  const rows = await pages(db, asked)
  const mix = await mixedLoad(db, mixOf(asked))
  const writes = await writeRates(db)
  console.table(rows)
  console.table(mix)
  console.table(writes)
  console.log(JSON.stringify({ bench: 'registry', letters: row?.letters, pages: rows, mix, writes }))
}

type PageRow = Record<'query' | 'reader', string> &
  Record<'ms' | 'p95' | 'none' | 'ratio' | 'blocks' | 'noneBlocks' | 'planning' | 'execution', number>

async function pages(db: Database, asked: readonly Question[]): Promise<PageRow[]> {
  const rows: PageRow[] = []
  for (const [name, id] of Object.entries(readers)) {
    const reader = await readerOf(db, id)
    for (const question of asked) {
      const [sighted, blind] = [() => queryOf(db, reader, question), () => blindQueryOf(db, reader, question)]
      const [seen, none] = await timePair(db, [sighted, blind], Number(values.runs))
      const [cost, blindCost] = [await costOf(db, await sighted()), await costOf(db, await blind())]
      rows.push({
        query: question.name,
        reader: name,
        ms: round(seen.p50),
        p95: round(seen.p95),
        none: round(none.p50),
        ratio: round(seen.p50 / none.p50),
        blocks: cost.blocks,
        noneBlocks: blindCost.blocks,
        planning: round(cost.planning),
        execution: round(cost.execution),
      })
    }
  }
  return rows
}

/** In turns, so that a busy machine weighs on both alike; the ratio is the median of the turns'. Four fifths asked by agents. */
async function mixedLoad(db: Database, kinds: readonly Question[]) {
  const people = await Promise.all([100, 101, 102, 103, 104, 105, 106, 107, 50, 1].map((id) => readerOf(db, id)))
  const run = (sighted: boolean) =>
    throughput(db, nextOf(db, people, kinds, sighted), CONNECTIONS, Number(values.seconds))
  const turns: { sighted: number; none: number; ratio: number }[] = []
  for (let turn = 0; turn < Number(values.turns); turn++) {
    const [sighted, none] = [await run(true), await run(false)]
    turns.push({ sighted: round(sighted), none: round(none), ratio: round(sighted / none) })
  }
  const median = (of: 'sighted' | 'none' | 'ratio') =>
    quantile(
      turns.map((turn) => turn[of]).sort((a, b) => a - b),
      0.5,
    )
  return {
    sighted: median('sighted'),
    none: median('none'),
    ratio: median('ratio'),
    turns: turns.map(({ ratio }) => ratio).join(' '),
  }
}

function nextOf(
  db: Database,
  people: readonly Reader[],
  kinds: readonly Question[],
  sighted: boolean,
): () => Promise<SQL> {
  let n = 0
  return () => {
    n += 1
    const reader = people[n % people.length]
    // The kinds turn once while the people turn once and move on by one, so that everyone asks everything.
    const kind = kinds[(n + Math.floor(n / people.length)) % kinds.length]
    if (!reader || !kind) throw new Error('nobody asks')
    return sighted ? queryOf(db, reader, kind) : blindQueryOf(db, reader, kind)
  }
}

const round = (value: number) => Math.round(value * 100) / 100

await main()
