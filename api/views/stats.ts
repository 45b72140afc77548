import { Type } from 'typebox'
import { delayGroups, letterOutcomes } from '../../db/stats/index.ts'
import { channels } from '../../domain/vocabulary.ts'
import { CircuitKeyValue, Day, Id, Instant, Login, listOf, Nullable, oneOf, UnitRef } from './common.ts'
import { LetterRow } from './letters.ts'
import { TaskView } from './tasks.ts'

const Days = Nullable(Type.Number({ examples: [4.5] }))

const load = {
  underWay: Type.Integer(),
  late: Type.Integer(),
  /** Not late yet, and due by `until`. */
  dueSoon: Type.Integer(),
  /** Since reception; null without any letter. */
  medianDays: Days,
  oldestDays: Nullable(Type.Integer()),
}
/** The end of one week, oldest first: eight of them. */
const Trend = Type.Array(Type.Object({ on: Day, underWay: Type.Integer(), late: Type.Integer() }))

/** `GET /api/stats/workload` */
export const WorkloadView = Type.Object(
  {
    on: Day,
    until: Day,
    /** More than the letters of one's own unit are counted here (R5, R11, R12). */
    supervises: Type.Boolean(),
    total: Type.Object({ ...load, trend: Trend }),
    /** By the box that holds the letters; null: in no box. */
    units: Type.Array(Type.Object({ unit: Nullable(UnitRef), ...load, trend: Trend })),
    /** By the task that is waited for; a letter may wait for several. */
    steps: Type.Array(
      Type.Object({
        task: Type.String(),
        waiting: Type.Integer(),
        late: Type.Integer(),
        medianDays: Type.Number(),
        oldestDays: Type.Integer(),
        trend: Type.Array(Type.Object({ on: Day, waiting: Type.Integer() })),
      }),
    ),
  },
  { $id: 'Workload' },
)

export const StepsQuery = Type.Object({ circuit: Type.Optional(CircuitKeyValue) }, { additionalProperties: false })

/** `GET /api/stats/steps`: the drawing of the circuit in force, and how letters pass its steps. */
export const StepsView = Type.Object(
  {
    circuit: Type.String(),
    version: Type.Integer(),
    name: Type.String(),
    xml: Type.String(),
    steps: Type.Array(
      Type.Object({
        element: Type.String(),
        name: Type.String(),
        /** `call`: all that happens in the circuit called there. */
        kind: oneOf(['task', 'service', 'call'] as const),
        waiting: Type.Integer(),
        late: Type.Integer(),
        /** How long those that wait there now have waited. */
        medianDays: Days,
        oldestDays: Nullable(Type.Integer()),
        /** Passages of the last twelve months, and how long they took. */
        visits: Type.Integer(),
        medianMinutes: Nullable(Type.Integer()),
        p90Minutes: Nullable(Type.Integer()),
      }),
    ),
  },
  { $id: 'StepFigures' },
)

export const DelaysQuery = Type.Object(
  {
    /** First and last day of reception; the last six months unless given. */
    from: Type.Optional(Day),
    to: Type.Optional(Day),
    by: Type.Optional(oneOf(delayGroups)),
  },
  { additionalProperties: false },
)

const delayFigures = {
  received: Type.Integer(),
  answered: Type.Integer(),
  medianDays: Days,
  inTime: Type.Integer(),
  missed: Type.Integer(),
  /** Of those whose outcome is known, how many were answered by the service target: 0 to 1. */
  share: Nullable(Type.Number({ examples: [0.82] })),
  acknowledgedInTime: Type.Integer(),
  acknowledgedLate: Type.Integer(),
}

/** `GET /api/stats/delays` */
export const DelaysView = Type.Object(
  {
    from: Day,
    to: Day,
    by: oneOf(delayGroups),
    rows: Type.Array(Type.Object({ key: Nullable(Type.String()), name: Nullable(Type.String()), ...delayFigures })),
  },
  { $id: 'DelayFigures' },
)

