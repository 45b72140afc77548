import { useSyncExternalStore } from 'react'
import type { TourName } from './tours.ts'

/** Where the visit stands; null when nobody is on one. */
export type Visit = { tour: TourName; step: number }

let visit: Visit | null = null
const listeners = new Set<() => void>()

export function setVisit(next: Visit | null): void {
  visit = next
  for (const listener of listeners) listener()
}

export const useVisit = (): Visit | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => visit,
  )
