import { Type } from 'typebox'
import { delegationKinds, delegationScopes } from '../../domain/permissions/delegation.ts'
import { Allows, Day, Id, Instant, Login, Nullable, PersonRef } from './common.ts'

const Kind = Type.Unsafe<(typeof delegationKinds)[number]>(Type.String({ enum: [...delegationKinds] }))
const Scope = Type.Unsafe<(typeof delegationScopes)[number]>(Type.String({ enum: [...delegationScopes] }))
const states = ['planned', 'in-force', 'ended', 'revoked'] as const
const State = Type.Unsafe<(typeof states)[number]>(Type.String({ enum: [...states] }))
const Reference = Type.String({ maxLength: 120, examples: ['arrêté n° 2026-118'] })
const Reason = Type.String({ maxLength: 500 })

/** Who stands in for whom, in what, from when to when, and the act that it rests on. */
export const DelegationView = Type.Object(
  {
    id: Id,
    kind: Kind,
    scope: Scope,
    /** With the delegator's griffe, which he gave himself (R14). */
    griffe: Type.Boolean(),
    delegator: PersonRef,
    delegate: PersonRef,
    from: Day,
    /** Last day; null without end. */
    until: Nullable(Day),
    reference: Nullable(Type.String()),
    reason: Nullable(Type.String()),
    state: State,
    givenBy: PersonRef,
    givenAt: Instant,
    revokedBy: Nullable(PersonRef),
    revokedAt: Nullable(Instant),
    /** `change` and `revoke`. */
    allows: Allows,
  },
  { $id: 'Delegation' },
)

export const DelegationListView = Type.Object({ items: Type.Array(DelegationView) }, { $id: 'DelegationList' })

const terms = {
  kind: Kind,
  scope: Scope,
  from: Day,
  until: Type.Optional(Nullable(Day)),
  reference: Type.Optional(Nullable(Reference)),
  reason: Type.Optional(Nullable(Reason)),
}

/** `for`: whose absence the mail office records; absent, the caller gives for himself. */
export const DelegationInput = Type.Object(
  { ...terms, to: Login, for: Type.Optional(Login) },
  { $id: 'DelegationInput', additionalProperties: false },
)

/** Its people stay; of one that has begun only the last day and the reason change. */
export const DelegationChangeInput = Type.Object(terms, { $id: 'DelegationChange', additionalProperties: false })
