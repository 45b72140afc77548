import { useState } from 'react'

type Identified = { id: string }

/**
 * A list that does not move while it is read: what is done leaves, what is new waits behind a pill until it is wanted.
 * `scope` names the question asked (the filters); another question shows its whole answer at once.
 */
export function useStableList<T extends Identified>(items: readonly T[] | undefined, scope: string) {
  const [known, setKnown] = useState<{ scope: string; ids: ReadonlySet<string> } | null>(null)
  const stale = known === null || known.scope !== scope
  if (stale && items) setKnown({ scope, ids: idsOf(items) })
  const { shown, fresh } = split(items ?? [], stale ? null : known.ids)
  return { shown, fresh: fresh.length, reveal: () => items && setKnown({ scope, ids: idsOf(items) }) }
}

/** What was already there, and what came since. */
export function split<T extends Identified>(items: readonly T[], known: ReadonlySet<string> | null) {
  if (!known || known.size === 0) return { shown: [...items], fresh: [] as T[] }
  return {
    shown: items.filter(({ id }) => known.has(id)),
    fresh: items.filter(({ id }) => !known.has(id)),
  }
}

const idsOf = (items: readonly Identified[]): ReadonlySet<string> => new Set(items.map(({ id }) => id))
