import type { Act } from '../../domain/acts.ts'
import { migrate } from '../../domain/circuit/migrate/migrate.ts'
import type { Plan } from '../../domain/circuit/plan.ts'
import { applyCommands } from './apply.ts'
import { addFact, keyOf, type Live, type Moment, type Shell } from './state.ts'

export type MigrateAct = Extract<Act, { name: 'migrate' }>

/** Refusals named on record; a mapping that fits nothing would fill the history otherwise. */
const named = 5

/**
 * Moves the running leg to another version of its circuit (R23): whole, or not at all.
 * @returns the code of the refusal, after which nothing has changed; null when it is done
 */
export function applyMigration(live: Live, act: MigrateAct, to: Plan, moment: Moment): string | null {
  const { shell, plan } = live
  if (!plan || !shell.engine) return 'PLAN_UNAVAILABLE'
  const migrated = migrate(plan, shell.engine, to, act.mapping)
  if (!migrated.ok) {
    const refusals = migrated.refusals.slice(0, named).map(({ element, code }) => ({ element, code }))
    addFact(shell, moment, { type: 'migration_refused', detail: { decisionId: act.decisionId, refusals } })
    return 'MIGRATION_REFUSED'
  }
  shell.migratedFrom = [...shell.migratedFrom, shell.circuit]
  shell.circuit = act.circuit
  shell.engine = migrated.state
  live.plan = to
  renameElements(shell, to)
  applyCommands(live, migrated.commands, moment)
  return null
}

/** What goes on under its id says from now on how the new version calls its place. */
function renameElements(shell: Shell, to: Plan): void {
  const { waits = [], subscriptions = [], incidents = [] } = shell.engine ?? {}
  const placeOf = (list: readonly { id: string; node: number }[], id: string, element: string) =>
    to.nodes[list.find((one) => one.id === id)?.node ?? -1]?.id ?? element
  shell.timers = shell.timers.map((timer) => ({ ...timer, element: placeOf(subscriptions, timer.id, timer.element) }))
  shell.services = shell.services.map((service) => ({
    ...service,
    element: placeOf(waits, service.id, service.element),
  }))
  shell.incidents = shell.incidents.map((incident) => {
    const carried = incidents.find(({ id }) => keyOf(shell.leg, id) === incident.id)
    return carried ? { ...incident, element: carried.element } : incident
  })
}
