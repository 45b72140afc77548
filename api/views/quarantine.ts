import { Type } from 'typebox'
import { Id, Instant, Nullable, PersonRef, UnitCode, UnitRef } from './common.ts'
import { SameMessage } from './letters.ts'

const strict = { additionalProperties: false }
const sources = ['mail', 'web', 'scan'] as const
const outcomes = ['registered', 'rejected'] as const

export const QuarantinedView = Type.Object(
  {
    id: Id,
    source: Type.Unsafe<(typeof sources)[number]>(Type.String({ enum: [...sources] })),
    /** Stable; the screens have a sentence for each. */
    code: Type.String({ examples: ['MAIL_UNREADABLE'] }),
    at: Instant,
    /** Bytes. */
    size: Type.Integer(),
    /** Whose server sent it, and what its head says it is about; null for whoever does not deal with it. */
    sender: Nullable(Type.String()),
    subject: Nullable(Type.String()),
    /** Whose it is; null = the mail office's. */
    box: Nullable(UnitRef),
    /** The reader deals with it; otherwise they see that it is there and why, and nothing of what it says. */
    deals: Type.Boolean(),
    /** The letter that it became or that it is about, once the reader sees that letter. */
    letter: Nullable(Type.Object({ id: Id, chrono: Nullable(Type.String()) })),
    settled: Nullable(
      Type.Object({
        at: Instant,
        by: Nullable(PersonRef),
        outcome: Type.Unsafe<(typeof outcomes)[number]>(Type.String({ enum: [...outcomes] })),
        note: Nullable(Type.String()),
      }),
    ),
  },
  { $id: 'Quarantined' },
)

export const QuarantineView = Type.Object(
  {
    items: Type.Array(QuarantinedView),
    /** Entries that wait for the reader to deal with them. */
    waiting: Type.Integer(),
  },
  { $id: 'Quarantine' },
)

export const QuarantinedDetailView = Type.Object(
  {
    ...QuarantinedView.properties,
    reason: Type.String(),
    /** Empty for whoever does not deal with it. */
    recipients: Type.Array(Type.String()),
    headers: Type.Array(Type.Object({ name: Type.String(), value: Type.String() })),
    /** Letters that came in under the same Message-ID, as far as the reader sees them. */
    sameMessage: Type.Array(SameMessage),
  },
  { $id: 'QuarantinedDetail' },
)

export const RetryInput = Type.Object(
  {
    /** For an address that nobody knows: the box that it was meant for. */
    box: Type.Optional(UnitCode),
  },
  { $id: 'QuarantineRetryInput', ...strict },
)

/** A person read the message and says what it is. */
export const HandRegistrationInput = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    sender: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
        email: Type.Optional(Type.String({ maxLength: 254, format: 'email' })),
      },
      strict,
    ),
    box: UnitCode,
    text: Type.Optional(Type.String({ maxLength: 20_000 })),
  },
  { $id: 'QuarantineRegistrationInput', ...strict },
)

export const RejectionInput = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }) },
  { $id: 'QuarantineRejectionInput', ...strict },
)
