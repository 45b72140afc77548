import { Type } from 'typebox'
import { Id, Instant, Nullable, oneOf } from './common.ts'

const Counts = Type.Record(Type.String(), Type.Integer())

export const TrialInput = Type.Object(
  { limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 200 })) },
  { $id: 'CircuitTrialInput', additionalProperties: false },
)

const courseEnd = oneOf(['completed', 'under-way', 'stopped', 'incident'])

/** The draft run against recorded decisions. Letters that the reader does not see are in the counts only (R4). */
export const TrialView = Type.Object(
  {
    key: Type.String(),
    revision: Type.Integer(),
    letters: Type.Integer(),
    ends: Counts,
    elements: Type.Array(
      Type.Object({
        element: Type.String(),
        visits: Type.Integer(),
        stops: Type.Integer(),
        /** Recorded, in minutes, half of the letters waiting longer; null for a step that nobody has done yet. */
        medianMinutes: Nullable(Type.Number()),
      }),
    ),
    courses: Type.Array(
      Type.Object({
        letterId: Id,
        chrono: Nullable(Type.String()),
        end: courseEnd,
        at: Type.Array(Type.String()),
        incident: Nullable(Type.String()),
        used: Type.Integer(),
        unused: Type.Array(Type.String()),
        waitedMinutes: Type.Number(),
        /** Timers on its way: `recorded`, or those of the draft, with the instant at which they would have fired. */
        fired: Type.Array(Type.Object({ element: Type.String(), at: Nullable(Instant), recorded: Type.Boolean() })),
      }),
    ),
    unseen: Type.Integer(),
  },
  { $id: 'CircuitTrial' },
)

export const MigrationInput = Type.Object(
  {
    from: Type.Integer({ minimum: 1 }),
    /** Old to new element ids, for those that have changed. */
    mapping: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), Type.String({ maxLength: 200 }))),
    letters: Type.Optional(Type.Array(Id, { maxItems: 200 })),
    dryRun: Type.Boolean({ examples: [true] }),
    reason: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })),
  },
  { $id: 'CircuitMigrationInput', additionalProperties: false },
)

/** What happens to each letter; `done` is null in a dry run. Letters that the reader does not see are only counted. */
export const MigrationView = Type.Object(
  {
    key: Type.String(),
    from: Type.Integer(),
    to: Type.Integer(),
    dryRun: Type.Boolean(),
    items: Type.Array(
      Type.Object({
        letterId: Id,
        chrono: Nullable(Type.String()),
        ready: Type.Boolean(),
        at: Type.Array(Type.String()),
        tasks: Type.Array(Type.Object({ from: Type.String(), to: Type.String(), changed: Type.Boolean() })),
        opened: Type.Array(Type.String()),
        moved: Type.Array(Type.String()),
        refusals: Type.Array(Type.Object({ element: Type.String(), code: Type.String() })),
        done: Nullable(oneOf(['migrated', 'accepted', 'refused'])),
        code: Nullable(Type.String()),
      }),
    ),
    unseen: Type.Object({ ready: Type.Integer(), refused: Type.Integer(), migrated: Type.Integer() }),
    /** More letters are in that version than one call deals with. */
    more: Type.Boolean(),
  },
  { $id: 'CircuitMigration' },
)
