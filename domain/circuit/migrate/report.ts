import type { Plan } from '../plan.ts'
import type { State, Subscription, Wait } from '../state.ts'

type Line = { id: string; from: string; to: string }

/** What a migration does to one letter, for the person who decides on it. Elements are named by their ids. */
export type MigrationReport = {
  /** Everything that goes on: open tasks, running services, awaited events, sub-processes, multi-instances. */
  carried: (Line & { type: Wait['type'] })[]
  timers: Line[]
  /** Events that listen no more, and those that begin to. */
  disarmed: { id: string; element: string }[]
  armed: { id: string; element: string }[]
  /** Tokens that the new circuit moved on at once, as a join that needs less. */
  moved: { id: string; element: string }[]
  opened: { id: string; element: string }[]
}

export function reportOf(from: Plan, before: State, to: Plan, after: State): MigrationReport {
  const oldName = (node: number) => from.nodes[node]?.id ?? ''
  const newName = (node: number) => to.nodes[node]?.id ?? ''
  const waitAfter = (id: string) => after.waits.find((wait) => wait.id === id)
  const eventAfter = (id: string) => after.subscriptions.find((one) => one.id === id)
  const isNew = (list: readonly { id: string }[]) => (one: { id: string }) => !list.some(({ id }) => id === one.id)
  const stays = (wait: Wait) => waitAfter(wait.id) !== undefined
  const brief = (name: (node: number) => string) => (one: Wait | Subscription) => ({
    id: one.id,
    element: name(one.node),
  })
  return {
    carried: before.waits
      .filter(stays)
      .map(({ id, type, node }) => ({ id, type, from: oldName(node), to: newName(waitAfter(id)?.node ?? -1) })),
    timers: before.subscriptions
      .filter(({ id, on }) => on === 'timer' && eventAfter(id))
      .map(({ id, node }) => ({ id, from: oldName(node), to: newName(eventAfter(id)?.node ?? -1) })),
    disarmed: before.subscriptions.filter(isNew(after.subscriptions)).map(brief(oldName)),
    armed: after.subscriptions.filter(isNew(before.subscriptions)).map(brief(newName)),
    moved: before.waits.filter((wait) => !stays(wait)).map(brief(oldName)),
    opened: after.waits.filter(isNew(before.waits)).map(brief(newName)),
  }
}
