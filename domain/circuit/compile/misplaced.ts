import { type Draft, describe, refuse } from './draft.ts'
import type { Element } from './element.ts'

/** A `bannette:` element where it means nothing is a mistake, not something to pass over. */
export function refuseMisplaced(draft: Draft, element: Element, allowed: string[]): void {
  for (const { $type } of element.extensionElements?.values ?? []) {
    if (!$type.startsWith('bannette:') || allowed.includes($type)) continue
    refuse(draft, element, 'MISPLACED_EXTENSION', `${$type} means nothing on a ${describe(element)}`)
  }
}
