import { Type } from 'typebox'
import { FindingView, PlanChange } from './circuit-versions.ts'
import { Allows, CircuitKeyValue, Instant, Nullable, PersonRef, UnitRef } from './common.ts'

const CircuitRefView = Type.Object({ key: CircuitKeyValue, name: Type.String() })

/** `GET /api/circuit-bindings`: the circuit that the letters of each box enter. */
export const CircuitBindingView = Type.Object(
  {
    box: UnitRef,
    circuit: CircuitRefView,
    /** What its kind would give it; another one was chosen when it differs. */
    usual: CircuitRefView,
    changedAt: Nullable(Instant),
    changedBy: Nullable(PersonRef),
    /** Circuits that this box may be bound to. */
    possible: Type.Array(CircuitKeyValue),
    allows: Allows,
  },
  { $id: 'CircuitBinding' },
)

/** `circuit: null`: back to the usual one. */
export const BindingInput = Type.Object(
  { circuit: Nullable(CircuitKeyValue), dryRun: Type.Boolean({ examples: [true] }) },
  { $id: 'CircuitBindingInput', additionalProperties: false },
)

/** What binding does, before it is done or after. */
export const BindingEffectView = Type.Object(
  {
    box: UnitRef,
    before: CircuitRefView,
    after: CircuitRefView,
    /** Letters under way in the box that stay in the circuit they entered, as far as the reader sees them (R4). */
    staying: Type.Array(Type.Object({ circuit: CircuitRefView, letters: Type.Integer() })),
    done: Type.Boolean(),
  },
  { $id: 'CircuitBindingEffect' },
)

/** The file that this release ships, held against the version in force. */
export const ShippedView = Type.Object(
  {
    key: CircuitKeyValue,
    shippedAt: Instant,
    declined: Type.Boolean(),
    xml: Type.String(),
    inForce: Nullable(Type.Integer()),
    findings: Type.Array(FindingView),
    elements: Type.Array(PlanChange),
    flows: Type.Array(PlanChange),
    candidates: Type.Array(
      Type.Object({ element: Type.String(), name: Type.String(), before: Type.String(), after: Type.String() }),
    ),
  },
  { $id: 'ShippedCircuit' },
)

export const DeclineInput = Type.Object(
  { declined: Type.Boolean({ examples: [true] }) },
  { $id: 'ShippedCircuitDecision', additionalProperties: false },
)
