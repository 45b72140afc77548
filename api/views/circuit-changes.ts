import { Type } from 'typebox'
import { Login, Nullable, UnitCode } from './common.ts'

export const changeActs = [
  'suspend',
  'resume',
  'askVisa',
  'addContributor',
  'previousVisa',
  'redo',
  'skip',
  'withdraw',
] as const
export type ChangeAct = (typeof changeActs)[number]
const ChangeActName = Type.Unsafe<ChangeAct>(Type.String({ enum: [...changeActs] }))

/** For `addContributor`: whom the step asks already, as `to` names them, and whether one more is a unit or a person. */
export const JoiningView = Type.Object({
  takes: Type.Unsafe<'unit' | 'person'>(Type.String({ enum: ['unit', 'person'] })),
  asked: Type.Array(Type.Object({ to: Type.String({ examples: ['VOIRIE'] }), name: Type.String() })),
})

/** A change of one letter's way that is conceivable now, what it would do, and whether the reader may make it. */
export const CircuitChangeView = Type.Object(
  {
    act: ChangeActName,
    /** What the change is about: a step of the circuit, one that several do, or a task; null for the circuit as a whole. */
    target: Nullable(Type.String()),
    /** Its name, as the circuit calls it. */
    name: Nullable(Type.String()),
    /** What would happen, in a sentence. */
    effect: Type.String(),
    /** Whether somebody must be named as well (`to`). */
    needsPerson: Type.Boolean(),
    joining: Nullable(JoiningView),
    /** `true`, or the sentence that says why not. */
    allowed: Type.Union([Type.Boolean(), Type.String()]),
  },
  { $id: 'CircuitChange' },
)

export const CircuitChangesView = Type.Object({ items: Type.Array(CircuitChangeView) }, { $id: 'CircuitChanges' })

/**
 * `to`: for `askVisa`, the unit DG or CAB, or a person's login; for `addContributor`, the unit or the person that the step
 * takes (`joining`). The reason goes on record.
 */
export const CircuitChangeInput = Type.Object(
  {
    act: ChangeActName,
    target: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
    to: Type.Optional(Type.Union([Login, UnitCode])),
    reason: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }),
  },
  { $id: 'CircuitChangeInput', additionalProperties: false },
)

export const WithdrawalInput = Type.Object(
  { reason: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) },
  { $id: 'WithdrawalInput', additionalProperties: false },
)
