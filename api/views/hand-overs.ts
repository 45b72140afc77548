import { Type } from 'typebox'
import { Id, Instant, Nullable, PersonRef, Sha256, UnitRef } from './common.ts'

/** Part `handOver` of `POST /api/hand-overs`: a new scan, or one that waits here and goes on (`handOver`). */
export const ScanHandOverInput = Type.Object(
  {
    to: Type.Unsafe<'BDC' | 'CAB'>(Type.String({ enum: ['BDC', 'CAB'] })),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
    handOver: Type.Optional(Id),
  },
  { $id: 'ScanHandOverInput', additionalProperties: false },
)

export const HandOverView = Type.Object(
  {
    id: Id,
    to: UnitRef,
    from: Nullable(UnitRef),
    by: Nullable(PersonRef),
    note: Nullable(Type.String()),
    name: Type.String(),
    mediaType: Type.String(),
    sha256: Sha256,
    at: Instant,
    status: Type.Unsafe<'waiting' | 'registered'>(Type.String({ enum: ['waiting', 'registered'] })),
    /** It waits with the reader's own unit. */
    received: Type.Boolean(),
    /** What became of it, once the reader sees that letter. */
    letter: Nullable(Type.Object({ id: Id, chrono: Nullable(Type.String()) })),
  },
  { $id: 'HandOver' },
)
