import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { letterThen } from './facts.ts'
import { type Day, endOf, inForceOn } from './moment.ts'
import { ownReadersOf } from './own-reader.ts'
import { delegationsOn, type StandIn, standInsOf } from './stand-ins.ts'

type Person = { userId: number; login: string; name: string }
/** Somebody to whom a task on the letter is, or was, delegated. */
export type Delegate = { delegate: Person; principal: string; isElected: boolean }

/** Everybody who saw the letter as a delegate, now or at the end of a past day. Who had taken a task in hand is known for today only. */
export async function delegatesOn(db: Connection, letterId: string, on?: Day): Promise<Delegate[]> {
  const people = await db.execute<Person>(sql`
    select u.id as "userId", u.login, u.display_name as name from users u
    where exists (select from delegations d where d.delegate_id = u.id and ${inForceOn('d', on)}) order by u.login`)
  const ids = people.map(({ userId }) => userId)
  const found: Delegate[] = []
  for (const { own } of await ownReadersOf(db, ids, on)) {
    const delegate = people.find(({ userId }) => userId === own.userId)
    if (!delegate) continue
    const covering = await coveringTasks(db, letterId, await standInsOf(db, own, on), on)
    for (const { principal } of covering) found.push({ delegate, principal: principal.name, isElected: own.isElected })
  }
  return found
}

/** Of these delegations, those that covered a task which was open on the letter in its circuit. */
async function coveringTasks(
  db: Connection,
  letterId: string,
  standIns: readonly StandIn[],
  on: Day,
): Promise<StandIn[]> {
  if (standIns.length === 0) return []
  const rows = await db.execute<{ id: string }>(sql`
    select distinct d.id from (${letterThen(letterId, on)}) as l join tasks t on t.letter_id = l.id
      cross join lateral unnest(${delegationsOn(standIns)}) as d (id)
    where l.in_circuit and t.opened_at < ${endOf(on)} and (t.ended is null or t.ended_at >= ${endOf(on)})`)
  return standIns.filter(({ delegationId }) => rows.some(({ id }) => id === delegationId))
}
