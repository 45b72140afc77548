import { useNews } from '../api/help.ts'
import { useQuarantine } from '../api/quarantine.ts'
import { useMe } from '../api/session.ts'
import { useTaskCount } from '../api/tasks.ts'
import { servesADesk } from '../interventions/desks.ts'

/** What waits behind each entry of the bar, by its address; no badge that nobody acts upon. */
export function useWaiting(): Readonly<Record<string, number>> {
  const tasks = useTaskCount()
  const news = useNews().data ?? { interventions: 0, feedback: 0 }
  const aside = useQuarantine().data?.waiting ?? 0
  const me = useMe().data
  const { interventions, feedback } = news
  // Who serves a desk has entries of their own for it; the others find both behind « Aide ».
  const own = me && servesADesk(me) ? { '/demandes': interventions } : { '/aide': interventions + feedback }
  const decides = me?.allows.administer === true
  return {
    '/a-faire': tasks,
    '/quarantaine': aside,
    '/confirmations': me?.confirmations ?? 0,
    ...own,
    ...(decides && { '/idees': feedback }),
  }
}
