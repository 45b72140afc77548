import { sql } from 'drizzle-orm'
import type { Breach, Invariant } from './types.ts'

/** I9: who was told "done" finds it done. */
export const answersHold: Invariant = {
  id: 'I9',
  name: 'answers-hold',
  meaning: 'What was answered as done is there: the things that were made, and each decision on record.',
  breaches: async ({ db }) =>
    db.execute<Breach>(sql`
      with answered as (
        select i.user_id, left(i.key, 8) as key, substring(i.body ->> 'text' from '^{"id":"([0-9a-f-]{36})"') as id
          from idempotency_keys i where i.status between 200 and 299 and i.body ? 'text'
      ), made as (
        select id::text from letters union all select id::text from documents union all select id::text from contributions
        union all select id::text from decisions union all select id::text from notes union all select id::text from tasks
        union all select id::text from scan_hand_overs union all select id::text from quarantine
        union all select id::text from templates
      )
      select 'answer ' || a.key as what, 'it told of something that is not there: ' || a.id as wrong from answered a
        where a.id is not null and not exists (select 1 from made m where m.id = a.id)
      union all
      select d.id::text, 'the decision was accepted, but is not on record' from decisions d
        where d.status in ('applied', 'parked', 'reapplied') and not exists (select 1 from evidence e
          where e.letter_id = d.letter_id and e.key = 'decision:' || d.id)
      union all
      select c.id::text, 'answered without an author or a text' from contributions c
        where c.status = 'answered' and (c.text is null or c.answered_by is null)`),
}
