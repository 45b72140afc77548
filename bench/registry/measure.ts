import { performance } from 'node:perf_hooks'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'

export type Timing = { p50: number; p95: number }

/** Milliseconds of `runs` executions, what leads to the query included, after three that warm the caches. */
export async function time(db: Database, query: () => Promise<SQL>, runs: number): Promise<Timing> {
  const times: number[] = []
  for (let i = -3; i < runs; i++) {
    const start = performance.now()
    await db.execute(await query())
    if (i >= 0) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
}

/** Pages of 8 KiB that the query reads, cached or not: the same on every machine. */
export async function buffers(db: Database, query: SQL): Promise<number> {
  type Plan = { 'QUERY PLAN': { Plan: Record<string, number> }[] }
  const [row] = await db.execute<Plan>(sql`explain (analyze, buffers, format json) ${query}`)
  const plan = row?.['QUERY PLAN'][0]?.Plan ?? {}
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)
}

/** Queries per second of `connections` that ask one after the other for `seconds`. */
export async function throughput(
  db: Database,
  next: () => Promise<SQL>,
  connections: number,
  seconds: number,
): Promise<number> {
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

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
