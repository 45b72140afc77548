import { type Static, type TSchema, Type } from 'typebox'
import { orgChangeStatuses } from '../../domain/org/changes.ts'
import { positionFunctions, taskKinds, unitKinds } from '../../domain/vocabulary.ts'
import { Id, Instant, Nullable, oneOf, PersonRef, UnitCode, UnitRef } from '../views/common.ts'

const strict = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })

const UnitName = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S', examples: ['Service Voirie'] })
const KindValue = oneOf(unitKinds, ['service'])
const Reason = Type.String({ maxLength: 1000 })

/** One step of a reorganisation. */
const OrgStep = Type.Union(
  [
    strict({ act: Type.Literal('create'), code: UnitCode, name: UnitName, kind: KindValue, parent: UnitCode }),
    strict({ act: Type.Literal('rename'), unit: UnitCode, name: UnitName }),
    strict({ act: Type.Literal('move'), unit: UnitCode, parent: UnitCode }),
    strict({ act: Type.Literal('change-kind'), unit: UnitCode, kind: KindValue }),
    strict({ act: Type.Literal('merge'), unit: UnitCode, into: UnitCode }),
    strict({ act: Type.Literal('close'), unit: UnitCode, successor: Type.Optional(Nullable(UnitCode)) }),
  ],
  { $id: 'OrgStep' },
)

export const RehearsalInput = Type.Object(
  { changes: Type.Array(OrgStep, { minItems: 1, maxItems: 50 }) },
  { $id: 'RehearsalInput', additionalProperties: false },
)

/** `at`: the hour at which it takes effect; at once when absent. */
export const OrgChangeInput = Type.Object(
  {
    changes: Type.Array(OrgStep, { minItems: 1, maxItems: 50 }),
    at: Type.Optional(Nullable(Instant)),
    reason: Type.Optional(Nullable(Reason)),
  },
  { $id: 'OrgChangeInput', additionalProperties: false },
)

export const NewUnit = Type.Object(
  { code: UnitCode, name: UnitName, kind: KindValue, parent: UnitCode, reason: Type.Optional(Reason) },
  { $id: 'NewUnit', additionalProperties: false },
)

/** What is given is changed, what is absent stays. */
export const UnitChange = Type.Object(
  {
    name: Type.Optional(UnitName),
    parent: Type.Optional(UnitCode),
    kind: Type.Optional(KindValue),
    reason: Type.Optional(Reason),
  },
  {
    $id: 'UnitChange',
    additionalProperties: false,
    minProperties: 1,
    examples: [{ name: 'Service Voirie et réseaux' }],
  },
)

export const UnitDetailView = Type.Object(
  {
    code: Type.String(),
    name: Type.String(),
    kind: Type.String(),
    parent: Nullable(UnitRef),
    isBox: Type.Boolean(),
    closedAt: Nullable(Instant),
    /** Where what is addressed to this code goes now. */
    successor: Nullable(UnitRef),
    below: Type.Array(UnitRef),
    members: Type.Array(Type.Object({ login: Type.String(), name: Type.String(), function: Type.String() })),
    mailboxes: Type.Array(Type.String()),
    /** Letters under way in its box that the reader sees. */
    letters: Type.Integer(),
  },
  { $id: 'UnitDetail' },
)

const Harm = Type.Object({
  orphans: Type.Array(Type.String()),
  withoutAssistant: Type.Array(Type.String()),
  emptyBoxes: Type.Array(Type.String()),
  brokenCircuits: Type.Array(Type.String()),
  gaining: Type.Array(Type.String()),
  judges: Type.Array(Type.String()),
})
const UnitState = Type.Object({
  code: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  parent: Nullable(Type.String()),
  closed: Type.Boolean(),
  successor: Nullable(Type.String()),
})
const UnitStep = Type.Object({ before: Nullable(UnitState), after: UnitState })

/** What would happen. Letters that the reader may not see are counted without a name; secret ones outside circuits are not. R4 */
export const RehearsalView = Type.Object(
  {
    units: Type.Array(UnitStep),
    letters: Type.Object({
      total: Type.Integer(),
      tasks: Type.Integer(),
      items: Type.Array(
        Type.Object({
          id: Nullable(Id),
          chrono: Nullable(Type.String()),
          subject: Nullable(Type.String()),
          from: Nullable(Type.String()),
          to: Nullable(Type.String()),
          tasks: Type.Array(
            Type.Object({
              name: Type.String(),
              kind: oneOf(taskKinds),
              from: Type.String(),
              to: Type.String(),
              people: Type.Array(PersonRef),
            }),
          ),
        }),
      ),
    }),
    sight: Type.Array(
      Type.Object({
        login: Type.String(),
        name: Type.String(),
        units: Type.Array(Type.String()),
        gained: Type.Integer(),
        lost: Type.Integer(),
      }),
    ),
    orphans: Type.Array(PersonRef),
    withoutAssistant: Type.Array(Type.String()),
    emptyBoxes: Type.Array(Type.String()),
    circuits: Type.Array(Type.Object({ key: Type.String(), version: Type.Integer(), unit: Type.String() })),
    configuration: Type.Array(
      Type.Object({
        kind: oneOf(['mailbox', 'template', 'form', 'letter-type'] as const),
        name: Type.String(),
        from: Type.String(),
        to: Type.String(),
      }),
    ),
    positions: Type.Array(
      Type.Object({
        login: Type.String(),
        name: Type.String(),
        function: Type.String(),
        from: Type.String(),
        to: Nullable(Type.String()),
      }),
    ),
    /** Whose word is needed before it takes effect, and who could give it today. */
    judges: Type.Array(
      Type.Object({ unit: Type.String(), function: oneOf(positionFunctions), people: Type.Array(PersonRef) }),
    ),
  },
  { $id: 'Rehearsal' },
)

export const OrgChangeView = Type.Object(
  {
    id: Id,
    /** The reorganisation in one sentence. */
    summary: Type.String(),
    reason: Nullable(Type.String()),
    askedBy: PersonRef,
    askedAt: Instant,
    at: Nullable(Instant),
    status: oneOf(orgChangeStatuses, ['done']),
    harm: Harm,
    stoppedBecause: Nullable(Type.Object({ code: Type.String(), text: Type.String() })),
    doneAt: Nullable(Instant),
    /** The change that took this one back. */
    undoneBy: Nullable(Id),
    units: Type.Array(UnitStep),
    confirmations: Type.Array(Type.Object({ id: Id, unit: Nullable(UnitRef), status: Type.String() })),
    allows: Type.Object({ undo: Type.Boolean(), cancel: Type.Boolean() }),
  },
  { $id: 'OrgChange' },
)
export type OrgChangeBody = Static<typeof OrgChangeView>
