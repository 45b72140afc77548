import { type Static, Type } from 'typebox'
import { CitizenId } from '../views/citizens.ts'
import { Day } from '../views/common.ts'

/** What one looks for; each is a part of what people write, accents and case do not matter. */
const Filters = {
  /** A part of a name or of a street. */
  q: Type.Optional(Type.String({ maxLength: 200 })),
  street: Type.Optional(Type.String({ maxLength: 200 })),
  /** Its name in the town's list of streets. */
  neighbourhood: Type.Optional(Type.String({ maxLength: 120 })),
  /** Words in French. */
  subject: Type.Optional(Type.String({ maxLength: 200 })),
}

export const ListQuery = Type.Object(
  {
    ...Filters,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 600 })),
  },
  { additionalProperties: false },
)

export const ReportQuery = Type.Object(
  {
    ...Filters,
    citizen: Type.Optional(CitizenId),
    from: Type.Optional(Day),
    to: Type.Optional(Day),
  },
  { additionalProperties: false },
)
export type ReportQuery = Static<typeof ReportQuery>
