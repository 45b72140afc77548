import { Type } from 'typebox'
import { Allows, CircuitKeyValue, Instant, Nullable, oneOf, PersonRef, Sha256, UnitRef } from './common.ts'

/** What publication says about one element (issue by issue, never only the first). An error refuses the circuit. */
export const FindingView = Type.Object(
  { element: Type.String(), code: Type.String(), message: Type.String(), severity: oneOf(['error', 'warning']) },
  { $id: 'CircuitFinding' },
)

const draftStatus = oneOf(['draft', 'checked', 'simulated'])
const DraftBrief = Type.Object({
  revision: Type.Integer(),
  status: draftStatus,
  basedOn: Nullable(Type.Integer()),
  changedAt: Instant,
  changedBy: Nullable(PersonRef),
})

/** `GET /api/circuits`. `underWay` counts the letters that the reader sees; it and the draft are for administrators. */
export const CircuitSummaryView = Type.Object(
  {
    id: Type.String({ examples: ['direction'] }),
    key: Type.String({ examples: ['direction'] }),
    name: Type.String(),
    version: Nullable(Type.Integer()),
    planHash: Nullable(Sha256),
    publishedAt: Nullable(Instant),
    versions: Type.Integer(),
    underWay: Nullable(Type.Integer()),
    /** The circuits that it holds a copy of, and those that hold a copy of it and are published again with it. */
    calls: Type.Array(Type.String()),
    calledBy: Type.Array(Type.String()),
    draft: Nullable(DraftBrief),
    /** Made by the town, not shipped. */
    own: Type.Boolean(),
    /** Boxes whose letters enter it. */
    boxes: Type.Array(UnitRef),
    /** For administrators: this release ships a version of it that the town never had. */
    shipped: Nullable(Type.Object({ shippedAt: Instant, declined: Type.Boolean() })),
    allows: Allows,
  },
  { $id: 'CircuitSummary' },
)

export const CircuitVersionView = Type.Object(
  {
    version: Type.Integer(),
    planHash: Sha256,
    status: oneOf(['published', 'retired']),
    inForce: Type.Boolean(),
    publishedAt: Instant,
    publishedBy: Nullable(PersonRef),
    /** The called circuit whose publication made this version. */
    because: Nullable(Type.String()),
    underWay: Nullable(Type.Integer()),
    allows: Allows,
  },
  { $id: 'CircuitVersion' },
)

/** `GET /api/circuits/:key`. The `ETag` is the draft's revision, `"0"` when there is none. */
export const CircuitSheetView = Type.Object(
  { ...CircuitSummaryView.properties, history: Type.Array(CircuitVersionView) },
  { $id: 'CircuitSheet' },
)

const PlanTask = Type.Object({
  element: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  asked: Type.String(),
  due: Nullable(Type.String()),
  outcomes: Type.Array(Type.Object({ id: Type.String(), label: Type.String(), needsComment: Type.Boolean() })),
})

/** A published version as its author drew it, with what it asks of whom. */
export const CircuitFileView = Type.Object(
  {
    key: Type.String(),
    name: Type.String(),
    version: Type.Integer(),
    planHash: Sha256,
    status: oneOf(['published', 'retired']),
    xml: Type.String(),
    findings: Type.Array(FindingView),
    plan: Type.Object({
      elements: Type.Integer(),
      tasks: Type.Array(PlanTask),
      services: Type.Array(Type.Object({ element: Type.String(), name: Type.String(), activity: Type.String() })),
      calls: Type.Array(Type.Object({ element: Type.String(), key: Type.String(), planHash: Sha256 })),
    }),
  },
  { $id: 'CircuitFile' },
)

/** A BPMN file as text; in a form, the part `file` holds it. */
export const CircuitInput = Type.Object(
  {
    /** The circuit that it becomes a version of; the id of the file's process when absent. */
    key: Type.Optional(Type.String({ maxLength: 40, examples: ['direction'] })),
    xml: Type.Optional(Type.String({ maxLength: 1_000_000 })),
    /** The draft of a circuit of the town's own, under a key that no circuit bears yet. */
    create: Type.Optional(Type.Union([Type.Boolean(), Type.Literal('true')])),
  },
  { $id: 'CircuitInput', additionalProperties: false },
)

/** The draft of a circuit. The `ETag` is its revision. */
export const CircuitDraftView = Type.Object(
  {
    id: Type.String({ examples: ['direction'] }),
    key: CircuitKeyValue,
    ...DraftBrief.properties,
    xml: Type.String(),
    findings: Type.Array(FindingView),
    allows: Allows,
  },
  { $id: 'CircuitDraft' },
)

export const PlanChange = Type.Object({
  element: Type.String(),
  name: Type.String(),
  kind: oneOf(['added', 'removed', 'changed']),
  aspects: Type.Array(Type.String()),
})

/** What publishing the draft would do, before it is done (R23). */
export const CircuitEffectsView = Type.Object(
  {
    key: Type.String(),
    revision: Type.Integer(),
    inForce: Nullable(Type.Integer()),
    next: Type.Integer(),
    /** The circuit whose findings refuse the publication: this one, or one that calls it. */
    refusedBy: Nullable(Type.String()),
    findings: Type.Array(FindingView),
    unchanged: Type.Boolean(),
    elements: Type.Array(PlanChange),
    flows: Type.Array(PlanChange),
    candidates: Type.Array(
      Type.Object({ element: Type.String(), name: Type.String(), before: Type.String(), after: Type.String() }),
    ),
    republished: Type.Array(
      Type.Object({ key: Type.String(), name: Type.String(), from: Nullable(Type.Integer()), to: Type.Integer() }),
    ),
    /** Letters under way that keep the version they are in, as far as the reader sees them. */
    staying: Type.Array(Type.Object({ key: Type.String(), version: Type.Integer(), letters: Type.Integer() })),
  },
  { $id: 'CircuitEffects' },
)

export const PublicationView = Type.Object(
  {
    published: Type.Array(
      Type.Object({
        key: Type.String(),
        version: Type.Integer(),
        planHash: Sha256,
        because: Nullable(Type.String()),
      }),
    ),
  },
  { $id: 'CircuitPublication' },
)
