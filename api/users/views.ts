import { type TSchema, Type } from 'typebox'
import { accountStates } from '../../db/people/account-list.ts'
import { positionFunctions } from '../../domain/vocabulary.ts'
import { Allows, Day, Instant, Login, Nullable, oneOf, PersonRef, UnitCode, UnitRef } from '../views/common.ts'

const strict = <T extends Record<string, TSchema>>(properties: T, id: string) =>
  Type.Object(properties, { $id: id, additionalProperties: false })

const Name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S', examples: ['Claire Morel'] })
const Email = Type.String({ format: 'email', maxLength: 254 })
const Title = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' })
const Portfolios = Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { maxItems: 20 })
const HeldFunction = oneOf(positionFunctions, ['agent'])
/** A login names one person for ever: in lower case, so that nobody is told from a twin. */
const NewLogin = Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{1,39}$', examples: ['c.morel'] })

const UserPosition = Type.Object({
  /** For whoever administers: what names it when it ends. */
  id: Type.Optional(Type.Integer()),
  unit: UnitRef,
  function: Type.String(),
  from: Day,
  until: Nullable(Day),
  /** False: its first day is still to come. */
  held: Type.Boolean(),
})

/** What everybody reads of a colleague; the optional part is for whoever administers, and for the person. */
export const UserAccount = Type.Object(
  {
    /** What addresses name the account by: its login. */
    id: Type.String(),
    login: Type.String(),
    name: Type.String(),
    title: Nullable(Type.String()),
    positions: Type.Array(UserPosition),
    /** Of what may be changed of it: its `ETag`. */
    version: Type.Optional(Type.String()),
    email: Type.Optional(Nullable(Type.String())),
    portfolios: Type.Optional(Type.Array(Type.String())),
    signatory: Type.Optional(Type.Boolean()),
    /** The image of the signature is kept; it is never shown. */
    griffe: Type.Optional(Type.Boolean()),
    state: Type.Optional(oneOf(['open', 'invited', 'closed'], ['open'])),
    closedAt: Type.Optional(Nullable(Instant)),
    tasksTo: Type.Optional(Nullable(PersonRef)),
    link: Type.Optional(
      Nullable(
        Type.Object({
          purpose: oneOf(['invitation', 'reset']),
          /** `waiting`: its message has not left yet. */
          state: oneOf(['waiting', 'sent', 'expired', 'used']),
          sentAt: Nullable(Instant),
          expiresAt: Nullable(Instant),
        }),
      ),
    ),
    /** What waits for a confirmation. */
    pending: Type.Optional(
      Type.Array(Type.Object({ id: Type.String(), summary: Type.String(), askedBy: PersonRef, askedAt: Instant })),
    ),
    allows: Allows,
  },
  { $id: 'UserAccount' },
)

export const UserPage = Type.Object(
  { items: Type.Array(UserAccount), total: Type.Integer(), next: Nullable(Type.String()) },
  { $id: 'UserPage' },
)

export const UserQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 100 })),
    unit: Type.Optional(UnitCode),
    state: Type.Optional(oneOf(accountStates)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 400 })),
  },
  { additionalProperties: false },
)

export const PositionInput = strict(
  { unit: UnitCode, function: HeldFunction, from: Type.Optional(Nullable(Day)), until: Type.Optional(Nullable(Day)) },
  'PositionInput',
)

export const NewUser = strict(
  {
    login: NewLogin,
    name: Name,
    email: Type.Optional(Nullable(Email)),
    title: Type.Optional(Nullable(Title)),
    portfolios: Type.Optional(Portfolios),
    positions: Type.Optional(Type.Array(PositionInput, { maxItems: 20 })),
  },
  'NewUser',
)

export const UserChange = strict(
  {
    name: Type.Optional(Name),
    email: Type.Optional(Nullable(Email)),
    title: Type.Optional(Nullable(Title)),
    portfolios: Type.Optional(Portfolios),
    signatory: Type.Optional(Type.Boolean()),
  },
  'UserChange',
)

export const Closing = Type.Object({ to: Type.Optional(Login) }, { additionalProperties: false })
export const Ending = Type.Object({ until: Type.Optional(Day) }, { additionalProperties: false })

export const InvitationInput = strict(
  {
    token: Type.String({ pattern: '^[\\w-]{43}$', examples: ['A'.repeat(43)] }),
    password: Type.String({ minLength: 1, maxLength: 256, examples: ['lampe bleue du grenier'] }),
  },
  'InvitationInput',
)
export const ForgottenInput = strict({ login: Login }, 'ForgottenInput')
export const PasswordInput = strict(
  {
    current: Type.String({ minLength: 1, maxLength: 256 }),
    password: Type.String({ minLength: 1, maxLength: 256, examples: ['lampe bleue du grenier'] }),
  },
  'PasswordInput',
)

export const ImportInput = strict(
  {
    /** The file as text: `;` between columns, quotes around them, the first line names the columns. */
    csv: Type.String({ minLength: 1, maxLength: 1_500_000, examples: ['identifiant;nom\r\nc.morel;Claire Morel'] }),
    /** Only says what would happen. */
    dryRun: Type.Boolean(),
  },
  'ImportInput',
)
export const ImportReport = Type.Object(
  {
    /** Nothing was refused, and it was no dry run: all of it is done. Otherwise nothing is. */
    done: Type.Boolean(),
    refused: Type.Integer(),
    lines: Type.Array(
      Type.Object({
        line: Type.Integer(),
        subject: Type.String(),
        outcome: oneOf(['create', 'change', 'end', 'wait', 'same', 'refuse']),
        text: Type.String(),
        code: Nullable(Type.String()),
      }),
    ),
  },
  { $id: 'ImportReport' },
)
