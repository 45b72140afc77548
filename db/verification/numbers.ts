import { sql } from 'drizzle-orm'
import type { Breach, Invariant } from './types.ts'

/** I6: an auditor reads a hole in the numbers as a lost letter. */
export const numbersWithoutHole: Invariant = {
  id: 'I6',
  name: 'numbers-without-hole',
  meaning: 'Each series of each year counts from 1 to its last number, without hole and without double.',
  breaches: async ({ db }) =>
    db.execute<Breach>(sql`
      with taken (series, year, number) as (
        select 'ordinary', split_part(chrono, '-', 1)::integer, split_part(chrono, '-', 2)::integer
          from letters where chrono ~ '^\\d{4}-\\d+$'
        union all
        select 'cab', split_part(cab_chrono, '-', 2)::integer, split_part(cab_chrono, '-', 3)::integer
          from letters where cab_chrono ~ '^CAB-\\d{4}-\\d+$'
      )
      select s.series || ' ' || s.year as what, 'number ' || n || ' is missing' as wrong
        from chrono_series s cross join lateral generate_series(1, s.last) as n
        where not exists (select 1 from taken t where (t.series, t.year, t.number) = (s.series, s.year, n))
      union all
      select t.series || ' ' || t.year, 'number ' || t.number || ' was given ' || count(*) || ' times'
        from taken t group by t.series, t.year, t.number having count(*) > 1
      union all
      select t.series || ' ' || t.year, 'number ' || t.number || ' was never taken from the series'
        from taken t left join chrono_series s on s.series = t.series and s.year = t.year
        where t.number > coalesce(s.last, 0)
      union all
      select l.id::text, 'no number of its series' from letters l
        where (l.chrono is null and l.cab_chrono is null) or (l.chrono is null and l.in_circuit)`),
}
