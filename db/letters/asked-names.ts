import { inArray } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { orgUnits, users } from '../schema/index.ts'

/** `to`: how a request names them, a login or a unit's code. */
export type AskedName = { to: string; name: string }
export type AskedNames = { people: ReadonlyMap<number, AskedName>; units: ReadonlyMap<string, AskedName> }

/** The people and units that a circuit's state knows by id and by code. Who shows them has seen to the letter's sight. */
export async function askedNames(
  db: Connection,
  { userIds, codes }: { userIds: readonly number[]; codes: readonly string[] },
): Promise<AskedNames> {
  const { id, login, displayName } = users
  const { code, name } = orgUnits
  const [people, units] = await Promise.all([
    userIds.length === 0
      ? []
      : db
          .select({ id, to: login, name: displayName })
          .from(users)
          .where(inArray(id, [...userIds])),
    codes.length === 0
      ? []
      : db
          .select({ to: code, name })
          .from(orgUnits)
          .where(inArray(code, [...codes])),
  ])
  return {
    people: new Map(people.map((person) => [person.id, { to: person.to, name: person.name }])),
    units: new Map(units.map((unit) => [unit.to, unit])),
  }
}
