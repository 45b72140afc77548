import { type SQL, sql } from 'drizzle-orm'
import type { DelegationKind, DelegationScope } from '../../domain/permissions/delegation.ts'
import type { Connection } from '../client.ts'

export type PersonRef = { login: string; name: string }
export type DelegationRow = {
  id: string
  delegatorId: number
  delegateId: number
  delegator: PersonRef
  delegate: PersonRef
  kind: DelegationKind
  scope: DelegationScope
  griffe: boolean
  from: string
  until: string | null
  reference: string | null
  reason: string | null
  givenBy: PersonRef
  givenById: number
  givenAt: Date
  revokedBy: PersonRef | null
  revokedAt: Date | null
  /** The day that its dates are held against, Europe/Paris. */
  today: string
}

export type DelegationFilter = {
  /** Only what this person gave or received; null = everybody's. */
  userId: number | null
  /** What has ended or was revoked, instead of what is in force or still to come. */
  past: boolean
}

/** Over's newest first, the others by their beginning; 500 at most. */
export async function listDelegations(db: Connection, { userId, past }: DelegationFilter): Promise<DelegationRow[]> {
  const whose = userId === null ? sql`true` : sql`(d.delegator_id = ${userId} or d.delegate_id = ${userId})`
  const over = sql`(d.revoked_at is not null or coalesce(d.until < bannette_today(), false))`
  const order = past ? sql`coalesce(d.revoked_at::date, d.until) desc, d.id` : sql`d."from", d.id`
  return rows(db, sql`${whose} and ${past ? over : sql`not ${over}`}`, sql`order by ${order} limit 500`)
}

export async function findDelegation(db: Connection, id: string): Promise<DelegationRow | null> {
  const [row] = await rows(db, sql`d.id = ${id}`, sql``)
  return row ?? null
}

type Raw = Omit<DelegationRow, 'givenAt' | 'revokedAt'> & { givenAt: string; revokedAt: string | null }

async function rows(db: Connection, where: SQL, tail: SQL): Promise<DelegationRow[]> {
  const person = (alias: string) => {
    const u = sql.identifier(alias)
    return sql`jsonb_build_object('login', ${u}.login, 'name', ${u}.display_name)`
  }
  const found = await db.execute<Raw>(sql`
    select d.id, d.delegator_id as "delegatorId", d.delegate_id as "delegateId", ${person('delegator')} as delegator,
      ${person('delegate')} as delegate, d.kind, d.scope, d.griffe, d."from", d.until, d.reference, d.reason,
      ${person('giver')} as "givenBy", d.given_by as "givenById", d.given_at as "givenAt",
      case when revoker.id is not null then ${person('revoker')} end as "revokedBy", d.revoked_at as "revokedAt",
      bannette_today() as today
    from delegations d join users delegator on delegator.id = d.delegator_id
      join users delegate on delegate.id = d.delegate_id join users giver on giver.id = d.given_by
      left join users revoker on revoker.id = d.revoked_by
    where ${where} ${tail}`)
  return found.map((row) => ({
    ...row,
    givenAt: new Date(row.givenAt),
    revokedAt: row.revokedAt === null ? null : new Date(row.revokedAt),
  }))
}
