import { Type } from 'typebox'
import { Id, Instant, Nullable, PersonRef, UnitCode, UnitRef } from '../views/common.ts'

const Address = Type.String({
  format: 'email',
  maxLength: 254,
  examples: ['stationnement@ville.example'],
})

export const MailboxInput = Type.Object(
  { address: Address, box: UnitCode },
  { $id: 'MailboxInput', additionalProperties: false },
)
export const MailboxChange = Type.Object({ box: UnitCode }, { $id: 'MailboxChange', additionalProperties: false })

/** A generic mailbox: what is sent there lands in the box by itself (R22). */
export const MailboxView = Type.Object(
  {
    /** The address is its name. */
    id: Type.String(),
    address: Type.String(),
    box: UnitRef,
    /** No longer in force since. */
    closedAt: Nullable(Instant),
    allows: Type.Object({ change: Type.Boolean() }),
  },
  { $id: 'Mailbox' },
)

export const MailboxDetail = Type.Object(
  {
    ...MailboxView.properties,
    history: Type.Array(
      Type.Object({ at: Instant, by: Nullable(PersonRef), box: Nullable(Type.String()), inForce: Type.Boolean() }),
    ),
  },
  { $id: 'MailboxDetail' },
)

const Why = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' })
export const RequestInput = Type.Object(
  { address: Address, box: UnitCode, reason: Why },
  { $id: 'MailboxRequestInput', additionalProperties: false },
)

/** `study` takes it in hand; `refuse` needs a reason. */
export const RequestStep = Type.Union(
  [
    Type.Object({ act: Type.Literal('study'), comment: Type.Optional(Why) }, { additionalProperties: false }),
    Type.Object({ act: Type.Literal('accept'), reason: Type.Optional(Why) }, { additionalProperties: false }),
    Type.Object({ act: Type.Literal('refuse'), reason: Why }, { additionalProperties: false }),
  ],
  { $id: 'MailboxRequestStep' },
)

export const RequestView = Type.Object(
  {
    id: Id,
    address: Type.String(),
    box: UnitRef,
    /** The direction that asks. */
    unit: UnitRef,
    reason: Type.String(),
    askedBy: PersonRef,
    askedAt: Instant,
    status: Type.Unsafe<'asked' | 'studied' | 'accepted' | 'refused' | 'withdrawn'>(
      Type.String({ enum: ['asked', 'studied', 'accepted', 'refused', 'withdrawn'] }),
    ),
    studiedBy: Nullable(PersonRef),
    studiedAt: Nullable(Instant),
    comment: Nullable(Type.String()),
    decidedBy: Nullable(PersonRef),
    decidedAt: Nullable(Instant),
    /** Why it was accepted or refused. */
    decision: Nullable(Type.String()),
    allows: Type.Object({ study: Type.Boolean(), decide: Type.Boolean(), withdraw: Type.Boolean() }),
  },
  { $id: 'MailboxRequest' },
)
