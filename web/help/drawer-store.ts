import { useSyncExternalStore } from 'react'

/** What the help drawer shows: the help of the screen, an article, or one of the two forms. Null = closed. */
export type DrawerView = { show: 'screen' } | { show: 'article'; slug: string } | { show: 'ask' } | { show: 'feedback' }

let view: DrawerView | null = null
const listeners = new Set<() => void>()

/** Any screen may open the drawer, and stays under it as it is. */
export function openHelp(next: DrawerView): void {
  view = next
  for (const listener of listeners) listener()
}

export function closeHelp(): void {
  view = null
  for (const listener of listeners) listener()
}

export const useHelpDrawer = (): DrawerView | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => view,
  )
