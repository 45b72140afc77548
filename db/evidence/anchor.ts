import { createHash } from 'node:crypto'
import { asc, desc, eq, sql } from 'drizzle-orm'
import type { SignedAct } from '../../domain/acts.ts'
import { canonicalJson } from '../../domain/circuit/canonical.ts'
import { type Connection, type Database, inTransaction, type Transaction } from '../client.ts'
import { evidenceHeads, evidenceRoots } from '../schema/index.ts'
import { genesis } from './chain.ts'

/** Head of one letter's chain. */
export type Head = { letterId: string; n: number; hash: string }
/** What is signed of a root, and so what leaves the database. `letters`: how many chains moved since the root before. */
export type RootStatement = { n: number; at: string; root: string; previousRoot: string; letters: number }

/** SHA-256 over the previous root and the heads that moved since, in the order of the letters' ids. */
export function rootOf(previousRoot: string, heads: readonly Head[]): string {
  const ordered = heads.toSorted((a, b) => (a.letterId < b.letterId ? -1 : 1))
  const text = canonicalJson(ordered.map(({ letterId, n, hash }) => ({ letterId, n, hash })))
  return createHash('sha256').update(previousRoot).update(text).digest('hex')
}

/** A day, less the quarter of an hour by which hourly turns may be late. */
const everyHours = 23.75

/**
 * Takes the root over all chains once a day, whoever asks and however often. Commits to every head: those that have not
 * moved stand in an earlier root, which is part of this one.
 * @param sign the application's own signature over the statement
 * @param force also when the last root is younger than a day
 * @returns false when there was nothing to do
 */
export function anchorEvidence(
  db: Database,
  sign: (statement: RootStatement) => SignedAct,
  at: Date,
  force = false,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('evidence-roots', 0))`)
    const [last] = await tx.select().from(evidenceRoots).orderBy(desc(evidenceRoots.n)).limit(1)
    if (!force && last && at.getTime() - last.at.getTime() < everyHours * 3_600_000) return false
    const moved = await movedHeads(tx)
    if (moved.length === 0) return false
    const previousRoot = last?.root ?? genesis
    const n = (last?.n ?? 0) + 1
    const root = rootOf(previousRoot, moved)
    const signed = sign({ n, at: at.toISOString(), root, previousRoot, letters: moved.length })
    await tx.insert(evidenceRoots).values({ n, at, root, previousRoot, signed })
    // One statement, however many letters: a column of each.
    await tx.execute(sql`insert into evidence_heads (root, letter_id, n, hash)
      select ${n}, h."letterId", h.n, h.hash
      from jsonb_to_recordset(${JSON.stringify(moved)}::text::jsonb) as h ("letterId" uuid, n integer, hash text)`)
    return true
  })
}

/** The lines of the anchor file from the given one on, in order. */
export async function anchorLines(db: Connection, from: number): Promise<SignedAct[]> {
  const rows = await db
    .select({ signed: evidenceRoots.signed })
    .from(evidenceRoots)
    .where(sql`${evidenceRoots.n} >= ${from}`)
    .orderBy(asc(evidenceRoots.n))
  return rows.map(({ signed }) => signed)
}

/** The heads that a root added. */
export function headsOf(db: Connection, root: number): Promise<Head[]> {
  return db
    .select({ letterId: evidenceHeads.letterId, n: evidenceHeads.n, hash: evidenceHeads.hash })
    .from(evidenceHeads)
    .where(eq(evidenceHeads.root, root))
}

function movedHeads(tx: Transaction): Promise<Head[]> {
  return tx.execute<Head>(sql`
    select distinct on (e.letter_id) e.letter_id as "letterId", e.n, e.hash from evidence e
    where e.n > coalesce((select max(h.n) from evidence_heads h where h.letter_id = e.letter_id), 0)
    order by e.letter_id, e.n desc`)
}
