import { usePreferences, useSavePreferences } from '../api/help.ts'
import { useMe } from '../api/session.ts'
import { setVisit } from './tour-store.ts'
import { tourOf } from './tours.ts'

/** The tour of my role: whether it is still offered, how to begin it, how it ends. Null for who has none. */
export function useTour() {
  const me = useMe().data
  const preferences = usePreferences().data
  const save = useSavePreferences()
  const name = me ? tourOf(me) : null
  if (!name) return null
  const remember = (state: 'skipped' | 'done') => {
    setVisit(null)
    save.mutate({ tours: { ...preferences?.tours, [name]: state } })
  }
  return {
    name,
    /** Nobody is asked twice, on any device. */
    offered: preferences !== undefined && preferences.tours[name] === undefined,
    start: () => setVisit({ tour: name, step: 0 }),
    skip: () => remember('skipped'),
    finish: () => remember('done'),
  }
}
