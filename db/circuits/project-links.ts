import { sql } from 'drizzle-orm'
import { ruleUnits } from '../../domain/letters/candidates.ts'
import { isShared } from '../../domain/letters/interventions.ts'
import type { CircuitSnapshot, TaskSnapshot } from '../../domain/snapshot.ts'
import type { Transaction } from '../client.ts'

/**
 * Whom a step of the circuit itself asks is linked like whom somebody asks: the unit, or the unit of an agent named (R6).
 * What was asked by a request is linked with it. The links stay when the task goes.
 */
export async function projectLinks(tx: Transaction, { letterId, box, tasks }: CircuitSnapshot): Promise<void> {
  const own = tasks.filter(({ kind, data }) => isShared(kind) && data.contributionId === undefined)
  const units = own.flatMap((task) => (asksUnit(task, box) ? [task.candidate.unit] : []))
  const agents = own.flatMap(({ kind, candidate }) => (kind === 'contribute' ? (candidate.user ?? []) : []))
  if (units.length + agents.length === 0) return
  await tx.execute(sql`
    insert into letter_units (letter_id, unit_id, reason)
    select ${letterId}::uuid, bannette_living_unit(u.id), 'contribution' from org_units u
      where u.code = any(${`{${units.join(',')}}`}::text[]) and u.kind <> 'elected'
    union
    select ${letterId}::uuid, p.unit_id, 'asked-person' from positions p join org_units u on u.id = p.unit_id
      where p.user_id = any(${`{${agents.join(',')}}`}::integer[]) and u.kind <> 'elected'
        and p."from" <= bannette_today() and (p.until is null or p.until >= bannette_today())
    on conflict do nothing`)
}

/**
 * A visa of one function is its holder's, who sees what is in a circuit (R5). The mail office stands in for whom nobody can
 * know: it is linked only where the item names it.
 */
function asksUnit({ candidate: { unit, functions }, data }: TaskSnapshot, box: string): boolean {
  if (unit === null || functions !== null || unit === box) return false
  return unit !== ruleUnits.mailOffice || Object.values(data).includes(unit)
}
