import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type SQL, sql } from 'drizzle-orm'
import { startGuard } from '../cli/guard.ts'
import { freePort } from '../cli/ports.ts'
import { removePostgres, startPostgres } from '../cli/postgres.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { type Reader, readerOf } from '../db/visibility/index.ts'
import { fillRegistry } from './registry/data.ts'
import { buffers, throughput, time } from './registry/measure.ts'
import { blindQueryOf, type Question, queryOf, questions } from './registry/queries.ts'

const CONNECTIONS = 16
/** Ids of the invented town: an agent of a service, a director with four or five services, the DG, an elected official. */
const readers = { agent: 100, director: 50, dg: 1, elected: 10 } as const

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '5' },
  },
})

/** Searches and lists of the registry with visibility, beside the same queries without any, in a database of its own. */
async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-bench-'))
  chmodSync(home, 0o755) // PostgreSQL's account must reach it
  const { signal } = new AbortController()
  const port = await freePort(0, 'BANNETTE_PG_PORT')
  const postgres = await startPostgres({ home, port, durable: false, signal })
  startGuard().watch(postgres)
  const db = openDatabase(postgres.url, { max: CONNECTIONS, statementTimeoutMs: 0 })
  try {
    await migrate(postgres.url)
    await fillRegistry(db, Number(values.letters))
    const rows = await pages(db)
    const mix = await mixedLoad(db)
    console.table(rows)
    console.table(mix)
    console.log(JSON.stringify({ bench: 'registry', letters: Number(values.letters), pages: rows, mix }))
  } finally {
    await db.close()
    await postgres.stop()
    removePostgres(home)
    rmSync(home, { recursive: true, force: true })
  }
}

type PageRow = { query: string; reader: string; ms: number; p95: number; none: number; ratio: number; buffers: number }

async function pages(db: Database): Promise<PageRow[]> {
  const asked = await allQuestions(db)
  const rows: PageRow[] = []
  for (const [name, id] of Object.entries(readers)) {
    const reader = await readerOf(db, id)
    for (const question of asked) {
      const sighted = await time(db, () => queryOf(db, reader, question), Number(values.runs))
      const blind = await time(db, () => blindQueryOf(db, reader, question), Number(values.runs))
      rows.push({
        query: question.name,
        reader: name,
        ms: round(sighted.p50),
        p95: round(sighted.p95),
        none: round(blind.p50),
        ratio: round(sighted.p50 / blind.p50),
        buffers: await buffers(db, await queryOf(db, reader, question)),
      })
    }
  }
  return rows
}

/** Half inbox, a fifth searches, the rest numbers, senders and counts; four fifths of it by agents. */
async function mixedLoad(db: Database): Promise<{ sighted: number; none: number; ratio: number }> {
  const [inbox, search, , , chrono, sender, , count] = await allQuestions(db)
  const kinds = [inbox, inbox, inbox, inbox, inbox, search, search, chrono, sender, count].filter(
    (q) => q !== undefined,
  )
  const people = await Promise.all([100, 101, 102, 103, 104, 105, 106, 107, 50, 1].map((id) => readerOf(db, id)))
  const run = (sighted: boolean) =>
    throughput(db, nextOf(db, people, kinds, sighted), CONNECTIONS, Number(values.seconds))
  const [withSight, none] = [await run(true), await run(false)]
  return { sighted: round(withSight), none: round(none), ratio: round(withSight / none) }
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

async function allQuestions(db: Database): Promise<Question[]> {
  const [row] = await db.execute<{ chrono: string }>(
    sql`select chrono from letters where in_circuit order by id limit 1`,
  )
  return questions(row?.chrono ?? '')
}

const round = (value: number) => Math.round(value * 100) / 100

await main()
