import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'

export type SigningDelegation = { delegator: { name: string; title: string | null }; reference: string | null }

/**
 * The delegation by which somebody signed in another's name, if it let them at that instant: with the griffe, in force by
 * its dates in Paris, not revoked yet, both people in their accounts and the delegator a signatory (R14). Null otherwise.
 */
export async function signingDelegation(
  db: Connection,
  by: { id: string; delegatorId: number; delegateId: number; at: string },
): Promise<SigningDelegation | null> {
  const day = sql`(${by.at}::timestamptz at time zone 'Europe/Paris')::date`
  const [row] = await db.execute<SigningDelegation>(sql`
    select jsonb_build_object('name', delegator.display_name, 'title', delegator.title) as delegator, d.reference
    from delegations d join users delegator on delegator.id = d.delegator_id join users delegate on delegate.id = d.delegate_id
    where d.id = ${by.id} and d.delegator_id = ${by.delegatorId} and d.delegate_id = ${by.delegateId}
      and d.scope = 'all' and d.griffe and delegator.signatory
      and d."from" <= ${day} and (d.until is null or d.until >= ${day})
      and (d.revoked_at is null or d.revoked_at > ${by.at}::timestamptz)
      and (delegator.disabled_at is null or delegator.disabled_at > ${by.at}::timestamptz)
      and (delegate.disabled_at is null or delegate.disabled_at > ${by.at}::timestamptz)`)
  return row ?? null
}
