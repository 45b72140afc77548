import { sql } from 'drizzle-orm'
import { judgeOfVacant } from '../../domain/org/guard.ts'
import type { PositionFunction } from '../../domain/vocabulary.ts'
import type { Transaction } from '../client.ts'
import { fulfilRequest } from '../people/accounts.ts'
import { heldToday } from '../visibility/index.ts'
import { settleConfirmation } from './confirmations.ts'

type Waiting = { id: string; unit: string; function: PositionFunction }

/**
 * The seats of CAB and DG both vacant, nobody in the application can confirm their next holders: the operator does, in
 * the place of both, what the mail office asked for. On record like any other confirmation (R21).
 * @param by the operator's technical account
 * @returns the unit whose seat is filled
 * @throws {Error} when nothing so waits for this person, or when somebody of the town can confirm it
 */
export async function fillVacantSeat(tx: Transaction, login: string, by: number, at: Date): Promise<string> {
  const waiting = await tx.execute<Waiting>(sql`
    select c.id, unit.code as unit, c.function from confirmations c join org_units unit on unit.id = c.unit_id
      join account_requests r on r.id::text = c.subject_id join users u on u.id = r.user_id
    where c.status = 'waiting' and c.subject = 'position' and u.login = ${login} and r.status = 'waiting'
      and r.wish ->> 'act' = 'open-position' and r.wish ->> 'unit' = unit.code and r.wish ->> 'function' = c.function`)
  const seat = waiting.find((one) => judgeOfVacant(one) !== null)
  const other = seat && judgeOfVacant(seat)
  if (!seat || !other) throw new Error(`the mail office has not asked that ${login} fills the seat of CAB or DG`)
  for (const { unit, function: held } of [seat, other])
    if (await isHeld(tx, unit, held)) throw new Error(`the ${held} of ${unit} confirms it in the application`)
  const { subjectId, complete } = await settleConfirmation(tx, { id: seat.id, decidedBy: by, at, status: 'confirmed' })
  if (!complete) throw new Error('somebody else must confirm it as well')
  await fulfilRequest(tx, subjectId, at)
  return seat.unit
}

async function isHeld(tx: Transaction, unit: string, held: PositionFunction): Promise<boolean> {
  const rows = await tx.execute(sql`select from positions p join org_units unit on unit.id = p.unit_id
    join users u on u.id = p.user_id and u.disabled_at is null
    where unit.code = ${unit} and p.function = ${held} and ${heldToday('p')} limit 1`)
  return rows.length > 0
}
