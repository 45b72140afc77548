import type { Outcome } from './plan.ts'

export type Vars = Record<string, unknown>

/**
 * Where one letter is in its circuit: plain JSON, small, the whole truth between two events.
 * Every id is structural (`elementId#visit#instance`), so that the same events give the same ids after a reset.
 */
export type State = {
  plan: string
  /** Events applied so far. */
  seq: number
  status: 'new' | 'running' | 'completed'
  scopes: ScopeInstance[]
  waits: Wait[]
  marks: Mark[]
  subscriptions: Subscription[]
  incidents: Incident[]
  messages: BufferedMessage[]
  /** Ids of the last messages received, for de-duplication. */
  seen: string[]
  /** How often an element was entered, by `elementId` or `elementId@instance`; the ids are made from it. */
  visits: Record<string, number>
  /** How often each element was entered and each flow taken: the path on the diagram. */
  passed: Record<string, number>
}

/** A running process, sub-process or event sub-process. */
export type ScopeInstance = {
  id: string
  /** Index in `plan.scopes`. */
  scope: number
  parent?: string
  /** The wait in the parent that this scope is the inside of; absent for the process and event sub-processes. */
  host?: string
  /** Multi-instance and event sub-process numbers from the outside in, joined by `.`; empty outside of them. */
  path: string
  vars: Vars
  /** An interrupting event sub-process has taken over: the others listen no more. */
  interrupted?: true
}

/**
 * A token that rests in a node. `event` waits for a timer or a message, `gate` for the first of several; `many` is a
 * multi-instance or looping activity around its instances; `stuck` holds an incident's token.
 */
export type Wait = {
  id: string
  type: 'task' | 'service' | 'event' | 'gate' | 'scope' | 'many' | 'pass' | 'stuck'
  /** Index in `plan.nodes`. */
  node: number
  scope: string
  visit: number
  path: string
  /** The `many` wait of which this is an instance. */
  parent?: string
  /** Variables of one instance only: the item, `loopCounter`. */
  vars?: Vars
  task?: Task
  many?: Many
  /** What to do again when the incident on this token is retried. */
  at?: 'enter' | 'leave' | 'arm' | 'open' | 'count' | 'check' | 'run'
  /** How many tokens a LIVELOCK holds here. */
  tokens?: number
  /** For `at: 'arm'`: the wait or scope whose event could not be armed. */
  owner?: string
}

export type Many = {
  mode: 'parallel' | 'sequential' | 'loop'
  /** Instances to run; for a loop, those begun so far. */
  total: number
  active: number
  completed: number
  terminated: number
  /** The frozen collection, kept only while a sequential activity still needs it. */
  items?: unknown[]
}

/** Tokens that rest on a flow in front of a join. */
export type Mark = { flow: number; scope: string; count: number }

/** An armed timer, an awaited message, signal or condition. `owner` is the wait or scope instance it belongs to. */
export type Subscription = {
  id: string
  node: number
  owner: string
  visit: number
  path: string
  on: 'timer' | 'message' | 'signal' | 'condition'
  /** Name of the message or signal; text of the condition. */
  name?: string
  /** For a condition: it was true when it was last looked at. It happens again only after it was false. */
  held?: true
  spec?: TimerSpec
  fired: number
}

/** For a cycle, `value` is the whole `R3/P2D` and `iteration` (from 1) tells which firing is armed. */
export type TimerSpec = {
  kind: 'duration' | 'date' | 'cycle'
  value: string
  workingDays?: boolean
  iteration?: number
}

export type Assignment = { role: string; user?: string; unit?: string }

/** Work for a person, open until completed or cancelled. */
export type Task = {
  id: string
  element: string
  name: string
  /** `treat`, `visa`, `sign`…; `task` when the circuit does not say. */
  kind: string
  assignment?: Assignment
  outcomes: Outcome[]
  /** ISO 8601 duration in working days. */
  due?: string
  visit: number
  instance: string
  scope: string
  /** What is known here only: the item of a multi-instance, the payload of the message that opened this branch. */
  data: Vars
}

export type IncidentCode =
  | 'DEADLOCK'
  | 'LIVELOCK'
  | 'NO_MATCHING_FLOW'
  | 'MISSING_VARIABLE'
  | 'EXPRESSION_FAILED'
  | 'NOT_A_BOOLEAN'
  | 'INVALID_TIMER'
  | 'INVALID_COLLECTION'
  | 'TOO_MANY_INSTANCES'
  | 'UNCAUGHT_ERROR'
  | 'SERVICE_FAILED'

export type IncidentAct = 'retry' | 'skip' | 'move'

export type Incident = {
  id: string
  code: IncidentCode
  element: string
  /** The wait that holds the token; absent for DEADLOCK. */
  wait?: string
  message: string
  /** Variable names, error code, missing flows: what a screen needs to explain it. */
  details: string[]
  acts: IncidentAct[]
}

export type BufferedMessage = { name: string; id?: string; vars: Vars }

/** A letter that has not entered its circuit yet. */
export function initialState(planHash: string): State {
  return {
    plan: planHash,
    seq: 0,
    status: 'new',
    scopes: [],
    waits: [],
    marks: [],
    subscriptions: [],
    incidents: [],
    messages: [],
    seen: [],
    visits: {},
    passed: {},
  }
}
