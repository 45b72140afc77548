import { type TSchema, Type } from 'typebox'
import { circuitKeyPattern } from '../../domain/vocabulary.ts'

export const Id = Type.String({ format: 'uuid' })
/** A day, Europe/Paris, no time of day. */
export const Day = Type.String({ format: 'date' })
/** An instant, UTC, ISO 8601. */
export const Instant = Type.String({ format: 'date-time' })
export const UnitCode = Type.String({ pattern: '^[A-Z0-9-]{1,40}$' })
/** A circuit of the town, shipped or its own (R23). */
export const CircuitKeyValue = Type.String({ pattern: circuitKeyPattern, examples: ['direction'] })
export const Login = Type.String({ minLength: 1, maxLength: 80 })
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' })

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** One of the given words. @param examples those of the description, where the first word would mislead */
export const oneOf = <const V extends readonly string[]>(values: V, examples?: V[number][]) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values], ...(examples && { examples }) }))

/** How a list answers: in an envelope, so that a count or a cursor may join it one day. Settings are values, and come bare. */
export const listOf = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item) })

export const PersonRef = Type.Object({ login: Type.String(), name: Type.String() })
export const UnitRef = Type.Object({ code: Type.String(), name: Type.String() })

/** For each act of the screen: `true`, or the sentence that says why not. The screen never guesses. */
export const Allows = Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.String()]))

/** RFC 9457; `code` is the stable part. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.Optional(Type.String()),
  },
  { $id: 'Problem', additionalProperties: true },
)