/** `GET /api/stats/domains`: whom contributions are asked of, by which channel, and what is advised (R10). */
export const DomainFiguresView = listOf(
  Type.Object(
    {
      unit: UnitRef,
      asked: Type.Integer(),
      byApp: Type.Integer(),
      byEmail: Type.Integer(),
      answered: Type.Integer(),
      medianDays: Days,
      often: Type.Boolean(),
      recommended: oneOf(['app', 'email'] as const),
    },
    { $id: 'DomainFigures' },
  ),
)

/** Each figure opens its letters by these. */
const supervisedFilters = {
  unit: Type.Optional(Type.String({ maxLength: 40 })),
  late: Type.Optional(Type.Boolean()),
  dueSoon: Type.Optional(Type.Boolean()),
  blocked: Type.Optional(Type.Boolean()),
  /** Came back to a box that had it, or was sent away three times. */
  toAndFro: Type.Optional(Type.Boolean()),
  task: Type.Optional(Type.String({ maxLength: 200 })),
  /** A step of a circuit's drawing: letters that wait there now. */
  circuit: Type.Optional(CircuitKeyValue),
  step: Type.Optional(Type.String({ maxLength: 200 })),
  outcome: Type.Optional(oneOf(letterOutcomes)),
  channel: Type.Optional(oneOf(channels)),
  letterType: Type.Optional(Type.String({ maxLength: 40 })),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
}
export const SupervisedQuery = Type.Object(
  {
    ...supervisedFilters,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
)
/** A table has no pages. */
export const SupervisedTableQuery = Type.Object(supervisedFilters, { additionalProperties: false })

/** One letter of `GET /api/stats/letters`: its age, its date, what keeps it, and who is waited for. */
const SupervisedLetterView = Type.Object(
  {
    letter: LetterRow,
    ageDays: Type.Integer(),
    /** What keeps it beside work that is to be done, in a sentence. */
    blockage: Nullable(Type.Object({ code: oneOf(['incident', 'suspended', 'absent'] as const), text: Type.String() })),
    tasks: Type.Array(
      Type.Object({
        task: TaskView,
        waitingDays: Type.Integer(),
        holderAbsent: Type.Boolean(),
        remindedAt: Nullable(Instant),
        /** `true`, or the sentence that says why not. */
        remind: Type.Union([Type.Boolean(), Type.String()]),
      }),
    ),
  },
  { $id: 'SupervisedLetter' },
)

export const SupervisedPageView = Type.Object(
  { items: Type.Array(SupervisedLetterView), total: Type.Integer(), next: Nullable(Type.String()) },
  { $id: 'SupervisedLetters' },
)

export const ReminderInput = Type.Object(
  { message: Type.Optional(Type.String({ maxLength: 2000 })) },
  { $id: 'TaskReminderInput', additionalProperties: false },
)
export const ReminderView = Type.Object(
  {
    id: Id,
    /** Null once the task is over. */
    taskId: Nullable(Id),
    at: Instant,
    by: Type.Object({ login: Type.String(), name: Type.String() }),
    message: Nullable(Type.String()),
  },
  { $id: 'TaskReminder' },
)

const Tasks = Type.Array(Id, { minItems: 1, maxItems: 50 })
export const RemindSeveralInput = Type.Object(
  { tasks: Tasks, message: Type.Optional(Type.String({ maxLength: 2000 })) },
  { $id: 'RemindSeveralInput', additionalProperties: false },
)
export const AssignSeveralInput = Type.Object(
  { tasks: Tasks, to: Login },
  { $id: 'AssignSeveralInput', additionalProperties: false },
)
/** What became of each task, in the order asked. `accepted`: decided, and shown as soon as the circuit has answered. */
export const ReportView = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        taskId: Id,
        state: oneOf(['done', 'accepted', 'refused'] as const),
        code: Nullable(Type.String()),
        reason: Nullable(Type.String()),
      }),
    ),
  },
  { $id: 'Report' },
)

export const AssigneeView = Type.Object(
  { login: Type.String(), name: Type.String(), unit: Nullable(UnitRef) },
  { $id: 'Assignee' },
)
