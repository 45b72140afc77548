import { eq, inArray, sql } from 'drizzle-orm'
import { type Connection, type Database, inTransaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { addNote } from '../history/notes.ts'
import { decisions, letters, users } from '../schema/index.ts'

/** A decision that a reset would undo or apply again. */
export type LaterDecision = {
  id: string
  act: string
  taskKey: string | null
  outcome: string | null
  /** Of ordinary letters only (R4). */
  actor: string | null
  decidedAt: Date
}

/** What is known of these decisions, in the order given. */
export async function laterDecisions(db: Connection, ids: readonly string[]): Promise<LaterDecision[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      id: decisions.id,
      act: decisions.act,
      taskKey: decisions.taskKey,
      outcome: decisions.outcome,
      actor: sql<string | null>`case when ${letters.confidentiality} = 'normal' then ${users.displayName} end`,
      decidedAt: decisions.decidedAt,
    })
    .from(decisions)
    .innerJoin(letters, eq(letters.id, decisions.letterId))
    .innerJoin(users, eq(users.id, decisions.actorId))
    .where(inArray(decisions.id, [...ids]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export type Rewind = {
  letterId: string
  element: string
  from: string
  to: string
  actor: number
  reapply: boolean
  reason: { id: string; text: string; sha256: string }
}

/** Puts on record who took the letter back and why: a link of its chain, and a note for those who see the letter. */
export function recordRewind(db: Database, { letterId, actor, reason, ...rest }: Rewind): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { id, text, sha256 } = reason
    const data = { ...rest, note: id, commentSha256: sha256 }
    await appendEvidence(tx, { letterId, kind: 'rewound', key: `rewound:${id}`, actorId: actor, data })
    await addNote(tx, { id, letterId, authorId: actor, text })
  })
}
