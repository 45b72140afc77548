import { sql } from 'drizzle-orm'
import type { Breach, Invariant } from './types.ts'

/** I5: what left the house left once. */
export const oneMessage: Invariant = {
  id: 'I5',
  name: 'one-message',
  meaning: 'Each acknowledgement and each reply left once, on record, under one Message-ID.',
  async breaches({ db, messages }) {
    const breaches = await db.execute<Breach>(sql`
      select e.key as what, 'on record as sent, but the effect was never done' as wrong from evidence e
        where e.kind in ('acknowledged', 'dispatched') and e.at < now() - interval '60 seconds'
          and e.key ~ '^(acknowledgement|dispatch):'
          and not exists (select 1 from effects f where f.key = e.key and f.letter_id = e.letter_id and f.status = 'done')
      union all
      select f.key, 'done, but not on record' from effects f
        where f.kind in ('acknowledgement', 'dispatch') and f.status = 'done'
          and not exists (select 1 from evidence e where e.letter_id = f.letter_id and e.key = f.key)
      union all
      select f.key, 'begun and never done, and its circuit is over' from effects f
        join circuit_states s on s.letter_id = f.letter_id and s.status = 'closed'
        where f.kind in ('acknowledgement', 'dispatch') and f.status = 'started' and f.at < now() - interval '1 hour'
          and s.projected_at < now() - interval '1 hour'`)
    if (!messages) return breaches
    const sent = await db.execute<{ key: string }>(sql`
      select key from effects where status = 'done' and (result ->> 'dispatchedBy' = 'email'
        or result ->> 'acknowledgedBy' = 'email' or kind = 'notification')`)
    const times = new Map<string, number>()
    for (const id of messages.caught) times.set(id, (times.get(id) ?? 0) + 1)
    for (const { key } of sent) {
      const left = times.get(messages.idOf(key)) ?? 0
      if (left !== 1) breaches.push({ what: key, wrong: left === 0 ? 'no message left' : `${left} messages left` })
    }
    return breaches
  },
}
