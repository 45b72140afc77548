import { Type } from 'typebox'
import { Id, Instant, Nullable, PersonRef, Sha256 } from './common.ts'

/** One line of `GET /api/letters/:id/history`. */
export const HistoryItem = Type.Object(
  {
    at: Instant,
    kind: Type.String(),
    actor: Nullable(PersonRef),
    onBehalfOf: Nullable(PersonRef),
    /** The act that the delegation rests on: "arrêté n° 2026-118". */
    delegation: Type.Optional(Type.String()),
    /** The sentence, in French. */
    text: Type.String(),
    comment: Type.Optional(Type.String()),
    sha256: Type.Optional(Sha256),
    approvedSha256: Type.Optional(Sha256),
    stampedSha256: Type.Optional(Sha256),
    documentId: Type.Optional(Id),
    /** The branch of history was reset by an operator. */
    superseded: Type.Optional(Type.Boolean()),
  },
  { $id: 'HistoryItem' },
)

export const CircuitView = Type.Object(
  {
    key: Type.String(),
    version: Type.Integer(),
    name: Type.String(),
    xml: Type.String(),
    status: Type.String(),
    stage: Type.String(),
    active: Type.Array(Type.String()),
    passed: Type.Record(Type.String(), Type.Integer()),
    incidents: Type.Array(
      Type.Object({
        id: Type.String(),
        code: Type.String(),
        element: Nullable(Type.String()),
        message: Type.String(),
        at: Instant,
        /** What a person can do about it. */
        acts: Type.Array(Type.Unsafe<'retry' | 'skip' | 'move'>(Type.String({ enum: ['retry', 'skip', 'move'] }))),
      }),
    ),
    /** Why it waits, in sentences. */
    waitingFor: Type.Array(Type.String()),
    /** The most urgent reason, in one sentence: who or what, since when, until when. */
    waitsFor: Type.String(),
    /** What people were asked, in the order in which it began. */
    steps: Type.Array(
      Type.Object({
        element: Type.String(),
        name: Type.String(),
        openedAt: Instant,
        endedAt: Nullable(Instant),
        ended: Nullable(
          Type.Unsafe<'completed' | 'cancelled' | 'superseded'>(
            Type.String({ enum: ['completed', 'cancelled', 'superseded'] }),
          ),
        ),
        outcome: Nullable(Type.String()),
        by: Nullable(PersonRef),
        onBehalfOf: Nullable(PersonRef),
        /** How long it was open; null while it is. */
        minutes: Nullable(Type.Integer()),
      }),
    ),
    /** Read from the workflow itself (`?live=true`), not from the projection. */
    live: Type.Boolean(),
    /** The called circuits whose diagrams are shown too (`validation`). */
    called: Type.Array(
      Type.Object({ key: Type.String(), element: Type.String(), name: Type.String(), xml: Type.String() }),
    ),
  },
  { $id: 'Circuit' },
)
