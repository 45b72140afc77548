import { sql } from 'drizzle-orm'
import type { Breach, Invariant } from './types.ts'

/** I1: what came in is one letter or one quarantined input, whole. */
export const oneEntry: Invariant = {
  id: 'I1',
  name: 'one-entry',
  meaning: 'Each accepted input is exactly one letter with its documents, or one quarantined input with its reason.',
  breaches: async ({ db }) =>
    db.execute<Breach>(sql`
      select l.id::text as what, 'letter without its line "registered"' as wrong from letters l
        where not exists (select 1 from evidence e where e.letter_id = l.id and e.kind = 'registered')
      union all
      select e.letter_id::text, 'registered twice' from evidence e where e.kind = 'registered'
        group by e.letter_id having count(*) > 1
      union all
      select e.letter_id::text, 'a document that was registered is not there: ' || left(h.sha256, 12)
        from evidence e cross join lateral jsonb_array_elements_text(coalesce(e.data -> 'sha256', '[]')) as h (sha256)
        where e.kind = 'registered' and jsonb_typeof(e.data -> 'sha256') = 'array'
          and not exists (select 1 from documents d where d.letter_id = e.letter_id and d.sha256 = h.sha256)
      union all
      select min(l.id::text), count(*) || ' letters of one and the same input' from letters l
        where l.intake_key is not null group by l.intake_key having count(*) > 1
      union all
      select q.id::text, 'quarantined without a reason' from quarantine q where q.code = '' or q.reason = ''
      union all
      select s.id::text, 'handed over and registered, but not to be found' from scan_hand_overs s
        where s.status = 'registered' and s.letter_id is null`),
}
