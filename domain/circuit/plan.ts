/**
 * A compiled circuit: what the interpreter needs of a BPMN file and nothing else.
 * Immutable once published; its hash is what a letter pins when it enters the circuit.
 * Nodes, flows and scopes refer to each other by index, in document order.
 */
export type Plan = {
  format: 1
  key: string
  name: string
  /** SHA-256 of the canonical JSON of all the rest. */
  hash: string
  nodes: PlanNode[]
  flows: PlanFlow[]
  /** `scopes[0]` is the process itself. */
  scopes: PlanScope[]
  /** The circuits inlined for call activities, with the hash that was inlined. */
  calls: PinnedCall[]
}

export type PinnedCall = { element: string; key: string; hash: string }

/**
 * `pass` is a task without work for anybody (plain, manual); `event` the event-based gateway; `scope` an embedded
 * sub-process or an inlined call activity; `handler` an event sub-process.
 */
export type NodeType =
  | 'start'
  | 'end'
  | 'throw'
  | 'catch'
  | 'boundary'
  | 'user'
  | 'service'
  | 'receive'
  | 'pass'
  | 'scope'
  | 'handler'
  | 'xor'
  | 'and'
  | 'or'
  | 'event'

export type PlanNode = {
  /** The element's id in the BPMN file; inside an inlined call `callActivityId/elementId`. */
  id: string
  name?: string
  type: NodeType
  /** Index of the scope that contains the node. */
  scope: number
  in: number[]
  out: number[]
  /** Index of the default flow. */
  default?: number
  /** Boundary events attached to this activity, in document order. */
  boundary?: number[]
  /** For a boundary event: the activity it is attached to. */
  host?: number
  /** For a boundary event and the start of an event sub-process: false when the host goes on. */
  interrupting?: boolean
  event?: EventRule
  task?: TaskRule
  service?: ServiceRule
  multi?: MultiRule
  loop?: LoopRule
  /** For `scope` and `handler`: index of the scope inside. */
  inner?: number
}

export type PlanFlow = {
  id: string
  from: number
  to: number
  /** FEEL, without a leading `=`. */
  condition?: string
}

export type PlanScope = {
  /** The node that this scope is the inside of; absent for the process. */
  node?: number
  parent?: number
  /** Where tokens are created when the scope starts: its start event, or every node without incoming flow. */
  starts: number[]
  /** Other start events of a process. They begin new instances, or, when `starts` is empty, the first that happens begins this one. */
  triggers?: number[]
  /** Event sub-processes of the scope. */
  handlers: number[]
}

export type EventRule =
  | { on: 'timer'; timer: TimerRule }
  | { on: 'message'; name: string }
  | { on: 'signal'; name: string }
  /** FEEL; happens each time the condition becomes true. */
  | { on: 'condition'; condition: string }
  | { on: 'error'; code?: string }
  | { on: 'escalation'; code?: string }
  | { on: 'terminate' }

/** `value` is ISO 8601, or FEEL when it begins with `=`. */
export type TimerRule = { kind: 'duration' | 'date' | 'cycle'; value: string; workingDays?: boolean }

export type Outcome = { id: string; label: string; needsComment: boolean }

/** Texts that begin with `=` are FEEL, evaluated when the task opens. */
export type TaskRule = {
  kind: string
  role?: string
  user?: string
  unit?: string
  /** ISO 8601 duration counted in working days. */
  due?: string
  outcomes: Outcome[]
}

/** Values that begin with `=` are FEEL, evaluated when the service starts. */
export type ServiceRule = { activity: string; parameters: Record<string, string> }

export type MultiRule = {
  sequential: boolean
  /** FEEL for a whole number; exclusive with `collection`. */
  cardinality?: string
  /** FEEL for a list. */
  collection?: string
  /** Name of the variable that holds the item in each instance. */
  element?: string
  completion?: string
}

export type LoopRule = { before: boolean; condition?: string; maximum?: number }
