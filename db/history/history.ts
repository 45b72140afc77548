import { asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../client.ts'
import { decisions, documents, evidence, orgUnits, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type Person = { login: string; name: string }
export type HistoryRow = {
  n: number
  at: Date
  kind: string
  actor: Person | null
  onBehalfOf: Person | null
  /** References, hashes and flags. */
  data: Record<string, unknown>
}

/** What the references of a letter's evidence stand for. */
export type HistoryNames = {
  comments: ReadonlyMap<string, string>
  unitsById: ReadonlyMap<number, string>
  unitsByCode: ReadonlyMap<string, string>
  people: ReadonlyMap<number, string>
  documentsByHash: ReadonlyMap<string, string>
}

/** Everything on record about a letter, oldest first, and the names of what it refers to; nothing for who does not see it. */
export async function historyFor(
  db: Database,
  reader: Reader,
  letterId: string,
): Promise<{ rows: HistoryRow[]; names: HistoryNames }> {
  return asReader(db, reader, async (tx) => {
    const actors = alias(users, 'actors')
    const principals = alias(users, 'principals')
    const rows = await tx
      .select({
        n: evidence.n,
        at: evidence.at,
        kind: evidence.kind,
        actor: { login: actors.login, name: actors.displayName },
        onBehalfOf: { login: principals.login, name: principals.displayName },
        data: evidence.data,
      })
      .from(evidence)
      .leftJoin(actors, eq(actors.id, evidence.actorId))
      .leftJoin(principals, eq(principals.id, evidence.onBehalfOfId))
      .where(eq(evidence.letterId, letterId))
      .orderBy(asc(evidence.n))
    const said = await tx
      .select({ id: decisions.id, comment: decisions.comment })
      .from(decisions)
      .where(eq(decisions.letterId, letterId))
    const files = await tx
      .select({ id: documents.id, sha256: documents.sha256 })
      .from(documents)
      .where(eq(documents.letterId, letterId))
    const units = await tx.select({ id: orgUnits.id, code: orgUnits.code, name: orgUnits.name }).from(orgUnits)
    const ids = [...new Set(rows.flatMap(({ data }) => peopleIn(data)))]
    const named =
      ids.length === 0
        ? []
        : await tx.select({ id: users.id, name: users.displayName }).from(users).where(inArray(users.id, ids))
    return {
      rows,
      names: {
        comments: new Map(said.flatMap(({ id, comment }) => (comment === null ? [] : [[id, comment] as const]))),
        unitsById: new Map(units.map(({ id, name }) => [id, name])),
        unitsByCode: new Map(units.map(({ code, name }) => [code, name])),
        people: new Map(named.map(({ id, name }) => [id, name])),
        documentsByHash: new Map(files.map(({ id, sha256 }) => [sha256, id])),
      },
    }
  })
}

/** Ids of people that an entry names beside its actor. */
const peopleIn = (data: Record<string, unknown>): number[] =>
  ['userId', 'user', 'assignee', 'signatory'].map((key) => data[key]).filter((id) => typeof id === 'number')
