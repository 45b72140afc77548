import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { PositionFunction } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { users } from '../schema/index.ts'
import { heldToday } from '../visibility/reader.ts'

export type Account = { id: number; login: string; passwordHash: string | null }

/** The account that may log in under this name. */
export async function findAccount(db: Connection, login: string): Promise<Account | null> {
  const [row] = await db
    .select({ id: users.id, login: users.login, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.login, login), isNull(users.disabledAt)))
  return row ?? null
}

/** A person as the screens show them: `UserView`. */
export type UserProfile = {
  login: string
  name: string
  title: string | null
  email: string | null
  signatory: boolean
  positions: { unit: { code: string; name: string }; function: PositionFunction }[]
}

/** Null for an account that does not exist or was disabled. */
export async function findUser(db: Connection, userId: number): Promise<UserProfile | null> {
  const [row] = await profiles(db, eq(users.id, userId), 1)
  return row ?? null
}

/** People whose name, login or unit holds the words, for pickers; by name. */
export function searchPeople(db: Connection, words: string, limit: number): Promise<UserProfile[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const matches = sql`(unaccent(${users.displayName}) ilike unaccent(${pattern}) or ${users.login} ilike ${pattern}
    or exists (select from positions p join org_units unit on unit.id = p.unit_id where p.user_id = users.id
      and ${heldToday('p')} and (unaccent(unit.name) ilike unaccent(${pattern}) or unit.code ilike ${pattern})))`
  return profiles(db, matches, limit)
}

/** Who may put a griffe: elected officials and the DG (R14). */
export const listSignatories = (db: Connection): Promise<UserProfile[]> => profiles(db, eq(users.signatory, true), 500)

function profiles(db: Connection, condition: SQL, limit: number): Promise<UserProfile[]> {
  const positions = sql<UserProfile['positions']>`coalesce((
    select jsonb_agg(jsonb_build_object('unit', jsonb_build_object('code', unit.code, 'name', unit.name),
      'function', p.function) order by unit.name)
    from positions p join org_units unit on unit.id = p.unit_id
    where p.user_id = users.id and ${heldToday('p')}), '[]')`
  return db
    .select({
      login: users.login,
      name: users.displayName,
      title: users.title,
      email: users.email,
      signatory: users.signatory,
      positions,
    })
    .from(users)
    .where(and(condition, isNull(users.disabledAt)))
    .orderBy(users.displayName, users.id)
    .limit(limit)
}
