import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { InForce } from '../../domain/circuit/publication.ts'
import type { CircuitKey } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { circuitVersions, users } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type CircuitVersion = {
  key: CircuitKey
  version: number
  planHash: string
  status: 'published' | 'retired'
  publishedAt: Date
  publishedBy: { login: string; name: string } | null
  because: CircuitKey | null
  plan: Plan
}

const { key, version, planHash, status, publishedAt, because, plan, xml } = circuitVersions
const columns = {
  key,
  version,
  planHash,
  status,
  publishedAt,
  because,
  plan: sql<Plan>`${plan}`,
  publishedBy: { login: users.login, name: users.displayName },
}

/** Every version ever published, the newest of each circuit first (R23). */
export function listVersions(db: Connection): Promise<CircuitVersion[]> {
  return db
    .select(columns)
    .from(circuitVersions)
    .leftJoin(users, eq(users.id, circuitVersions.publishedBy))
    .orderBy(asc(key), desc(version))
}

/** One version with its file; null when there is none of this number. */
export async function findVersion(
  db: Connection,
  circuit: string,
  number: number,
): Promise<(CircuitVersion & { xml: string }) | null> {
  const [row] = await db
    .select({ ...columns, xml })
    .from(circuitVersions)
    .leftJoin(users, eq(users.id, circuitVersions.publishedBy))
    .where(and(eq(key, circuit as CircuitKey), eq(version, number)))
  return row ?? null
}

export type VersionInForce = { key: CircuitKey; version: number; planHash: string; xml: string; plan: Plan }

/** What letters enter now: of each circuit the highest version that is not retired. */
export async function versionsInForce(db: Connection): Promise<VersionInForce[]> {
  return db
    .selectDistinctOn([key], { key, version, planHash, xml, plan: sql<Plan>`${plan}` })
    .from(circuitVersions)
    .where(eq(status, 'published'))
    .orderBy(asc(key), desc(version))
}

export const plansOf = (versions: readonly VersionInForce[]): InForce =>
  Object.fromEntries(versions.map((one) => [one.key, one.plan]))

export type UnderWay = { key: string; version: number; letters: number }

/** Letters under way on each version, as far as the reader sees them: a count betrays no letter (R4). */
export async function lettersUnderWay(db: Connection, reader: Reader): Promise<UnderWay[]> {
  return db.execute<UnderWay>(sql`
    select s.circuit_key as key, s.circuit_version as version, count(*)::integer as letters
    from circuit_states s join letters on letters.id = s.letter_id
    where s.status <> 'closed' and ${visible(reader)}
    group by 1, 2 order by 1, 2`)
}
