import { eq, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { PositionFunction, UnitKind } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, users } from '../schema/index.ts'

/** Who changes an account, and when by the application's clock. */
export type Office = { by: number; at: Date }
export type Account = typeof users.$inferSelect

/** The account, disabled or not. @throws {DomainError} `NOT_FOUND` */
export async function lockAccount(tx: Transaction, login: string): Promise<Account> {
  const [row] = await tx.select().from(users).where(eq(users.login, login)).for('update')
  // The operator's technical account is nobody's to administer.
  if (!row || row.login === 'exploitation') throw new DomainError('NOT_FOUND', 'no such account')
  return row
}

export type Standing = { positionId: number | null; unitId: number; kind: UnitKind; function: PositionFunction }

/** What a person holds today or will hold, and what waits for a confirmation (`positionId` null): all of it must be guarded. */
export async function standingOf(db: Connection, userId: number): Promise<Standing[]> {
  const rows = await db.execute<Standing>(sql`
    select p.id as "positionId", unit.id as "unitId", unit.kind, p.function from positions p
      join org_units unit on unit.id = p.unit_id
      where p.user_id = ${userId} and (p.until is null or p.until >= bannette_today())
    union all
    select null, unit.id, unit.kind, r.wish ->> 'function' from account_requests r
      join org_units unit on unit.code = r.wish ->> 'unit'
      where r.user_id = ${userId} and r.status = 'waiting' and r.wish ->> 'act' = 'open-position'`)
  return [...rows]
}

export const kindsOf = (standing: readonly Standing[]): UnitKind[] => standing.map(({ kind }) => kind)

/** Keeps what was changed of an account, before and after (R21). Never a password, never a link. */
export async function auditAccount(
  tx: Transaction,
  login: string,
  { by, at }: { by: number | null; at: Date },
  change: { before: unknown; after: unknown },
): Promise<void> {
  await tx.insert(auditLog).values({ actorId: by, at, subject: `user:${login}`, ...change })
}
