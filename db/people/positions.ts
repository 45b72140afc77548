import { and, eq, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { isOpen } from '../../domain/org/changes.ts'
import { openUnit } from '../../domain/org/check.ts'
import { fitsKind, judgesOfPosition } from '../../domain/people/guard.ts'
import type { AccountWish } from '../../domain/people/requests.ts'
import type { PositionFunction } from '../../domain/vocabulary.ts'
import type { Connection, Transaction } from '../client.ts'
import { townToday } from '../delegations/give.ts'
import { readChart } from '../org/chart.ts'
import { positions } from '../schema/index.ts'
import { askForWish, seated } from './requests.ts'
import { type Account, auditAccount, type Office, standingOf } from './standing.ts'

/** Days `YYYY-MM-DD`, Europe/Paris; `from` null = today, `until` null = without end. */
export type PositionToOpen = { unit: string; function: PositionFunction; from: string | null; until: string | null }

/**
 * Gives a person a function in a unit, at once, at its day, or once those have confirmed whose secrets it opens (R21).
 * @returns whether it waits for a confirmation
 * @throws {DomainError} `UNKNOWN_UNIT`, `UNIT_CLOSED`, `FUNCTION_NOT_IN_UNIT`, `POSITION_DATES`, `POSITION_HELD`
 */
export async function openPosition(tx: Transaction, account: Account, wanted: PositionToOpen, office: Office) {
  const today = await townToday(tx)
  const chart = await readChart(tx)
  const unit = openUnit(chart, wanted.unit)
  const { function: held, until } = wanted
  const from = wanted.from ?? today
  if (!fitsKind(held, unit.kind)) throw new DomainError('FUNCTION_NOT_IN_UNIT', `${unit.kind} has no ${held}`)
  if (from < today || (until !== null && until < from)) throw new DomainError('POSITION_DATES', 'not these days')
  await refuseSame(tx, account.id, unit.id, held, { from, until })
  const others = (await standingOf(tx, account.id)).filter((one) => one.positionId !== null)
  const kinds = others.map(({ kind }) => kind)
  const judges = await seated(tx, judgesOfPosition(chart.filter(isOpen), unit, kinds))
  const wish = { act: 'open-position', unit: unit.code, function: held, from, until } as const
  if (judges.length > 0) await askForWish(tx, { account, wish, judges, before: null }, office)
  else await insertPosition(tx, account, wish, office)
  return judges.length > 0
}

async function refuseSame(
  tx: Transaction,
  userId: number,
  unitId: number,
  held: PositionFunction,
  { from, until }: { from: string; until: string | null },
): Promise<void> {
  const same = await tx.execute(sql`select from positions where user_id = ${userId} and unit_id = ${unitId}
    and function = ${held} and (until is null or until >= ${from}::date)
    and (${until}::date is null or "from" <= ${until}::date)`)
  if (same.length > 0) throw new DomainError('POSITION_HELD', 'this function is held at that time')
}

type Opening = Extract<AccountWish, { act: 'open-position' }>

/** Puts a position into force; whoever had to confirm it has. A first day that passed meanwhile is today. */
export async function insertPosition(tx: Transaction, account: Account, opening: Opening, office: Office) {
  const unit = openUnit(await readChart(tx), opening.unit)
  const today = await townToday(tx)
  const from = [opening.from, today].sort().at(-1) ?? today
  const row = { userId: account.id, unitId: unit.id, function: opening.function, from, until: opening.until }
  await tx.insert(positions).values(row)
  const { unit: code, function: held, until } = opening
  const after = { position: { unit: code, function: held, from, until } }
  await auditAccount(tx, account.login, office, { before: null, after })
}

/**
 * Ends a position; the row stays, for "who was it then".
 * @param until its last day; null: it is held no more from this moment on
 * @throws {DomainError} `NOT_FOUND`, `POSITION_DATES` for a day that has passed or that would prolong it
 */
export async function endPosition(
  tx: Transaction,
  account: Account,
  { id, until }: { id: number; until: string | null },
  office: Office,
): Promise<void> {
  const today = await townToday(tx)
  const row = await currentPosition(tx, account.id, id, today)
  if (!row) throw new DomainError('NOT_FOUND', 'no such position')
  if (until !== null && (until < today || until < row.from || (row.until !== null && until > row.until)))
    throw new DomainError('POSITION_DATES', 'not this day')
  const last = until === null ? sql`${today}::date - 1` : until
  const [ended] = await tx.update(positions).set({ until: last }).where(eq(positions.id, id)).returning()
  const unit = (await readChart(tx)).find((one) => one.id === row.unitId)?.code
  const state = (day: string | null) => ({ position: { unit, function: row.function, from: row.from, until: day } })
  await auditAccount(tx, account.login, office, { before: state(row.until), after: state(ended?.until ?? null) })
}

async function currentPosition(db: Connection, userId: number, id: number, today: string) {
  const [row] = await db
    .select()
    .from(positions)
    .where(and(eq(positions.id, id), eq(positions.userId, userId)))
  return row && (row.until === null || row.until >= today) ? row : null
}
