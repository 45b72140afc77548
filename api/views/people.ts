import { Type } from 'typebox'
import { delegationScopes } from '../../domain/permissions/delegation.ts'
import { signatureModes } from '../../domain/vocabulary.ts'
import { Allows, Day, Nullable, PersonRef, UnitRef } from './common.ts'

export const UserView = Type.Object(
  {
    login: Type.String(),
    name: Type.String(),
    title: Nullable(Type.String()),
    email: Nullable(Type.String()),
    signatory: Type.Boolean(),
    positions: Type.Array(Type.Object({ unit: UnitRef, function: Type.String() })),
  },
  { $id: 'User' },
)

/** `GET /api/me`: who I am, what I may do (`register`, `seeRegistry`, `administer`…), whom I ask for help (R20). */
export const MeView = Type.Object(
  {
    user: UserView,
    allows: Allows,
    boxes: Type.Array(UnitRef),
    referents: Type.Array(Type.Object({ level: Type.String(), people: Type.Array(PersonRef) })),
    /** Changes that wait for my word (R21). */
    confirmations: Type.Integer({ minimum: 0 }),
    /** For whom I stand in today. */
    standsIn: Type.Array(
      Type.Object({
        login: Type.String(),
        name: Type.String(),
        scope: Type.String({ enum: [...delegationScopes] }),
        reference: Nullable(Type.String()),
        until: Nullable(Day),
      }),
    ),
  },
  { $id: 'Me' },
)

export const SessionView = Type.Object(
  { accessToken: Type.String(), expiresAt: Type.String({ format: 'date-time' }), user: UserView },
  { $id: 'Session' },
)

/** How one may log in: always with an account of this application, and, where the town has one, by its login service. */
export const LoginWays = Type.Object(
  { oidc: Nullable(Type.Object({ label: Type.String({ examples: ['le compte de la ville'] }) })) },
  { $id: 'LoginWays' },
)

export const UnitView = Type.Object(
  {
    code: Type.String(),
    name: Type.String(),
    kind: Type.String(),
    parent: Nullable(Type.String()),
    /** May hold letters; the town itself and the elected officials may not. */
    isBox: Type.Boolean(),
  },
  { $id: 'Unit' },
)

const Mode = Type.Unsafe<(typeof signatureModes)[number]>(Type.String({ enum: [...signatureModes] }))

/** R15: how the town signs, and the signatories who do otherwise, by login. */
export const SignatureSettings = Type.Object(
  { mode: Mode, signatories: Type.Record(Type.String(), Mode, { examples: [{ maire: 'by-hand' }] }) },
  { $id: 'SignatureSettings', additionalProperties: false },
)

/** A message that the demonstration kept instead of sending it. */
export const CaughtMessageView = Type.Object(
  {
    id: Type.String(),
    messageId: Type.String(),
    to: Type.String(),
    subject: Type.String(),
    at: Type.String({ format: 'date-time' }),
    size: Type.Integer(),
    attachments: Type.Array(Type.String()),
  },
  { $id: 'CaughtMessage' },
)
