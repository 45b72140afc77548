import type { Incident, State, Task, TimerSpec, Vars } from './state.ts'

/** What happens to a circuit from outside. */
export type CircuitEvent =
  | { type: 'started'; vars?: Vars }
  | { type: 'taskCompleted'; taskId: string; outcome?: string; vars?: Vars }
  | { type: 'timerFired'; timerId: string }
  | { type: 'serviceSucceeded'; serviceId: string; vars?: Vars }
  | { type: 'serviceFailed'; serviceId: string; code: string; message: string }
  /** `buffer: false` drops a message that nobody waits for now; by default it is kept for the first who will. */
  | { type: 'message'; name: string; id?: string; vars?: Vars; buffer?: boolean }
  /** A signal goes to everybody who waits for it now and is not kept. */
  | { type: 'signal'; name: string; vars?: Vars }
  /** The time to live of a buffered message has passed. */
  | { type: 'messageExpired'; id: string }
  | { type: 'move'; cancel: string[]; activate: string[] }
  | { type: 'retry'; incidentId: string }
  | { type: 'skip'; incidentId: string }
  /**
   * The work of an open task is left out: the token goes on as after `outcome`, past a service of the kind `without` that
   * would carry the work out.
   */
  | { type: 'skipTask'; taskId: string; outcome?: string; without?: string }
  | { type: 'setVariables'; vars: Vars }
  /** One more instance of a running multi-instance (`many` wait): the last of a sequence, or at once beside the others. */
  | { type: 'addInstance'; activity: string; item?: unknown }
  /** Ends one instance before its time; the others go on, and the activity ends when it was the last. */
  | { type: 'removeInstance'; instance: string }

export type CloseReason = 'completed' | 'cancelled'

/** What the shell must do now. Ids are structural; a command that is issued again carries the same id. */
export type Command =
  | { type: 'openTask'; task: Task }
  | { type: 'closeTask'; taskId: string; reason: CloseReason }
  /** After a migration: the task is the same, what it says or who may do it is not. */
  | { type: 'changeTask'; task: Task }
  | { type: 'armTimer'; timerId: string; element: string; spec: TimerSpec }
  | { type: 'disarmTimer'; timerId: string }
  | { type: 'runService'; serviceId: string; element: string; activity: string; parameters: Vars; vars: Vars }
  | { type: 'raiseIncident'; incident: Incident }
  | { type: 'resolveIncident'; incidentId: string }
  | { type: 'completed'; vars: Vars }

export type FactType =
  | 'element_entered'
  | 'element_left'
  | 'flow_taken'
  | 'task_opened'
  | 'task_completed'
  | 'task_cancelled'
  | 'timer_armed'
  | 'timer_disarmed'
  | 'timer_fired'
  | 'service_started'
  | 'service_succeeded'
  | 'service_failed'
  | 'service_cancelled'
  | 'message_received'
  | 'message_buffered'
  | 'message_dropped'
  | 'message_thrown'
  | 'signal_thrown'
  | 'signal_received'
  | 'condition_met'
  | 'error_thrown'
  | 'escalation_thrown'
  | 'escalation_uncaught'
  | 'instance_added'
  | 'instance_removed'
  | 'scope_cancelled'
  | 'token_cancelled'
  | 'incident_raised'
  | 'incident_resolved'
  | 'variables_set'
  | 'circuit_completed'
  | 'event_ignored'

/** What has happened, for the letter's history. `id` is the structural id of the occurrence, when there is one. */
export type Fact = { type: FactType; element: string; id?: string; detail?: string }

export type Step = { state: State; commands: Command[]; facts: Fact[] }
