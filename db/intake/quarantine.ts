import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { type Connection, type Database, inTransaction, type Transaction } from '../client.ts'
import { intakeFailures, letters, orgUnits, quarantine, users } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type Quarantined = {
  source: 'mail' | 'web' | 'scan'
  /** Stable, for the screens. */
  code: string
  reason: string
  /** Of the raw input, which is in the store, and its bytes. */
  sha256: string
  size: number
  at: Date
  sender: string | null
  /** As its head says it, and no more than a hint: nobody could read the message. */
  subject: string | null
  recipients: readonly string[]
  /** Code of the unit that deals with it; null = the mail office. */
  box?: string | null
  /** The letter whose message came back. */
  letterId?: string
}

/** Keeps what could not become a letter, with its reason; the same input delivered again is kept once. */
export async function putIntoQuarantine(db: Database, input: Quarantined): Promise<void> {
  await inTransaction(db, (tx) => quarantineIn(tx, input))
}

export async function quarantineIn(tx: Transaction, { box = null, recipients, ...input }: Quarantined): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`quarantine:${input.sha256}`}, 0))`)
  const same = and(eq(quarantine.sha256, input.sha256), eq(quarantine.code, input.code))
  const [known] = await tx.select({ id: quarantine.id }).from(quarantine).where(same).limit(1)
  if (known) return
  const [unit] = box === null ? [] : await tx.select({ id: orgUnits.id }).from(orgUnits).where(eq(orgUnits.code, box))
  await tx.insert(quarantine).values({ ...input, recipients: [...recipients], boxUnitId: unit?.id ?? null })
}

/** Counts one more failure of the intake itself on this input. @returns how many there were */
export async function countFailure(db: Connection, sha256: string): Promise<number> {
  const [row] = await db
    .insert(intakeFailures)
    .values({ sha256, times: 1 })
    .onConflictDoUpdate({
      target: intakeFailures.sha256,
      set: { times: sql`${intakeFailures.times} + 1`, at: sql`now()` },
    })
    .returning({ times: intakeFailures.times })
  return row?.times ?? 1
}

export type Entry = Awaited<ReturnType<typeof listQuarantine>>[number]
export type Listing = { waiting?: boolean; ids?: readonly string[] }

/**
 * What is in quarantine for this reader, newest first: the mail office's own, the CAB's for the CAB direction alone (R4),
 * a returned reply for the members of its box. DINSI sees what is technical of the mail office's, without its content.
 */
export function listQuarantine(db: Connection, reader: Reader, { waiting = false, ids }: Listing = {}) {
  const deals = dealsWith(reader)
  const { size, source, code, reason, at, sha256, sender, subject, recipients, note, outcome } = quarantine
  return db
    .select({
      id: quarantine.id,
      ...{ source, code, reason, at, sha256, size, outcome, sender, subject, recipients, note },
      releasedAt: quarantine.releasedAt,
      releasedBy: { login: users.login, name: users.displayName },
      deals: sql<boolean>`coalesce(${deals}, false)`,
      box: { code: orgUnits.code, name: orgUnits.name },
      // Only a letter that the reader sees (R4, R6).
      letter: { id: letters.id, chrono: letters.chrono },
    })
    .from(quarantine)
    .leftJoin(orgUnits, eq(orgUnits.id, quarantine.boxUnitId))
    .leftJoin(users, eq(users.id, quarantine.releasedBy))
    .leftJoin(letters, and(eq(letters.id, quarantine.letterId), visible(reader)))
    .where(
      and(
        or(deals, technicalFor(reader)),
        waiting ? isNull(quarantine.releasedAt) : undefined,
        ids ? inArray(quarantine.id, [...ids]) : undefined,
      ),
    )
    .orderBy(desc(quarantine.at), desc(quarantine.id))
    .limit(200)
}

/** SQL condition: it is the reader's to deal with. */
function dealsWith({ positions, isCab, isElected }: Reader): SQL {
  if (isElected) return sql`false` // R7
  const officer = positions.some((held) => held.unitKind === 'mail-office' && held.function === 'mail-officer')
  const own = positions.map(({ unitId }) => unitId)
  // The CAB and its secretariat are one direction.
  const conditions = [
    ...(officer ? [isNull(quarantine.boxUnitId)] : []),
    ...(isCab
      ? [sql`${quarantine.boxUnitId} in (select id from org_units where kind in ('cabinet', 'cabinet-secretariat'))`]
      : []),
    ...(own.length > 0 ? [inArray(quarantine.boxUnitId, own)] : []),
  ]
  return or(...conditions) ?? sql`false`
}

function technicalFor({ positions, isElected }: Reader): SQL {
  const it = !isElected && positions.some((held) => held.function === 'it-officer')
  return it ? sql`(${quarantine.boxUnitId} is null and ${quarantine.code} <> 'UNKNOWN_MAILBOX')` : sql`false`
}

export type Settled = { outcome: 'registered'; letterId: string } | { outcome: 'rejected'; note: string }

/** @throws {DomainError} QUARANTINE_SETTLED when somebody was faster */
export async function settleQuarantine(
  tx: Transaction,
  id: string,
  { at, by, ...settled }: Settled & { at: Date; by: number },
): Promise<void> {
  const changed = await tx
    .update(quarantine)
    .set({ ...settled, releasedAt: at, releasedBy: by })
    .where(and(eq(quarantine.id, id), isNull(quarantine.releasedAt)))
    .returning({ id: quarantine.id })
  if (changed.length === 0) throw new DomainError('QUARANTINE_SETTLED', 'it was dealt with already')
}
