import type { IncidentSnapshot } from '../../domain/snapshot.ts'
import { addFact, type Moment, type Shell } from './state.ts'

type Raised = Omit<IncidentSnapshot, 'cause' | 'acts'> & Partial<IncidentSnapshot>

export function raiseIncident(shell: Shell, { cause = null, acts = ['skip'], ...incident }: Raised): void {
  if (!shell.incidents.some(({ id }) => id === incident.id)) shell.incidents.push({ ...incident, cause, acts })
}

export type Ending = { how: 'completed' | 'cancelled'; outcome: string | null }

/** Moves a task from the open to the ended ones. The outcome noted first wins: the circuit's own close comes after it. */
export function closeTask(shell: Shell, key: string, { how, outcome }: Ending, { at }: Moment): void {
  const task = shell.tasks.find((open) => open.key === key)
  if (!task) return
  const { element, name, kind, openedAt } = task
  shell.tasks = shell.tasks.filter((open) => open !== task)
  shell.ended.push({ key, element, name, kind, openedAt, ended: how, endedAt: at, outcome })
  shell.incidents = shell.incidents.filter(({ id }) => id !== `NO_CANDIDATE:${key}`)
}

/** Ends the running leg, whatever is open in it: the letter goes to another box. */
export function abandonLeg(shell: Shell, moment: Moment): void {
  for (const { key } of [...shell.tasks]) closeTask(shell, key, { how: 'cancelled', outcome: null }, moment)
  shell.timers = []
  shell.services = []
  shell.incidents = []
  shell.engine = null
}

/** Ids kept to recognise a second telling. */
const maxTold = 200

/** @returns false when this fact was told before */
export function rememberTold(shell: Shell, id: string): boolean {
  if (shell.told.includes(id)) return false
  shell.told = [...shell.told, id].slice(-maxTold)
  return true
}

/** An outside fact without a valid signature is an incident, never a fact: somebody tries to write from the console. */
export function reportForgery(shell: Shell, moment: Moment): void {
  const id = `UNSIGNED_FACT:${shell.factCount + 1}`
  addFact(shell, moment, { type: 'incident_raised', detail: { id, code: 'UNSIGNED_FACT' } })
  const message = 'A fact without a valid signature was sent to this letter; it was not taken into account'
  raiseIncident(shell, { id, code: 'UNSIGNED_FACT', element: null, message, at: moment.at })
}
