import { Type } from 'typebox'
import { ContributionInput } from './acts.ts'
import { Allows, Day, Id, Instant, Nullable, oneOf, PersonRef, UnitCode, UnitRef } from './common.ts'

/** `late`: awaited, and its date is past. */
export const requestStates = ['late', 'awaited', 'answered', 'refused', 'withdrawn'] as const
export type RequestState = (typeof requestStates)[number]

/** « Demandes aux directions »: one request of a letter, where it stands, and what may be done about it (R12). */
export const RequestView = Type.Object(
  {
    id: Id,
    to: Type.Object({ unit: Nullable(UnitRef), person: Nullable(PersonRef) }),
    question: Type.String(),
    channel: oneOf(['app', 'email'] as const),
    state: oneOf(requestStates),
    dueOn: Nullable(Day),
    askedBy: PersonRef,
    askedAt: Instant,
    text: Nullable(Type.String()),
    answeredBy: Nullable(PersonRef),
    answeredAt: Nullable(Instant),
    /** When they were last reminded, and how much was said in the thread; for those who are on it. */
    remindedAt: Nullable(Instant),
    messages: Type.Integer(),
    /** `withdraw`, `remind`, `write` and `answer`: true, or the sentence that says why not. */
    allows: Allows,
  },
  { $id: 'Request' },
)

export const RequestListView = Type.Object({ items: Type.Array(RequestView) }, { $id: 'RequestList' })

/** Several directions or agents at once, each with its question and its date. */
export const RequestsInput = Type.Object(
  { requests: Type.Array(ContributionInput, { minItems: 1, maxItems: 20 }) },
  { $id: 'RequestsInput', additionalProperties: false },
)
export const RequestsCreated = Type.Object({ ids: Type.Array(Id) }, { $id: 'RequestsCreated' })

export const MessageView = Type.Object(
  {
    id: Id,
    kind: oneOf(['message', 'reminder'] as const),
    author: PersonRef,
    text: Type.String(),
    at: Instant,
  },
  { $id: 'ThreadMessage' },
)
export const MessageInput = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) },
  { $id: 'MessageInput', additionalProperties: false },
)
export const ReminderInput = Type.Object(
  { text: Type.Optional(Type.String({ maxLength: 4000 })) },
  { $id: 'ReminderInput', additionalProperties: false },
)

/** What came in, as the beginning of one reply: a heading for each direction. */
export const SkeletonView = Type.Object(
  {
    content: Type.Record(Type.String(), Type.Unknown()),
    /** How many contributions are in it. */
    contributions: Type.Integer(),
  },
  { $id: 'ReplySkeleton' },
)

/** The pole that leads; the others are asked for their part. The reason goes on record. */
export const LeadInput = Type.Object(
  {
    pole: UnitCode,
    reason: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
    contributors: Type.Optional(Type.Array(ContributionInput, { maxItems: 20 })),
  },
  { $id: 'LeadInput', additionalProperties: false },
)
