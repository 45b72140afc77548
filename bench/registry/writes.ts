import { performance } from 'node:perf_hooks'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'

/** Rows written one after the other by one connection, each by its own statement. */
const ROWS = 300

/** Rows written per second with all indexes and triggers, each kind in one transaction; everything is undone. */
export async function writeRates(db: Database): Promise<Record<string, number>> {
  const newest = await db.execute<{ id: string }>(sql`select id from letters
    where box_unit_id is not null order by received_on desc, letters.id desc limit ${ROWS}`)
  const ids = newest.map(({ id }) => id)
  const rates: Record<string, number> = {}
  for (const [name, write] of Object.entries(writes)) rates[name] = await undone(db, ids.map(write))
  return rates
}

/** Each writes one row: that of this letter, the `n`th. */
const writes: Readonly<Record<string, (id: string, n: number) => SQL>> = {
  'letters registered': (id) => sql`
    insert into letters (subject, sender_id, sender_name, channel, received_on, box_unit_id, in_circuit, status, integrated_by_unit_id)
    select subject, sender_id, sender_name, channel, bannette_today(), box_unit_id, true, 'in-circuit', 5 from letters where id = ${id}`,
  'copies given': (id) => sql`insert into copies (letter_id, user_id) select ${id}::uuid, 800 on conflict do nothing`,
  'boxes changed': (id, n) => sql`update letters set box_unit_id = ${30 + (n % 90)} where id = ${id}`,
  'letters closed': (id) => sql`update letters set status = 'closed' where id = ${id}`,
  // Tokens name a letter's own units only: a unit that moves in the org chart rewrites no letter (R23).
  'units moved': (_, n) => sql`update org_units set parent_id = ${10 + (n % 19)} where id = ${30 + (n % 90)}`,
}

class Undo extends Error {}

async function undone(db: Database, statements: readonly SQL[]): Promise<number> {
  let seconds = 0
  const wrote = db.transaction(async (tx) => {
    const start = performance.now()
    for (const statement of statements) await tx.execute(statement)
    seconds = (performance.now() - start) / 1000
    throw new Undo()
  })
  await wrote.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
  return Math.round(statements.length / seconds)
}
