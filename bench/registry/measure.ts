import { performance } from 'node:perf_hooks'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'

export type Timing = { p50: number; p95: number }
type Ask = () => Promise<SQL>

/**
 * Milliseconds of two questions asked in turn, `runs` times each, what leads to the query included, after three turns that
 * warm the caches: whatever else the machine does weighs on both alike.
 */
export async function timePair(db: Database, pair: readonly [Ask, Ask], runs: number): Promise<[Timing, Timing]> {
  const times: [number[], number[]] = [[], []]
  for (let i = -3; i < runs; i++) {
    for (const [n, list] of times.entries()) {
      const start = performance.now()
      await db.execute((await pair[n]?.()) ?? sql`select`)
      if (i >= 0) list.push(performance.now() - start)
    }
  }
  return [timing(times[0]), timing(times[1])]
}

/** Blocks of 8 KiB that a query reads, cached or not: the same on every machine; and milliseconds inside PostgreSQL. */
export type Cost = { blocks: number; planning: number; execution: number }

export async function costOf(db: Database, query: SQL): Promise<Cost> {
  type Plan = { Plan: Record<string, number>; 'Planning Time': number; 'Execution Time': number }
  const [row] = await db.execute<{ 'QUERY PLAN': Plan[] }>(sql`explain (analyze, buffers, format json) ${query}`)
  const top = row?.['QUERY PLAN'][0]
  const blocks = (top?.Plan['Shared Hit Blocks'] ?? 0) + (top?.Plan['Shared Read Blocks'] ?? 0)
  return { blocks, planning: top?.['Planning Time'] ?? 0, execution: top?.['Execution Time'] ?? 0 }
}

/** Queries per second of `connections` that ask one after the other for `seconds`. */
export async function throughput(db: Database, next: Ask, connections: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  let done = 0
  const worker = async () => {
    while (performance.now() < end) {
      await db.execute(await next())
      done += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  return done / seconds
}

function timing(times: number[]): Timing {
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
