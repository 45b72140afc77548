import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common'
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow'
import { isOrderly } from './patches.ts'
import { nextDueAt, stageOf } from './shell/snapshot.ts'
import type { Shell } from './shell/state.ts'

const keys = {
  circuit: defineSearchAttributeKey('CircuitKey', SearchAttributeType.KEYWORD),
  version: defineSearchAttributeKey('CircuitVersion', SearchAttributeType.INT),
  stage: defineSearchAttributeKey('Stage', SearchAttributeType.KEYWORD),
  groups: defineSearchAttributeKey('OpenGroups', SearchAttributeType.KEYWORD_LIST),
  assignees: defineSearchAttributeKey('Assignees', SearchAttributeType.KEYWORD_LIST),
  due: defineSearchAttributeKey('NextDueAt', SearchAttributeType.DATETIME),
  incident: defineSearchAttributeKey('IncidentCode', SearchAttributeType.KEYWORD),
  chrono: defineSearchAttributeKey('Chrono', SearchAttributeType.KEYWORD),
}

type Attributes = {
  circuit: string
  version: number
  stage: string
  groups: string[] | null
  assignees: string[] | null
  due: string | null
  incident: string | null
  chrono: string | null
}

/** What operators read in the Temporal console: one event of history per change, none when nothing changed. */
export function createConsole(shell: Shell) {
  let shown: Attributes | null = null
  return {
    show(): void {
      setCurrentDetails(detailsOf(shell))
      const wanted = attributesOf(shell)
      const changed = changesOf(shown, wanted)
      if (changed.length > 0) upsertSearchAttributes(changed)
      shown = wanted
    },
  }
}

/** A secret letter shows neither its number nor the units that work on it (R4). */
function attributesOf(shell: Shell): Attributes {
  const groups = [...new Set(shell.tasks.flatMap(({ candidate }) => candidate.unit ?? []))].sort()
  const assignees = [...new Set(shell.tasks.flatMap(({ assignee }) => assignee ?? []))].sort((a, b) => a - b)
  return {
    circuit: shell.circuit.key,
    version: shell.circuit.version,
    stage: (isOrderly() ? kindsOf(shell) : stageOf(shell)).slice(0, 250),
    groups: shell.secret ? null : someOrNull(groups),
    assignees: shell.secret ? null : someOrNull(assignees.map(String)),
    due: nextDueAt(shell),
    incident: shell.incidents[0]?.code ?? null,
    chrono: shell.secret ? null : shell.chrono,
  }
}

/**
 * What kind of work is open: what operators filter and group by. Names of tasks stand in the details, which cost no event;
 * as an attribute they would cost each step one more.
 */
function kindsOf({ status, tasks, incidents }: Shell): string {
  if (status === 'suspended') return 'suspended'
  const kinds = [...new Set(tasks.map(({ kind }) => kind))].sort()
  if (kinds.length > 0) return kinds.join(', ')
  return incidents.length > 0 ? 'incident' : 'automatic'
}

const someOrNull = (list: string[]): string[] | null => (list.length > 0 ? list : null)

function changesOf(shown: Attributes | null, wanted: Attributes) {
  const isNew = (name: keyof Attributes) => JSON.stringify(shown?.[name] ?? null) !== JSON.stringify(wanted[name])
  return [
    ...(isNew('circuit') ? [{ key: keys.circuit, value: wanted.circuit }] : []),
    ...(isNew('version') ? [{ key: keys.version, value: wanted.version }] : []),
    ...(isNew('stage') ? [{ key: keys.stage, value: wanted.stage }] : []),
    ...(isNew('groups') ? [{ key: keys.groups, value: wanted.groups }] : []),
    ...(isNew('assignees') ? [{ key: keys.assignees, value: wanted.assignees }] : []),
    ...(isNew('due') ? [{ key: keys.due, value: wanted.due === null ? null : new Date(wanted.due) }] : []),
    ...(isNew('incident') ? [{ key: keys.incident, value: wanted.incident }] : []),
    ...(isNew('chrono') ? [{ key: keys.chrono, value: wanted.chrono }] : []),
  ]
}

/** Markdown of the console's "current details". Element names, dates and codes; nothing about the letter's content. */
function detailsOf(shell: Shell): string {
  const tasks = shell.tasks.map(({ name, dueAt }) => `- ${name}${dueAt ? `, échéance ${dueAt.slice(0, 10)}` : ''}`)
  const incidents = shell.incidents.map(({ code, element }) => `- **${code}**${element ? ` (${element})` : ''}`)
  const lines = [`**${stageOf(shell)}** · circuit ${shell.circuit.key} v${shell.circuit.version}, étape ${shell.leg}`]
  if (tasks.length > 0) lines.push('', 'Tâches :', ...tasks)
  if (incidents.length > 0) lines.push('', 'Incidents :', ...incidents)
  if (shell.parked.length > 0) lines.push('', `Décisions en attente de leur tâche : ${shell.parked.length}`)
  return lines.join('\n')
}
