import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { letters, orgUnits, scanHandOvers, users } from '../schema/index.ts'
import type { Reader } from '../visibility/reader.ts'
import { visible } from '../visibility/visible.ts'

export type NewHandOver = typeof scanHandOvers.$inferInsert
export type HandOver = Awaited<ReturnType<typeof listHandOvers>>[number]

export async function addHandOver(db: Connection, row: NewHandOver): Promise<void> {
  await db.insert(scanHandOvers).values(row).onConflictDoNothing()
}

/**
 * Scans that reached the reader's units and those that their units handed over, newest first. What became of one is
 * shown as far as the reader sees the letter. The mail office keeps no sight of what it handed on to the CAB (R4).
 * A giver who may not know of the letter, because it is confidential or political or went on to the CAB, sees that the
 * scan was handed over, and no more (R4): one answer for all, so that none of them can be told from another.
 */
export async function listHandOvers(db: Connection, reader: Reader, ids: readonly string[] | null = null) {
  const own = reader.isElected ? [] : reader.positions.map(({ unitId }) => unitId) // R7
  const to = alias(orgUnits, 'to_unit')
  const from = alias(orgUnits, 'from_unit')
  // The CAB and its secretariat are one: it is the secretariat that integrates what was handed to the CAB (R3).
  const mine = or(
    inArray(scanHandOvers.toUnitId, own),
    reader.isCab ? inArray(to.kind, ['cabinet', 'cabinet-secretariat']) : undefined,
  )
  const received = and(mine, ne(scanHandOvers.status, 'handed-on'))
  return db
    .select({
      id: scanHandOvers.id,
      to: { code: to.code, name: to.name },
      from: { code: from.code, name: from.name },
      by: { login: users.login, name: users.displayName },
      note: scanHandOvers.note,
      name: scanHandOvers.name,
      mediaType: scanHandOvers.mediaType,
      sha256: scanHandOvers.sha256,
      at: scanHandOvers.at,
      status: sql<'waiting' | 'registered'>`case
        when ${scanHandOvers.status} = 'handed-on' then 'waiting'
        when not coalesce(${received}, false) and ${letters.id} is null and exists (select 1 from letters secret
          where secret.id = ${scanHandOvers.letterId} and secret.confidentiality <> 'normal') then 'waiting'
        else ${scanHandOvers.status} end`,
      received: sql<boolean>`coalesce(${received}, false)`,
      letter: { id: letters.id, chrono: letters.chrono },
    })
    .from(scanHandOvers)
    .innerJoin(to, eq(to.id, scanHandOvers.toUnitId))
    .leftJoin(from, eq(from.id, scanHandOvers.fromUnitId))
    .leftJoin(users, eq(users.id, scanHandOvers.by))
    .leftJoin(letters, and(eq(letters.id, scanHandOvers.letterId), visible(reader)))
    .where(
      and(
        own.length === 0 ? sql`false` : or(received, inArray(scanHandOvers.fromUnitId, own)),
        ids === null ? undefined : inArray(scanHandOvers.id, [...ids]),
      ),
    )
    .orderBy(desc(scanHandOvers.at), desc(scanHandOvers.id))
    .limit(200)
}

/**
 * Takes a waiting scan out of its list: it became a letter, or went on to the CAB.
 * @throws {DomainError} HAND_OVER_DONE when someone was faster
 */
export async function settleHandOver(
  tx: Transaction,
  id: string,
  settled: { status: 'registered'; letterId: string } | { status: 'handed-on' },
): Promise<void> {
  const changed = await tx
    .update(scanHandOvers)
    .set(settled)
    .where(and(eq(scanHandOvers.id, id), eq(scanHandOvers.status, 'waiting')))
    .returning({ id: scanHandOvers.id })
  if (changed.length === 0) throw new DomainError('HAND_OVER_DONE', 'this hand-over was settled already')
}
