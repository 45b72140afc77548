import type { Plan } from '../plan.ts'
import type { State } from '../state.ts'
import { type Mapping, type MigrationRefusal, migrate } from './migrate.ts'

/** `changed`: it says something else from then on, or asks somebody else. */
export type CarriedTask = { from: string; to: string; changed: boolean }

/** What a migration would do to one letter: the act itself is the same computation with its result kept. */
export type MigrationPreview =
  | { ok: true; at: string[]; tasks: CarriedTask[]; opened: string[]; moved: string[] }
  | { ok: false; refusals: MigrationRefusal[] }

export function previewMigration(from: Plan, state: State, to: Plan, mapping: Mapping = {}): MigrationPreview {
  const migration = migrate(from, state, to, mapping)
  if (!migration.ok) return migration
  const { report, commands } = migration
  const changed = new Set(commands.flatMap((command) => (command.type === 'changeTask' ? [command.task.id] : [])))
  const elements = migration.state.waits.map(({ node }) => to.nodes[node]?.id ?? '')
  return {
    ok: true,
    at: [...new Set(elements)].filter(Boolean),
    tasks: report.carried
      .filter(({ type }) => type === 'task')
      .map((task) => ({ from: task.from, to: task.to, changed: changed.has(task.id) })),
    opened: report.opened.map(({ element }) => element),
    moved: report.moved.map(({ element }) => element),
  }
}
