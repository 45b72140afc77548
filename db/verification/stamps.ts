import { sql } from 'drizzle-orm'
import type { Breach, Evidences, Invariant } from './types.ts'

/** I4: one griffe per decision, on the bytes that were approved (R14). */
export const oneStamp: Invariant = {
  id: 'I4',
  name: 'one-stamp',
  meaning:
    'A stamped reply bears one griffe, of one decision to sign, made from exactly the version that was approved.',
  async breaches(evidences) {
    const breaches = await evidences.db.execute<Breach>(sql`
      select d.id::text as what, 'stamped, but no decision signed it' as wrong from documents d
        where d.role = 'stamped-reply' and not exists (select 1 from decisions a where a.id = d.id
          and a.letter_id = d.letter_id and a.act = 'complete' and a.outcome = 'sign')
      union all
      select d.id::text, 'stamped, but not on record' from documents d
        where d.role = 'stamped-reply' and not exists (select 1 from evidence e where e.letter_id = d.letter_id
          and e.kind = 'stamped' and e.data ->> 'decision' = d.id::text and e.data ->> 'stampedSha256' = d.sha256)
      union all
      select e.data ->> 'decision', 'on record as stamped, but the file is not among the documents' from evidence e
        where e.kind = 'stamped' and not exists (select 1 from documents d
          where d.id::text = e.data ->> 'decision' and d.letter_id = e.letter_id and d.role = 'stamped-reply')
      union all
      select e.data ->> 'decision', 'another version was stamped than the one signed for' from evidence e
        join decisions a on a.id::text = e.data ->> 'decision'
        where e.kind = 'stamped' and e.data ->> 'approvedSha256' is distinct from a.document_sha256
      union all
      select f.key, 'the effect says another file than the record' from effects f
        join documents d on 'stamp:' || d.id = f.key
        where f.kind = 'stamp' and f.status = 'done' and f.result ->> 'stampedSha256' is distinct from d.sha256
      union all
      select f.key, 'the effect is done, but nothing was stamped' from effects f
        where f.kind = 'stamp' and f.status = 'done'
          and not exists (select 1 from documents d where 'stamp:' || d.id = f.key)`)
    return evidences.quick ? breaches : [...breaches, ...(await insideTheFiles(evidences))]
  },
}

async function insideTheFiles({ db, files }: Evidences): Promise<Breach[]> {
  if (!files) return []
  const stamped = await db.execute<{ id: string; sha256: string; approved: string | null }>(sql`
    select d.id, d.sha256, a.document_sha256 as approved from documents d left join decisions a on a.id = d.id
    where d.role = 'stamped-reply'`)
  const breaches: Breach[] = []
  for (const { id, sha256, approved } of stamped) {
    const stamps = await files.stampsOf(sha256).catch(() => null)
    if (!stamps) breaches.push({ what: id, wrong: 'the stamped file cannot be read' })
    else if (stamps.length !== 1) breaches.push({ what: id, wrong: `the file bears ${stamps.length} griffes` })
    else if (stamps[0]?.decisionId !== id) breaches.push({ what: id, wrong: 'the griffe is of another decision' })
    else if (stamps[0].sourceSha256 !== approved) breaches.push({ what: id, wrong: 'made from another version' })
  }
  return breaches
}
