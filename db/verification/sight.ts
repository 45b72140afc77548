import { sql } from 'drizzle-orm'
import type { Breach, Invariant } from './types.ts'

const walled = [
  ...['letters', 'letter_units', 'copies', 'documents', 'notes', 'tasks', 'contributions', 'replies', 'evidence'],
  ...['decisions', 'circuit_states', 'contacts', 'letter_access', 'promises', 'contribution_messages'],
]
const appendOnly = [
  ...['evidence', 'letter_units', 'documents', 'audit_log', 'copies', 'circuit_versions'],
  ...['evidence_roots', 'evidence_heads', 'promises', 'contribution_messages'],
]

/** I11: what decides who sees a letter is what it should be, and the walls behind it stand. */
export const sightHolds: Invariant = {
  id: 'I11',
  name: 'sight-holds',
  meaning: 'Each letter is open to exactly those whom its units, copies and secrecy open it to; both walls stand.',
  breaches: async ({ db }) =>
    db.execute<Breach>(sql`
      select l.id::text as what, 'its access tokens are not those of its links and secrecy' as wrong from letters l
        where l.acl is distinct from bannette_acl(l)
      union all
      select coalesce(l.id, a.letter_id)::text, 'the rows by which lists find it are not its access tokens'
        from (select id, received_on, unnest(acl) as token from letters) l
        full join letter_access a on a.letter_id = l.id and a.token = l.token and a.received_on = l.received_on
        where l.id is null or a.letter_id is null
      union all
      select c.relname::text, 'row security is off' from pg_class c
        where c.oid = any(array(select to_regclass(t)::oid from unnest(${`{${walled.join(',')}}`}::text[]) as t))
          and not c.relrowsecurity
      union all
      select t.name, 'its trigger append_only is missing or off' from unnest(${`{${appendOnly.join(',')}}`}::text[]) as t (name)
        where not exists (select 1 from pg_trigger g where g.tgrelid = to_regclass(t.name) and g.tgname = 'append_only'
          and g.tgenabled in ('O', 'A'))`),
}
