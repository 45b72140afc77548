import { sql } from 'drizzle-orm'
import { type Breach, graceSeconds, type Invariant } from './types.ts'

/** I10: with no fault about, everything moves by itself. */
export const nothingWaits: Invariant = {
  id: 'I10',
  name: 'nothing-waits',
  meaning: 'No start, decision or effect waits for a machine longer than a minute, and no letter for nobody.',
  breaches: async ({ db }) =>
    db.execute<Breach>(sql`
      select letter_id::text as what, kind || ' waits in the outbox' as wrong from outbox
        where done_at is null and created_at < now() - make_interval(secs => ${graceSeconds})
      union all
      select id::text, 'the decision was never answered' from decisions
        where status = 'pending' and decided_at < now() - make_interval(secs => ${graceSeconds})
      union all
      select letter_id::text, 'it waits for nobody and nothing' from circuit_states
        where status = 'running' and projected_at < now() - make_interval(secs => ${graceSeconds})
          and jsonb_array_length(incidents) = 0
          and jsonb_array_length(coalesce(snapshot -> 'tasks', '[]')) = 0
          and jsonb_array_length(coalesce(snapshot #> '{resume,subscriptions}', '[]')) = 0
      union all
      select l.id::text, 'in a circuit, but its circuit never showed a state' from letters l
        where l.in_circuit and l.registered_at < now() - make_interval(secs => ${graceSeconds})
          and not exists (select 1 from circuit_states s where s.letter_id = l.id)
          and not exists (select 1 from outbox o where o.letter_id = l.id and o.kind = 'start-circuit'
            and o.created_at > now() - make_interval(secs => ${graceSeconds}))`),
}
