import { asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../client.ts'
import { decisions, delegations, documents, evidence, orgUnits, reminders, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type Person = { login: string; name: string }
export type HistoryRow = {
  n: number
  at: Date
  kind: string
  /** `decision:…` for what a person decided; anything else happened, whatever became of its cause. */
  key: string
  actor: Person | null
  onBehalfOf: Person | null
  /** References, hashes and flags. */
  data: Record<string, unknown>
}

/** Who decided and what was said with it. `setAside`: no longer in force, since the circuit went back behind it. */
export type DecisionMade = { actor: Person; onBehalfOf: Person | null; comment: string | null; setAside: boolean }

/** What the references of a letter's evidence stand for. */
export type HistoryNames = {
  decisions: ReadonlyMap<string, DecisionMade>
  unitsById: ReadonlyMap<number, string>
  unitsByCode: ReadonlyMap<string, string>
  people: ReadonlyMap<number, string>
  documentsByHash: ReadonlyMap<string, string>
  /** The acts that delegations rest on, by the delegation's id. */
  delegationActs: ReadonlyMap<string, string>
  /** What was said with a reminder, by its id. */
  reminders: ReadonlyMap<string, string>
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
        key: evidence.key,
        actor: { login: actors.login, name: actors.displayName },
        onBehalfOf: { login: principals.login, name: principals.displayName },
        data: evidence.data,
      })
      .from(evidence)
      .leftJoin(actors, eq(actors.id, evidence.actorId))
      .leftJoin(principals, eq(principals.id, evidence.onBehalfOfId))
      .where(eq(evidence.letterId, letterId))
      .orderBy(asc(evidence.n))
    const made = await decisionsOn(tx, letterId)
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
        decisions: new Map(
          made.map(({ id, status, ...decision }) => [id, { ...decision, setAside: status === 'set-aside' }]),
        ),
        unitsById: new Map(units.map(({ id, name }) => [id, name])),
        unitsByCode: new Map(units.map(({ code, name }) => [code, name])),
        people: new Map(named.map(({ id, name }) => [id, name])),
        documentsByHash: new Map(files.map(({ id, sha256 }) => [sha256, id])),
        delegationActs: await delegationActs(tx, rows),
        reminders: await remindersOn(tx, letterId),
      },
    }
  })
}

function decisionsOn(tx: Transaction, letterId: string) {
  const actors = alias(users, 'actors')
  const principals = alias(users, 'principals')
  return tx
    .select({
      id: decisions.id,
      status: decisions.status,
      comment: decisions.comment,
      actor: { login: actors.login, name: actors.displayName },
      onBehalfOf: { login: principals.login, name: principals.displayName },
    })
    .from(decisions)
    .innerJoin(actors, eq(actors.id, decisions.actorId))
    .leftJoin(principals, eq(principals.id, decisions.onBehalfOfId))
    .where(eq(decisions.letterId, letterId))
}

async function remindersOn(tx: Transaction, letterId: string): Promise<Map<string, string>> {
  const { id, message } = reminders
  const said = await tx.select({ id, message }).from(reminders).where(eq(reminders.letterId, letterId))
  return new Map(said.flatMap((one) => (one.message === null ? [] : [[one.id, one.message] as const])))
}

async function delegationActs(
  tx: Transaction,
  rows: readonly Pick<HistoryRow, 'data'>[],
): Promise<Map<string, string>> {
  const ids = rows.map(({ data }) => data.delegation).filter((id) => typeof id === 'string')
  if (ids.length === 0) return new Map()
  const { id, reference } = delegations
  const known = await tx.select({ id, reference }).from(delegations).where(inArray(id, ids))
  return new Map(known.flatMap((one) => (one.reference === null ? [] : [[one.id, one.reference] as const])))
}

/** Ids of people that an entry names beside its actor. */
const peopleIn = (data: Record<string, unknown>): number[] =>
  ['userId', 'user', 'assignee', 'signatory'].map((key) => data[key]).filter((id) => typeof id === 'number')
