import { type SQL, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { AccountWish } from '../../domain/people/requests.ts'
import type { PositionFunction } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import type { LinkPurpose } from './links.ts'

type Ref = { login: string; name: string }
type UnitRef = { code: string; name: string }
export type AccountRow = {
  userId: number
  login: string
  name: string
  title: string | null
  email: string | null
  signatory: boolean
  /** The image of the signature is there; it is never shown. */
  griffe: boolean
  portfolios: string[]
  /** Those that have ended are left out. */
  positions: {
    id: number
    unit: UnitRef
    function: PositionFunction
    from: string
    until: string | null
    held: boolean
  }[]
  hasPassword: boolean
  closedAt: string | null
  /** To whom the tasks of a closed account go. */
  tasksTo: Ref | null
  /** The latest link by which they may set a password. */
  link: { purpose: LinkPurpose; sentAt: string | null; expiresAt: string | null; usedAt: string | null } | null
  pending: { id: string; wish: AccountWish; askedBy: Ref; askedAt: string }[]
}

export const accountStates = ['open', 'invited', 'pending', 'closed'] as const
export type AccountFilters = {
  q?: string | undefined
  /** Code of a unit: those who hold a position there or below. */
  unit?: string | undefined
  /** Absent: all but the closed ones. */
  state?: (typeof accountStates)[number] | undefined
  limit: number
  cursor?: string | undefined
}
export type AccountPage = { items: AccountRow[]; total: number; next: string | null }

/** Accounts by name. @throws {DomainError} `INVALID_CURSOR` */
export async function listAccounts(db: Connection, filters: AccountFilters): Promise<AccountPage> {
  const where = conditionOf(filters)
  const after = filters.cursor === undefined ? sql`true` : afterCursor(filters.cursor)
  const rows = await select(db, sql`${where} and ${after}`, filters.limit + 1)
  const [total] = await db.execute<{ n: number }>(sql`select count(*)::integer as n from users u where ${where}`)
  const items = rows.slice(0, filters.limit)
  const last = items.at(-1)
  return { items, total: total?.n ?? 0, next: rows.length > filters.limit && last ? writeCursor(last) : null }
}

/** An account, closed or not; null when there is none. */
export async function readAccount(db: Connection, login: string): Promise<AccountRow | null> {
  const [row] = await select(db, sql`u.login = ${login} and ${person}`, 1)
  return row ?? null
}

/** The operator's technical account is nobody. */
const person = sql`u.login <> 'exploitation'`
const current = (p: SQL) => sql`(${p}.until is null or ${p}.until >= bannette_today())`

function conditionOf({ q, unit, state }: AccountFilters): SQL {
  const conditions = [person, stateCondition(state)]
  if (q !== undefined) {
    const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
    conditions.push(sql`(unaccent(u.display_name) ilike unaccent(${pattern}) or u.login ilike ${pattern}
      or exists (select from positions p join org_units unit on unit.id = p.unit_id where p.user_id = u.id
        and ${current(sql`p`)} and (unaccent(unit.name) ilike unaccent(${pattern}) or unit.code ilike ${pattern})))`)
  }
  if (unit !== undefined)
    conditions.push(sql`exists (
      with recursive below (id) as (
        select id from org_units where code = ${unit}
        union select child.id from org_units child join below on child.parent_id = below.id
      ) select from positions p join below on below.id = p.unit_id where p.user_id = u.id and ${current(sql`p`)})`)
  return sql.join(conditions, sql` and `)
}

function stateCondition(state: AccountFilters['state']): SQL {
  if (state === 'closed') return sql`u.disabled_at is not null`
  if (state === 'invited') return sql`u.disabled_at is null and u.password_hash is null`
  if (state === 'pending')
    return sql`exists (select from account_requests r where r.user_id = u.id and r.status = 'waiting')`
  return sql`u.disabled_at is null`
}

const instantText = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

async function select(db: Connection, where: SQL, limit: number): Promise<AccountRow[]> {
  const rows = await db.execute<AccountRow>(sql`
    select u.id as "userId", u.login, u.display_name as name, u.title, u.email, u.signatory, u.portfolios,
      exists (select from griffes g where g.user_id = u.id) as griffe,
      u.password_hash is not null as "hasPassword", ${instantText(sql`u.disabled_at`)} as "closedAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'unit', jsonb_build_object('code', unit.code, 'name',
          unit.name), 'function', p.function, 'from', p."from", 'until', p.until,
          'held', p."from" <= bannette_today()) order by unit.name, p.id)
        from positions p join org_units unit on unit.id = p.unit_id
        where p.user_id = u.id and ${current(sql`p`)}), '[]') as positions,
      (select jsonb_build_object('login', t.login, 'name', t.display_name) from account_successions s
        join users t on t.id = s.to_user_id where s.user_id = u.id and u.disabled_at is not null) as "tasksTo",
      (select jsonb_build_object('purpose', l.purpose, 'sentAt', ${instantText(sql`l.sent_at`)}, 'expiresAt',
          ${instantText(sql`l.expires_at`)}, 'usedAt', ${instantText(sql`l.used_at`)})
        from account_links l where l.user_id = u.id and l.ended_at is null order by l.asked_at desc limit 1) as link,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'wish', r.wish, 'askedAt', ${instantText(sql`r.asked_at`)},
          'askedBy', jsonb_build_object('login', a.login, 'name', a.display_name)) order by r.asked_at, r.id)
        from account_requests r join users a on a.id = r.asked_by
        where r.user_id = u.id and r.status = 'waiting'), '[]') as pending
    from users u where ${where} order by u.display_name, u.id limit ${limit}`)
  return [...rows]
}

const writeCursor = ({ name, userId }: AccountRow): string =>
  Buffer.from(JSON.stringify([name, userId])).toString('base64url')

function afterCursor(cursor: string): SQL {
  const [name, id] = parsed(cursor)
  if (typeof name !== 'string' || !Number.isInteger(id))
    throw new DomainError('INVALID_CURSOR', 'this cursor was not given by this list')
  return sql`(u.display_name, u.id) > (${name}, ${Number(id)})`
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/** All of them, closed ones included, for a file. */
export const everyAccount = (db: Connection): Promise<AccountRow[]> => select(db, person, 100_000)
