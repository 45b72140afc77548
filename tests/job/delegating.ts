import { sql } from 'drizzle-orm'
import { addDays } from '../../domain/deadlines/days.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import { letterIn, type Reply, submitted } from './letters.ts'
import type { Answer, Person } from './person.ts'
import type { TownHall } from './town-hall.ts'

export type Delegation = { id: string; griffe: boolean; state: string; allows: Record<string, boolean | string> }

/** The real day, and no delegation in force. */
export async function startAnew(hall: TownHall): Promise<void> {
  await calendarMoves(hall, 0)
  await hall.db.execute(sql`update delegations set revoked_at = now(), revoked_by = given_by where revoked_at is null`)
}

/** Days pass in the town hall: rights are read against the database's calendar. */
export const calendarMoves = (hall: TownHall, days: number) =>
  hall.db.execute(sql`create or replace function bannette_today() returns date stable parallel safe language sql
    return ((now() at time zone 'Europe/Paris')::date + ${sql.raw(String(days))})`)

export const day = (offset: number): string => addDays(parisDay(new Date()), offset)

export const give = (who: Person, to: string, fields: Record<string, unknown> = {}): Promise<Answer> =>
  who.send('POST', '/api/delegations', {
    kind: 'absence',
    scope: 'without-griffe',
    from: day(0),
    until: day(3),
    reference: 'arrêté n° 2026-118',
    to,
    ...fields,
  })

export async function given(who: Person, to: string, fields: Record<string, unknown> = {}): Promise<Delegation> {
  const answer = await give(who, to, fields)
  if (answer.status !== 201) throw new Error(`not given: ${answer.status} ${answer.code}`)
  return answer.json<Delegation>()
}

/** A reply that waits for the visa of the DG. */
export async function underVisa(
  hall: TownHall,
  fields: Record<string, unknown> = {},
): Promise<{ id: string; reply: Reply }> {
  const id = await letterIn(await hall.as('bdc'))
  const reply = await submitted(await hall.as('ad.dep'), id, fields)
  await (await hall.as('dg')).task(id, 'visa')
  return { id, reply }
}

/** A reply that waits for its signatory. */
export async function toSign(hall: TownHall, signatory: string): Promise<{ id: string; reply: Reply }> {
  const { id, reply } = await underVisa(hall, { signatory })
  for (const login of signatory === 'dg' ? ['dg'] : ['dg', 'dircab']) {
    const head = await hall.as(login)
    await head.complete(await head.task(id, 'visa'), { outcome: 'approve', documentSha256: reply.sha256 })
  }
  await (await hall.as(signatory)).task(id, 'sign')
  return { id, reply }
}

export const seen = async (who: Person, id: string) => (await who.get(`/api/letters/${id}`)).status
