import { sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Database } from '../client.ts'
import { asReader, type Reader, visible } from '../visibility/index.ts'
import { foundLetters, type MeetingFilters } from './found.ts'

export type Citizen = {
  /** The same for all particulars with this name and address. */
  id: string
  name: string
  email: string | null
  address: { lines: string[]; postalCode: string; city: string } | null
  street: string | null
  neighbourhood: string | null
}

/** A citizen with how much there is of them among the letters found. */
export type CitizenRow = Citizen & { letters: number; open: number; lastOn: string; promises: number }

type Place = { id: string; key: string; contact: string; letters: number; open: number; lastOn: string }
type Paging = { limit?: number | undefined; cursor?: string | undefined }

/**
 * Who wrote, by name; counted over the letters that the reader sees and that answer the filters.
 * @throws {DomainError} `INVALID_CURSOR`
 */
export async function listCitizens(
  db: Database,
  reader: Reader,
  { limit = 50, cursor, ...filters }: MeetingFilters & Paging,
): Promise<{ items: CitizenRow[]; next: string | null }> {
  const after = cursor === undefined ? sql`true` : afterCursor(cursor)
  // Searches find keys under the predicate alone (see `asReader`); what is shown of them passes both walls.
  const places = await db.execute<Place>(sql`
    with found as (${foundLetters(reader, filters)}), people as (
      select c.citizen as id, min(f.sender_key) as key, count(*)::integer as letters,
        (array_agg(f.sender_id order by f.received_on desc, f.id))[1] as contact,
        count(*) filter (where f.status <> 'closed')::integer as open, max(f.received_on)::text as "lastOn"
      from found f join contacts c on c.id = f.sender_id group by c.citizen)
    select * from people where ${after} order by key, id limit ${limit + 1}`)
  const page = places.slice(0, limit)
  const last = page.at(-1)
  return { items: await rowsOf(db, reader, page), next: places.length > limit && last ? cursorOf(last) : null }
}

function rowsOf(db: Database, reader: Reader, page: readonly Place[]): Promise<CitizenRow[]> {
  if (page.length === 0) return Promise.resolve([])
  return asReader(db, reader, async (tx) => {
    const people = await citizensOf(
      tx,
      page.map(({ contact }) => contact),
    )
    const promised = await openPromises(tx, reader, page)
    return page.flatMap(({ id, letters, open, lastOn }) => {
      const citizen = people.get(id)
      return citizen ? [{ ...citizen, letters, open, lastOn, promises: promised.get(id) ?? 0 }] : []
    })
  })
}

/** The citizens behind these contacts, by their key. */
export async function citizensOf(tx: Connection, contacts: readonly string[]): Promise<Map<string, Citizen>> {
  const rows = await tx.execute<Citizen>(sql`
    select c.citizen as id, c.name, c.email, case when c.city is not null then
        jsonb_build_object('lines', c.address_lines, 'postalCode', coalesce(c.postal_code, ''), 'city', c.city) end as address,
      coalesce(s.name, bannette_street_line(bannette_address_line(c.address_lines))) as street, s.neighbourhood
    from contacts c left join streets s on s.key = c.street_key where c.id = any(${`{${contacts.join(',')}}`}::uuid[])`)
  return new Map(rows.map((row) => [row.id, row]))
}

async function openPromises(tx: Connection, reader: Reader, page: readonly Place[]): Promise<Map<string, number>> {
  const keys = `{${page.map(({ id }) => id).join(',')}}`
  const rows = await tx.execute<{ id: string; n: number }>(sql`
    select c.citizen as id, count(*)::integer as n
    from promises p join letters l on l.id = p.letter_id join contacts c on c.id = l.sender_id
    where p.kept is null and c.citizen = any(${keys}::text[]) and ${visible(reader, 'l')} group by c.citizen`)
  return new Map(rows.map(({ id, n }) => [id, n]))
}

const cursorOf = ({ key, id }: Place): string => Buffer.from(`${key}|${id}`).toString('base64url')

function afterCursor(cursor: string) {
  const [key, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (key === undefined || !/^[0-9a-f]{32}$/.test(id ?? ''))
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  return sql`(key, id) > (${key}, ${id})`
}
