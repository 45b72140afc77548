import { and, asc, eq, gt, or } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { evidence } from '../schema/index.ts'
import { genesis, hashOf } from './chain.ts'

/** The first link of a letter that does not fit: a row altered, removed, inserted or put in another order. */
export type BrokenLink = { letterId: string; n: number; reason: 'gap' | 'previous-hash' | 'hash' }
export type ChainReport = { letters: number; rows: number; broken: BrokenLink[]; heads: ReadonlyMap<string, string> }

const pageSize = 2000

/** Recomputes the chain of one letter, or of all, page by page. A removed tail shows only against an anchored head. */
export async function verifyEvidence(db: Connection, letterId?: string): Promise<ChainReport> {
  const heads = new Map<string, string>()
  const broken: BrokenLink[] = []
  const spoilt = new Set<string>()
  let rows = 0
  let last: { letterId: string; n: number } | null = null
  for (;;) {
    const page = await readPage(db, letterId, last)
    for (const row of page) {
      const first = last?.letterId !== row.letterId
      const reason = flawOf(row, first ? null : last, first ? genesis : (heads.get(row.letterId) ?? genesis))
      if (reason && !spoilt.has(row.letterId)) broken.push({ letterId: row.letterId, n: row.n, reason })
      if (reason) spoilt.add(row.letterId)
      heads.set(row.letterId, row.hash)
      last = row
      rows += 1
    }
    if (page.length < pageSize) return { letters: heads.size, rows, broken, heads }
  }
}

type Row = typeof evidence.$inferSelect

function flawOf(
  { hash, ...row }: Row,
  before: { n: number } | null,
  previousHash: string,
): BrokenLink['reason'] | null {
  if (row.n !== (before?.n ?? 0) + 1) return 'gap'
  if (row.previousHash !== previousHash) return 'previous-hash'
  return hashOf(row) === hash ? null : 'hash'
}

function readPage(db: Connection, letterId: string | undefined, last: { letterId: string; n: number } | null) {
  const after = last
    ? or(gt(evidence.letterId, last.letterId), and(eq(evidence.letterId, last.letterId), gt(evidence.n, last.n)))
    : undefined
  return db
    .select()
    .from(evidence)
    .where(and(letterId ? eq(evidence.letterId, letterId) : undefined, after))
    .orderBy(asc(evidence.letterId), asc(evidence.n))
    .limit(pageSize)
}
