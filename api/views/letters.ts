import { Type } from 'typebox'
import { documentRoles, letterStatuses } from '../../domain/vocabulary.ts'
import { Allows, Day, Id, Instant, Nullable, oneOf, PersonRef, Sha256, UnitRef } from './common.ts'
import { ChannelValue, ConfidentialityValue, SettingRef } from './letter-inputs.ts'

const DocumentView = Type.Object(
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

/** It came back to a box that had it, or boxes sent it away three times: how often it changed boxes, and came back. */
export const ToAndFroView = Type.Object({ changes: Type.Integer(), returns: Type.Integer() })

const passage = {
  at: Instant,
  by: Nullable(PersonRef),
  onBehalfOf: Nullable(PersonRef),
  reason: Nullable(Type.String()),
}
/** The letter's way through the boxes; what a reset set aside is not counted. */
export const PassagesView = Type.Object({
  changes: Type.Integer(),
  /** How many of the changes were by a box that sent the letter away. */
  handOvers: Type.Integer(),
  toAndFro: Type.Boolean(),
  returns: Type.Array(Type.Object({ box: UnitRef, times: Type.Integer() })),
  stops: Type.Array(
    Type.Object({ box: UnitRef, how: oneOf(['entered', 'routed', 'handed-over', 'replaced'] as const), ...passage }),
  ),
  /** The boxes that sent it away, and when and why they last did. */
  sentAway: Type.Array(Type.Object({ box: UnitRef, ...passage })),
})

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
    /** Absent from a letter on its ordinary way. */
    toAndFro: Type.Optional(ToAndFroView),
    /** Search hits: the passage, with the words found between « and ». */
    excerpt: Type.Optional(Type.String()),
  },
  { $id: 'LetterRow' },
)

const ContributionView = Type.Object(
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
    passages: PassagesView,
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

const Total = Type.Object({ value: Type.Integer(), relation: oneOf(['exact', 'atLeast'] as const) })

/** `GET /api/letters`. */
export const LetterPage = Type.Object(
  { items: Type.Array(LetterRow), total: Total, next: Nullable(Type.String()) },
  { $id: 'LetterPage' },
)
