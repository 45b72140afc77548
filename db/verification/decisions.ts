import { createHash } from 'node:crypto'
import { asc, gt, sql } from 'drizzle-orm'
import type { Act } from '../../domain/acts.ts'
import { decisions } from '../schema/index.ts'
import type { Breach, Evidences, Invariant } from './types.ts'

type Row = typeof decisions.$inferSelect
const pageSize = 1000

/** I12: nobody decided in someone's name, and nobody changed afterwards what was decided (R13, R14). */
export const decisionsSigned: Invariant = {
  id: 'I12',
  name: 'decisions-signed',
  meaning: 'Each decision is signed by the application and still says what was signed; the record names no other.',
  async breaches({ db, opens }) {
    const breaches: Breach[] = []
    let last: string | null = null
    for (;;) {
      const page: Row[] = await db
        .select()
        .from(decisions)
        .where(last === null ? undefined : gt(decisions.id, last))
        .orderBy(asc(decisions.id))
        .limit(pageSize)
      for (const row of page) for (const wrong of flawsOf(row, opens)) breaches.push({ what: row.id, wrong })
      last = page.at(-1)?.id ?? last
      if (page.length < pageSize) break
    }
    const unsigned = await db.execute<Breach>(sql`
      select e.letter_id::text as what, 'line ' || e.n || ': a decision on record that nobody signed' as wrong from evidence e
        where e.key like 'decision:%' and not exists (select 1 from decisions d
          where 'decision:' || d.id = e.key and d.letter_id = e.letter_id)
      union all
      select e.letter_id::text, 'line ' || e.n || ': the record names another person than the decision' from evidence e
        join decisions d on 'decision:' || d.id = e.key
        where (e.actor_id, e.on_behalf_of_id) is distinct from (d.actor_id, d.on_behalf_of_id)`)
    return [...breaches, ...unsigned]
  },
}

function flawsOf(row: Row, opens: Evidences['opens']): string[] {
  const act = opens<Act>(row.signed)
  if (!act) return ['it is not signed by the application']
  const outcome = act.name === 'complete' ? act.outcome : null
  const sha256 = act.name === 'complete' ? (act.documentSha256 ?? null) : null
  const pairs: [string, unknown, unknown][] = [
    ['id', row.id, act.decisionId],
    ['letter', row.letterId, act.letterId],
    ['act', row.act, act.name],
    ['actor', row.actorId, act.actor],
    ['person in whose name', row.onBehalfOfId, act.onBehalfOf],
    ['task', row.taskKey, 'taskKey' in act ? act.taskKey : null],
    ['outcome', row.outcome, outcome],
    ['document', row.act === 'complete' ? row.documentSha256 : null, sha256],
    ['comment', row.comment === null ? null : commentHash(row.id, row.comment), act.commentSha256 ?? null],
    ['instant', row.decidedAt.getTime(), Date.parse(act.at)],
  ]
  return pairs.flatMap(([what, here, signed]) => {
    if (here === signed) return []
    // So after a backup was restored: the circuits give decisions back, not their texts.
    return what === 'comment' && here === null ? 'its comment is gone' : `its ${what} is not what was signed`
  })
}

/** As the API binds a comment to its decision. */
const commentHash = (decisionId: string, comment: string): string =>
  createHash('sha256').update(`${decisionId}\n${comment}`).digest('hex')
