import { type SQL, sql } from 'drizzle-orm'

/** A past day, `YYYY-MM-DD`, Europe/Paris, as it was at its end; undefined: now. */
export type Day = string | undefined

/** The first instant after it; now, after everything. */
export const endOf = (on: Day): SQL =>
  on === undefined ? sql`'infinity'::timestamptz` : sql`((${on}::date + 1)::timestamp at time zone 'Europe/Paris')`

/** SQL condition: the position, or delegation, of this alias held on that day, both ends included. */
export function heldOn(alias: string, on: Day): SQL {
  const p = sql.identifier(alias)
  const day = on === undefined ? sql`bannette_today()` : sql`${on}::date`
  return sql`(${p}."from" <= ${day} and (${p}.until is null or ${p}.until >= ${day}))`
}

/** SQL condition: the delegation of this alias was in force; one that was revoked that day no longer was. */
export function inForceOn(alias: string, on: Day): SQL {
  const d = sql.identifier(alias)
  return sql`(${d}.given_at < ${endOf(on)} and coalesce(${d}.revoked_at, 'infinity') >= ${endOf(on)} and ${heldOn(alias, on)})`
}

/** SQL condition: the account of this alias was not disabled. */
export const activeOn = (alias: string, on: Day): SQL =>
  sql`(coalesce(${sql.identifier(alias)}.disabled_at, 'infinity') >= ${endOf(on)})`
