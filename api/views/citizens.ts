import { Type } from 'typebox'
import { channels, confidentialities, letterStatuses } from '../../domain/vocabulary.ts'
import { CircuitKeyValue, Day, Id, Instant, Nullable, oneOf, PersonRef, UnitRef } from './common.ts'

/** Name and address as one key: the same for all letters of one citizen. */
export const CitizenId = Type.String({ pattern: '^[0-9a-f]{32}$', examples: ['0cc175b9c0f1b6a831c399e269772661'] })

const citizen = {
  id: CitizenId,
  name: Type.String(),
  email: Nullable(Type.String()),
  address: Nullable(Type.Object({ lines: Type.Array(Type.String()), postalCode: Type.String(), city: Type.String() })),
  street: Nullable(Type.String()),
  /** From the town's list of streets; null for a street that nobody has placed yet. */
  neighbourhood: Nullable(Type.String()),
}
const CitizenView = Type.Object(citizen, { $id: 'Citizen' })

/** `GET /api/citizens`: who wrote, with how much of it is open and promised. */
export const CitizenListView = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        ...citizen,
        letters: Type.Integer(),
        open: Type.Integer(),
        /** Promises that are neither kept nor given up. */
        promises: Type.Integer(),
        lastOn: Day,
      }),
    ),
    next: Nullable(Type.String()),
  },
  { $id: 'CitizenList' },
)

const reportedPromise = {
  id: Id,
  text: Type.String(),
  dueOn: Day,
  /** Null while it is open. */
  kept: Nullable(Type.Boolean()),
  note: Nullable(Type.String()),
}

/** One letter as a meeting speaks of it. */
export const ReportedLetterView = Type.Object(
  {
    id: Id,
    chrono: Nullable(Type.String()),
    subject: Type.String(),
    receivedOn: Day,
    channel: oneOf(channels),
    confidentiality: oneOf(confidentialities),
    status: oneOf(letterStatuses),
    stage: Nullable(Type.String()),
    box: Nullable(UnitRef),
    dueOn: Nullable(Day),
    late: Type.Boolean(),
    /** Beginning of what was written; empty for a scan without text. */
    excerpt: Type.String(),
    answer: Nullable(
      Type.Object({
        on: Day,
        signatory: Nullable(Type.String()),
        /** Empty for a reply that was uploaded as a file. */
        text: Type.String(),
        documentId: Nullable(Id),
      }),
    ),
    waiting: Type.Array(
      Type.Object({
        task: Type.String(),
        unit: Nullable(Type.String()),
        person: Nullable(Type.String()),
        since: Instant,
      }),
    ),
    promises: Type.Array(Type.Object(reportedPromise)),
  },
  { $id: 'ReportedLetter' },
)

const group = { citizen: CitizenView, letters: Type.Array(ReportedLetterView) }
export const CitizenDetailView = Type.Object({ ...group, truncated: Type.Boolean() }, { $id: 'CitizenDetail' })

/** Everything of a street, a neighbourhood or a subject, by citizen. `truncated`: only the newest letters are in it. */
export const MeetingReportView = Type.Object(
  { groups: Type.Array(Type.Object(group)), truncated: Type.Boolean() },
  { $id: 'MeetingReport' },
)

export const WrittenStreetView = Type.Object(
  {
    street: Type.String(),
    neighbourhood: Nullable(Type.String()),
    letters: Type.Integer(),
    open: Type.Integer(),
  },
  { $id: 'WrittenStreet' },
)

const Named = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' })
export const StreetInput = Type.Object(
  { street: Named, neighbourhood: Named },
  { $id: 'Street', additionalProperties: false },
)

export const PromiseView = Type.Object(
  {
    ...reportedPromise,
    by: PersonRef,
    at: Instant,
    settledBy: Nullable(PersonRef),
    settledAt: Nullable(Instant),
  },
  { $id: 'Promise' },
)
export const PromiseInput = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }), dueOn: Day },
  { $id: 'PromiseInput', additionalProperties: false },
)
/** `kept`: what was promised was done; false, it will not be, and the note says why. */
export const SettlementInput = Type.Object(
  { kept: Type.Boolean(), note: Type.Optional(Type.String({ maxLength: 1000 })) },
  { $id: 'SettlementInput', additionalProperties: false },
)

/** Who will see a letter once it is in the circuit of a box, and by which rules. */
export const EntryPreviewView = Type.Object(
  {
    box: UnitRef,
    circuit: CircuitKeyValue,
    people: Type.Array(
      Type.Object({
        person: PersonRef,
        units: Type.Array(UnitRef),
        rules: Type.Array(oneOf(['R3', 'R4', 'R5', 'R6', 'R7'] as const)),
        already: Type.Boolean(),
      }),
    ),
  },
  { $id: 'EntryPreview' },
)

/** A letter that the reader is in copy of by name. */
export const CopyListView = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Id,
        chrono: Nullable(Type.String()),
        subject: Type.String(),
        sender: Type.String(),
        receivedOn: Day,
        status: oneOf(letterStatuses),
        stage: Nullable(Type.String()),
        box: Nullable(UnitRef),
        dueOn: Nullable(Day),
        /** When the reply left. */
        repliedAt: Nullable(Instant),
        copiedAt: Instant,
        copiedBy: Nullable(PersonRef),
        readAt: Nullable(Instant),
      }),
    ),
    unread: Type.Integer(),
    next: Nullable(Type.String()),
  },
  { $id: 'CopyList' },
)
