import { and, desc, eq } from 'drizzle-orm'
import { type Connection, type Database, inTransaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { documents, griffes, letters, replies, users } from '../schema/index.ts'

/** The sealed griffe of a person and what is printed below it; null when there is none. */
export async function griffeOf(db: Connection, userId: number) {
  const [row] = await db
    .select({
      sealed: griffes.sealed,
      keyId: griffes.keyId,
      name: users.displayName,
      title: users.title,
      signatory: users.signatory,
    })
    .from(griffes)
    .innerJoin(users, eq(users.id, griffes.userId))
    .where(eq(griffes.userId, userId))
  return row ?? null
}

/** The version of the reply with this hash, and where its griffe goes; null when the letter has no such version. */
export async function replyToSign(db: Connection, letterId: string, sha256: string) {
  const [row] = await db
    .select({ griffeBox: replies.griffeBox, pages: documents.pages, chrono: letters.chrono })
    .from(replies)
    .innerJoin(letters, eq(letters.id, replies.letterId))
    .leftJoin(documents, eq(documents.id, replies.documentId))
    .where(and(eq(replies.letterId, letterId), eq(replies.sha256, sha256)))
    .orderBy(desc(replies.version))
    .limit(1)
  return row ?? null
}

export type StampedReply = {
  letterId: string
  decisionId: string
  approvedSha256: string
  stampedSha256: string
  size: number
  pages: number | null
  /** Whose griffe it is; who decided, and in whose name, may be others (delegation). */
  griffeOf: number
  actorId: number
  onBehalfOfId: number | null
  delegation?: string
  at: Date
}

/** The stamped document and its evidence, together; a second time changes nothing. @returns the document's id */
export function recordStamped(db: Database, stamped: StampedReply): Promise<string> {
  const { letterId, decisionId, approvedSha256, stampedSha256, size, pages, actorId, onBehalfOfId, at } = stamped
  return inTransaction(db, async (tx) => {
    await tx
      .insert(documents)
      .values({
        // One stamp per decision: its id is the document's too.
        id: decisionId,
        lineage: decisionId,
        letterId,
        role: 'stamped-reply',
        name: 'Réponse signée.pdf',
        mediaType: 'application/pdf',
        sha256: stampedSha256,
        size,
        pages,
        addedBy: actorId,
        addedAt: at,
      })
      .onConflictDoNothing()
    const { griffeOf, delegation } = stamped
    const hashes = { approvedSha256, stampedSha256, document: decisionId }
    const data = { decision: decisionId, ...hashes, griffeOf, ...(delegation && { delegation }) }
    const key = `stamped:${decisionId}`
    await appendEvidence(tx, { letterId, kind: 'stamped', key, actorId, onBehalfOfId, data })
    await notifyLetter(tx, letterId)
    return decisionId
  })
}
