import { useSyncExternalStore } from 'react'
import type { Task } from '../api/types.ts'

const chosen = new Map<string, string>()
const listeners = new Set<() => void>()

/** In whose name the reader acts on a task that several have delegated; kept while the window is open. */
export function chooseActingFor(taskId: string, login: string): void {
  chosen.set(taskId, login)
  for (const listener of listeners) listener()
}

/** The login to send with an act: only where there is a choice. */
export const actingFor = ({ id, principals }: Task): string | undefined =>
  principals.length > 1 ? (chosen.get(id) ?? principals[0]?.login) : undefined

export const useActingFor = (task: Task): string | undefined => useSyncExternalStore(subscribe, () => actingFor(task))

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
