import { Type } from 'typebox'
import { Allows, Nullable, PersonRef, UnitRef } from './common.ts'

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
  },
  { $id: 'Me' },
)

export const SessionView = Type.Object(
  { accessToken: Type.String(), expiresAt: Type.String({ format: 'date-time' }), user: UserView },
  { $id: 'Session' },
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
