import { Type } from 'typebox'
import { Day, Id, Instant, Login, Nullable, PersonRef, UnitCode, UnitRef } from './common.ts'
import { HistoryItem } from './letter-story.ts'
import { TaskView } from './tasks.ts'

/** `GET /api/tasks`: a page of the inbox, and how much of each kind waits in all of it. */
export const TaskListView = Type.Object(
  {
    items: Type.Array(TaskView),
    next: Nullable(Type.String()),
    /** All that the caller may act on with the same filters but `kind`, per kind of task. */
    counts: Type.Record(Type.String(), Type.Integer()),
  },
  { $id: 'TaskList' },
)

/** Sets a circuit going again after an incident: once more, or past the step. The reason goes on record. */
export const IncidentInput = Type.Object(
  {
    incident: Type.String({ minLength: 1, maxLength: 400 }),
    act: Type.Unsafe<'retry' | 'skip'>(Type.String({ enum: ['retry', 'skip'] })),
    reason: Type.String({ minLength: 1, maxLength: 4000 }),
  },
  { $id: 'IncidentInput', additionalProperties: false },
)

export const AssignInput = Type.Object(
  { to: Login, onBehalfOf: Type.Optional(Login) },
  { $id: 'AssignInput', additionalProperties: false },
)

/** Taking a task out of a colleague's hands says why; the colleague reads it. */
export const TakeOverInput = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 2000 }) },
  { $id: 'TakeOverInput', additionalProperties: false },
)

/** A contribution is asked of a unit or of a person by name (R9, R12); `email`: it is awaited outside (R10). */
export const ContributionInput = Type.Object(
  {
    to: Type.Union([Login, UnitCode]),
    question: Type.String({ minLength: 1, maxLength: 4000 }),
    dueOn: Type.Optional(Day),
    channel: Type.Optional(Type.Unsafe<'app' | 'email'>(Type.String({ enum: ['app', 'email'] }))),
  },
  { $id: 'ContributionInput', additionalProperties: false },
)

export const Created = Type.Object({ id: Id }, { $id: 'Created' })

/** What came outside the application, recorded by who asked for it (R10). */
export const AnswerInput = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 100000 }) },
  { $id: 'AnswerInput', additionalProperties: false },
)

/** Whom one asks, and how often (R10): `often` recommends the application, otherwise an e-mail will do. */
export const DomainView = Type.Object(
  {
    unit: UnitRef,
    asked: Type.Integer(),
    often: Type.Boolean(),
    recommended: Type.Unsafe<'app' | 'email'>(Type.String({ enum: ['app', 'email'] })),
  },
  { $id: 'Domain' },
)

export const HandOverInput = Type.Object(
  { to: UnitCode, reason: Type.String({ minLength: 1, maxLength: 2000 }) },
  { $id: 'HandOverInput', additionalProperties: false },
)

/** How an acknowledgement of receipt leaves; by e-mail when the sender wrote so, on paper otherwise (R17). */
export const AcknowledgementInput = Type.Object(
  {
    template: Type.Optional(Id),
    by: Type.Optional(Type.Unsafe<'email' | 'paper'>(Type.String({ enum: ['email', 'paper'] }))),
  },
  { $id: 'AcknowledgementInput', additionalProperties: false },
)

/** A decision is safe: `applied`, or `accepted` when its effect is still to come (202). */
export const DecisionView = Type.Object(
  {
    decisionId: Id,
    state: Type.Unsafe<'applied' | 'accepted'>(Type.String({ enum: ['applied', 'accepted'] })),
    /** False: recorded, and what is read now still shows the state before; it follows by itself. */
    projected: Type.Boolean(),
  },
  { $id: 'Decision' },
)

export const NoteInput = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 10000 }) },
  { $id: 'NoteInput', additionalProperties: false },
)

export const NoteView = Type.Object({ id: Id, author: PersonRef, text: Type.String(), at: Instant }, { $id: 'Note' })

export const HistoryView = Type.Object({ items: Type.Array(HistoryItem) }, { $id: 'History' })
