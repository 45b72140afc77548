import type { Act, StartLetter } from '../../domain/acts.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import type { State, TimerSpec, Vars } from '../../domain/circuit/state.ts'
import type {
  DecisionSnapshot,
  EndedTask,
  FactSnapshot,
  IncidentSnapshot,
  TaskSnapshot,
} from '../../domain/snapshot.ts'
import type { CircuitRef } from '../../domain/vocabulary.ts'

/** `fireAt` is absolute, so that continue-as-new and resets never wait the whole length again; null until resolved. */
export type ShellTimer = { id: string; element: string; spec: TimerSpec; from: string; fireAt: string | null }
export type ShellService = { id: string; element: string; activity: string; parameters: Vars; vars: Vars }
export type ShellTask = TaskSnapshot & { engineId: string; due: string | null }
export type ShellDecision = DecisionSnapshot & { seq: number; refusal?: string }
/** `made`: length of the history when the fact was made; a longer one by now proves that the fact is durable. */
export type ShellFact = Omit<FactSnapshot, 'durable'> & { made: number }

/**
 * Everything a letter's workflow knows, as plain JSON: what continue-as-new carries and what would restart the letter.
 * Only the main loop writes it.
 */
export type Shell = {
  letterId: string
  secret: boolean
  chrono: string | null
  status: 'running' | 'suspended' | 'closed'
  box: string
  leg: number
  circuit: CircuitRef
  /** The versions of this leg's circuit that the letter was moved from, oldest first. */
  migratedFrom: CircuitRef[]
  /** Null until the plan of the leg was loaded. */
  engine: State | null
  variables: Readonly<Record<string, unknown>>
  /** Counts every change; together with the run's epoch it orders the projections. */
  seq: number
  projectedSeq: number
  acts: number
  tasks: ShellTask[]
  ended: EndedTask[]
  timers: ShellTimer[]
  services: ShellService[]
  incidents: IncidentSnapshot[]
  decisions: ShellDecision[]
  parked: Act[]
  facts: ShellFact[]
  factCount: number
  /** Ids of the last facts from outside, to drop a second telling. */
  told: string[]
}

/** A shell with the plan of its leg. The plan is immutable and reloaded by hash, never carried. */
export type Live = { shell: Shell; plan: Plan | null }

export function newShell({ letterId, secret, chrono, leg }: StartLetter): Shell {
  return {
    letterId,
    secret,
    chrono,
    status: 'running',
    box: leg.box,
    leg: 1,
    circuit: leg.circuit,
    migratedFrom: [],
    engine: null,
    variables: leg.variables,
    seq: 0,
    projectedSeq: 0,
    acts: 0,
    tasks: [],
    ended: [],
    timers: [],
    services: [],
    incidents: [],
    decisions: [],
    parked: [],
    facts: [],
    factCount: 0,
    told: [],
  }
}

/** Facts that are nowhere on record yet are few; should PostgreSQL be away for months, the oldest give way. */
const maxFacts = 500

export type NewFact = { type: string; element?: string | null; detail?: Readonly<Record<string, unknown>> }
/** `at`: ISO instant; `made`: length of the history. Both come from Temporal, never from a clock of ours. */
export type Moment = { at: string; made: number }

export function addFact(shell: Shell, { at, made }: Moment, { type, element = null, detail = {} }: NewFact): void {
  shell.factCount += 1
  shell.facts.push({ n: shell.factCount, at, type, element, detail, made })
  shell.facts.splice(0, shell.facts.length - maxFacts)
}

/** The key of a task, timer or service within the letter: structural, and different in every leg. */
export const keyOf = (leg: number, engineId: string): string => `${leg}.${engineId}`
