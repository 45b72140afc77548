import { asc, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { headsOf, type RootStatement, rootOf } from '../evidence/anchor.ts'
import { genesis } from '../evidence/chain.ts'
import { verifyEvidence } from '../evidence/verify.ts'
import { evidenceRoots } from '../schema/index.ts'
import type { Breach, Evidences, Invariant } from './types.ts'

const reasons = {
  gap: 'a line is missing before it, or lines were put in another order',
  'previous-hash': 'it does not follow from the line before it',
  hash: 'the line was altered',
} as const

/** I7: nobody has altered, removed, inserted or reordered what is on record. */
export const recordUnaltered: Invariant = {
  id: 'I7',
  name: 'record-unaltered',
  meaning: 'The chain of evidence of each letter is unbroken and still contains what the signed daily roots anchored.',
  async breaches(evidences) {
    const { broken } = await verifyEvidence(evidences.db)
    const links = broken.map(({ letterId, n, reason }) => ({ what: letterId, wrong: `line ${n}: ${reasons[reason]}` }))
    return [
      ...links,
      ...(await brokenRoots(evidences)),
      ...(await cutTails(evidences.db)),
      ...(await outside(evidences)),
    ]
  },
}

async function brokenRoots({ db, opens }: Evidences): Promise<Breach[]> {
  const roots = await db.select().from(evidenceRoots).orderBy(asc(evidenceRoots.n))
  const breaches: Breach[] = []
  let previous = { n: 0, root: genesis }
  for (const { n, root, previousRoot, signed } of roots) {
    const wrong = (what: string) => breaches.push({ what: `root ${n}`, wrong: what })
    const statement = opens<RootStatement>(signed)
    if (n !== previous.n + 1 || previousRoot !== previous.root) wrong('a root is missing before it')
    if (rootOf(previousRoot, await headsOf(db, n)) !== root) wrong('its heads were altered')
    if (!statement) wrong('it is not signed by the application')
    else if (statement.n !== n || statement.root !== root) wrong('it is not what was signed')
    previous = { n, root }
  }
  return breaches
}

/** An anchored head that is no longer there, or is another line by now: this is how a removed tail shows. */
async function cutTails(db: Connection): Promise<Breach[]> {
  return db.execute<Breach>(sql`
    select h.letter_id::text as what, 'line ' || h.n || ': ' || case when e.n is null then 'removed, with all after it'
      else 'not the line that was anchored' end as wrong
    from (select distinct on (letter_id) * from evidence_heads order by letter_id, n desc) h
    left join evidence e on e.letter_id = h.letter_id and e.n = h.n
    where e.hash is distinct from h.hash`)
}

/** The lines that were carried out of the database against the roots that are in it. */
async function outside({ db, opens, anchors }: Evidences): Promise<Breach[]> {
  const rows = await db.select({ n: evidenceRoots.n, root: evidenceRoots.root }).from(evidenceRoots)
  const inside = new Map(rows.map(({ n, root }) => [n, root]))
  return (anchors ?? []).flatMap((line, index): Breach[] => {
    const statement = opens<RootStatement>(line)
    if (!statement) return [{ what: `anchor ${index + 1}`, wrong: 'the line of the anchor file is not signed by us' }]
    const { n, root } = statement
    return inside.get(n) === root ? [] : [{ what: `root ${n}`, wrong: 'not the root that was anchored outside' }]
  })
}
