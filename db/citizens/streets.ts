import { asc, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { auditLog, streets } from '../schema/index.ts'
import { type Reader, visible } from '../visibility/index.ts'

export type Street = { street: string; neighbourhood: string }

/** The town's own list: which street lies in which neighbourhood. */
export const listStreets = (db: Connection): Promise<Street[]> =>
  db
    .select({ street: streets.name, neighbourhood: streets.neighbourhood })
    .from(streets)
    .orderBy(asc(streets.neighbourhood), asc(streets.name), asc(streets.key))

/** @throws {DomainError} `DUPLICATE_CODE` for a street named twice, in whatever spelling */
export async function replaceStreets(
  tx: Transaction,
  wanted: readonly Street[],
  { actorId, at }: { actorId: number; at: Date },
): Promise<void> {
  const before = await listStreets(tx)
  await tx.delete(streets)
  const rows = JSON.stringify(wanted.map((one) => ({ name: one.street.trim(), where: one.neighbourhood.trim() })))
  const added = await tx.execute(sql`
    insert into streets (key, name, neighbourhood)
    select bannette_street_key(name), name, "where" from jsonb_to_recordset(${rows}::jsonb) as given (name text, "where" text)
    where bannette_street_key(name) is not null
    on conflict do nothing returning key`)
  if (added.length < wanted.length) throw new DomainError('DUPLICATE_CODE', 'a street is named twice')
  await tx.insert(auditLog).values({ actorId, at, subject: 'list:streets', before, after: wanted })
}

export type WrittenStreet = { street: string; neighbourhood: string | null; letters: number; open: number }

/** Among so many of the newest letters the streets are looked for. */
const LOOKED_AT = 50_000

/** The streets that people wrote from, over the letters that the reader sees; those without a neighbourhood first. */
export async function writtenStreets(db: Connection, reader: Reader): Promise<WrittenStreet[]> {
  return db.execute<WrittenStreet>(sql`
    with found as (
      select letters.sender_id, letters.status from letters where ${visible(reader)}
      order by letters.received_on desc, letters.id desc limit ${LOOKED_AT}
    )
    select coalesce(min(s.name), min(bannette_street_line(bannette_address_line(c.address_lines)))) as street,
      min(s.neighbourhood) as neighbourhood, count(*)::integer as letters,
      count(*) filter (where found.status <> 'closed')::integer as open
    from found join contacts c on c.id = found.sender_id left join streets s on s.key = c.street_key
    where c.street_key is not null group by c.street_key
    order by min(s.neighbourhood) nulls first, c.street_key limit 2000`)
}
