import { Type } from 'typebox'
import { channels, confidentialities, documentRoles, letterStatuses } from '../../domain/vocabulary.ts'
import {
  Allows,
  CircuitKeyValue,
  Day,
  Id,
  Instant,
  Login,
  Nullable,
  PersonRef,
  Sha256,
  UnitCode,
  UnitRef,
} from './common.ts'

const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }))

export const ChannelValue = oneOf(channels)
export const ConfidentialityValue = oneOf(confidentialities)

const SettingCode = Type.String({ pattern: '^[a-z0-9-]{1,40}$', examples: ['demande'] })
const SettingRef = Type.Object({ code: Type.String(), name: Type.String() })

export const SenderInput = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    address: Type.Optional(
      Type.Object(
        {
          lines: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 6 }),
          postalCode: Type.String({ maxLength: 12 }),
          city: Type.String({ maxLength: 100 }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
)

/** Part `letter` of `POST /api/letters`. */
export const LetterInput = Type.Object(
  {
    subject: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    sender: SenderInput,
    channel: ChannelValue,
    receivedOn: Day,
    writtenOn: Type.Optional(Day),
    confidentiality: ConfidentialityValue,
    /** Codes of the town's lists: the type decides both clocks, the priority may shorten the service's. */
    letterType: Type.Optional(Nullable(SettingCode)),
    priority: Type.Optional(Nullable(SettingCode)),
    box: Nullable(UnitCode),
    copies: Type.Optional(Type.Array(Type.Union([Login, UnitCode]), { maxItems: 50 })),
    /** A scan handed over by a direction (R2) that becomes this letter. */
    handOver: Type.Optional(Id),
  },
  { $id: 'LetterInput', additionalProperties: false },
)

/** `PUT /api/letters/:id`: what is given is corrected, what is absent stays. */
export const LetterCorrection = Type.Object(
  {
    subject: Type.Optional(Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' })),
    sender: Type.Optional(SenderInput),
    channel: Type.Optional(ChannelValue),
    receivedOn: Type.Optional(Day),
    writtenOn: Type.Optional(Nullable(Day)),
    confidentiality: Type.Optional(ConfidentialityValue),
    letterType: Type.Optional(Nullable(SettingCode)),
    priority: Type.Optional(Nullable(SettingCode)),
  },
  { $id: 'LetterCorrection', additionalProperties: false },
)

/** `POST /api/letters/:id/circuit`: the box decides the circuit. */
export const CircuitEntry = Type.Object(
  { box: UnitCode, circuit: Type.Optional(CircuitKeyValue) },
  { $id: 'CircuitEntry', additionalProperties: false },
)

/** The answer of `POST /api/letters`. */
export const RegisteredView = Type.Object(
  {
    id: Id,
    /** The CAB's own number for a secret letter that is in no circuit. */
    chrono: Nullable(Type.String()),
    box: Nullable(UnitCode),
    version: Type.Integer(),
  },
  { $id: 'Registered' },
)

export const DocumentView = Type.Object(
  {
    id: Id,
    role: oneOf(documentRoles),
    name: Type.String(),
    mediaType: Type.String(),
    sha256: Sha256,
    size: Type.Integer(),
    pages: Nullable(Type.Integer()),
    version: Type.Integer(),
    addedAt: Instant,
    addedBy: Nullable(PersonRef),
  },
  { $id: 'Document' },
)

/** A letter in lists: what a row shows. */
export const LetterRow = Type.Object(
  {
    id: Id,
    chrono: Nullable(Type.String()),
    subject: Type.String(),
    sender: Type.String(),
    channel: ChannelValue,
    confidentiality: ConfidentialityValue,
    receivedOn: Day,
    dueOn: Nullable(Day),
    status: oneOf(letterStatuses),
    box: Nullable(UnitRef),
    /** Where it stands, as people say it: "Rédaction de la réponse". */
    stage: Nullable(Type.String()),
    late: Type.Boolean(),
    hasIncident: Type.Boolean(),
    /** Search hits: the passage, with the words found between « and ». */
    excerpt: Type.Optional(Type.String()),
  },
  { $id: 'LetterRow' },
)

export const ContributionView = Type.Object(
  {
    id: Id,
    to: Type.Object({ unit: Nullable(UnitRef), person: Nullable(PersonRef) }),
    question: Type.String(),
    channel: oneOf(['app', 'email'] as const),
    dueOn: Nullable(Day),
    askedBy: PersonRef,
    askedAt: Instant,
    status: oneOf(['asked', 'answered', 'refused', 'cancelled'] as const),
    text: Nullable(Type.String()),
    answeredBy: Nullable(PersonRef),
    answeredAt: Nullable(Instant),
    /** The open task that carries it, when the reader may act on it. */
    taskId: Nullable(Id),
  },
  { $id: 'Contribution' },
)

/** A circuit that stopped: why, in French, and what a person can do about it. */
export const IncidentView = Type.Object(
  {
    id: Type.String(),
    /** The code of what failed, or of the incident itself. */
    code: Type.String(),
    message: Type.String(),
    at: Instant,
    acts: Type.Array(oneOf(['retry', 'skip', 'move'] as const)),
  },
  { $id: 'Incident' },
)

/** Received under the same Message-ID, with other bytes: perhaps the same letter twice. */
export const SameMessage = Type.Object({ id: Id, chrono: Nullable(Type.String()), receivedOn: Day })

export const LetterView = Type.Object(
  {
    id: Id,
    chrono: Nullable(Type.String()),
    subject: Type.String(),
    sender: Type.Object({
      name: Type.String(),
      email: Nullable(Type.String()),
      address: Nullable(
        Type.Object({ lines: Type.Array(Type.String()), postalCode: Type.String(), city: Type.String() }),
      ),
    }),
    channel: ChannelValue,
    confidentiality: ConfidentialityValue,
    receivedOn: Day,
    writtenOn: Nullable(Day),
    dueOn: Nullable(Day),
    implicitDecisionOn: Nullable(Day),
    letterType: Nullable(SettingRef),
    priority: Nullable(SettingRef),
    status: oneOf(letterStatuses),
    stage: Nullable(Type.String()),
    box: Nullable(UnitRef),
    registeredAt: Instant,
    registeredBy: Nullable(PersonRef),
    /** For `If-Match` of `PUT /api/letters/:id`. */
    version: Type.Integer(),
    documents: Type.Array(DocumentView),
    units: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), reason: Type.String() })),
    copies: Type.Array(
      Type.Object({
        person: Nullable(PersonRef),
        unit: Nullable(UnitRef),
        reason: Type.String(),
        by: Nullable(PersonRef),
        /** For who put them in copy, the CAB, and themselves (R7); null to everybody else. */
        readAt: Nullable(Instant),
      }),
    ),
    /** Of an e-mail: other letters of its Message-ID that the reader sees. */
    sameMessage: Type.Array(SameMessage),
    contributions: Type.Array(ContributionView),
    acknowledgement: Nullable(
      Type.Object({
        at: Instant,
        by: Nullable(PersonRef),
        channel: oneOf(['email', 'paper'] as const),
        documentId: Nullable(Id),
      }),
    ),
    incidents: Type.Array(IncidentView),
    /** "Pourquoi je vois ce courrier": the rules that open it to the reader. */
    seenBecause: Type.Array(Type.Object({ rule: Type.String(), text: Type.String() })),
    allows: Allows,
  },
  { $id: 'Letter' },
)

/** What remains to the mail office of a confidential letter that it integrated: no subject, no sender. */
export const RedactedView = Type.Object(
  { chrono: Type.String(), receivedOn: Day, box: Nullable(UnitRef) },
  { $id: 'RedactedLetter' },
)

export const SenderSuggestionView = Type.Object(
  {
    name: Type.String(),
    email: Nullable(Type.String()),
    address: Nullable(
      Type.Object({ lines: Type.Array(Type.String()), postalCode: Type.String(), city: Type.String() }),
    ),
  },
  { $id: 'SenderSuggestion' },
)

export const Total = Type.Object({ value: Type.Integer(), relation: oneOf(['exact', 'atLeast'] as const) })

/** `GET /api/letters`. */
export const LetterPage = Type.Object(
  { items: Type.Array(LetterRow), total: Total, next: Nullable(Type.String()) },
  { $id: 'LetterPage' },
)
