import type { Failure } from '../expression.ts'
import type { PlanNode } from '../plan.ts'
import type { Incident, IncidentAct, IncidentCode, Wait } from '../state.ts'
import { fact, nextVisit, nodeOf, type Run } from './run.ts'

export type Trouble = { code: IncidentCode; message: string; details: string[] }

export function raise(run: Run, incident: Incident): void {
  if (run.state.incidents.some((open) => open.id === incident.id)) return
  run.state.incidents.push(incident)
  run.commands.push({ type: 'raiseIncident', incident })
  fact(run, 'incident_raised', incident.element, incident.id, incident.message)
}

/** Keeps a token where it cannot go on, with the reason and what a supervisor can do about it. */
export function getStuck(run: Run, token: Pick<Wait, 'node' | 'scope'> & Partial<Wait>, trouble: Trouble): void {
  const { id: element } = nodeOf(run, token.node)
  const at = token.at ?? 'enter'
  const number = nextVisit(run, `${element}!${at}`, '')
  const wait: Wait = { visit: number, path: '', ...token, id: `${element}!${at}#${number}`, type: 'stuck', at }
  run.state.waits.push(wait)
  raiseOn(run, wait, trouble, at === 'leave' ? ['retry', 'move'] : ['retry', 'skip', 'move'])
}

export function raiseOn(run: Run, wait: Wait, trouble: Trouble | Failure, acts: IncidentAct[]): void {
  const { id: element } = nodeOf(run, wait.node)
  const { code, message, details } = trouble
  raise(run, { id: `${code}:${wait.id}`, code, element, wait: wait.id, message, details, acts })
}

export function resolveIncidents(run: Run, matches: (incident: Incident) => boolean): void {
  const resolved = run.state.incidents.filter(matches)
  if (resolved.length === 0) return
  run.state.incidents = run.state.incidents.filter((incident) => !matches(incident))
  for (const incident of resolved) {
    run.commands.push({ type: 'resolveIncident', incidentId: incident.id })
    fact(run, 'incident_resolved', incident.element, incident.id)
  }
}

/** Holds a token of a circuit that runs in circles; all that come to the same node are one incident. */
export function holdRunaway(run: Run, node: number, scope: string): void {
  const held = run.state.waits.find((wait) => wait.tokens !== undefined && wait.node === node && wait.scope === scope)
  if (held) held.tokens = (held.tokens ?? 1) + 1
  else getStuck(run, { node, scope, tokens: 1 }, livelock(nodeOf(run, node)))
}

/** More nodes entered by one event than any circuit needs. */
export function livelock(node: PlanNode): Trouble {
  const message = `The circuit runs in circles through ${node.name ?? node.id} without anybody having to act`
  return { code: 'LIVELOCK', message, details: [node.id] }
}
