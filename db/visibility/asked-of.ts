import { type SQL, sql } from 'drizzle-orm'
import type { OwnReader } from './own-reader.ts'

/** A person as the rights on tasks know them. An elected official acts by name only: the org chart gives them nothing (R7). */
export type Asked = Pick<OwnReader, 'userId' | 'positions' | 'isElected'>

const officesOf = ({ positions, isElected }: Asked) => (isElected ? [] : positions)

/** SQL condition over `t`: the task asks this person by name, or was given to them. */
export const askedByName = ({ userId }: Asked): SQL =>
  sql`(t.candidate_user_id = ${userId} or t.assignee_id = ${userId})`

/** SQL condition over `t`: the task asks a function that the person holds, in its unit or at large. */
export function askedByFunction(person: Asked): SQL {
  return anyOf(
    officesOf(person).map(
      (p) => sql`(${p.function} = any(t.candidate_functions) and (t.candidate_unit_id = ${p.unitId}
        or (t.candidate_unit_id is null and t.candidate_user_id is null)))`,
    ),
  )
}

/** SQL condition over `t`: the task asks everybody of a unit of the person. */
export function askedOfBox(person: Asked): SQL {
  const units = `{${officesOf(person)
    .map(({ unitId }) => unitId)
    .join(',')}}`
  return sql`(t.candidate_functions is null and t.candidate_unit_id = any(${units}::integer[]))`
}

export function anyOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`
}
