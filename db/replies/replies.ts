import { and, desc, eq, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { documents, replies, tasks } from '../schema/index.ts'
import type { StandIn } from '../visibility/index.ts'

export type StoredReply = typeof replies.$inferSelect

/** The version that counts: the last one saved. */
export async function latestReply(db: Connection, letterId: string): Promise<StoredReply | null> {
  const [row] = await db
    .select()
    .from(replies)
    .where(eq(replies.letterId, letterId))
    .orderBy(desc(replies.version))
    .limit(1)
  return row ?? null
}

/** The version whose document has this id: what a request that was cut off had saved already. */
export async function replyWithDocument(
  db: Connection,
  letterId: string,
  documentId: string,
): Promise<StoredReply | null> {
  const [row] = await db
    .select()
    .from(replies)
    .where(and(eq(replies.letterId, letterId), eq(replies.documentId, documentId)))
  return row ?? null
}

export type ReplyToSave = {
  letterId: string
  /** Of its PDF; the same for a request that is repeated. */
  documentId: string
  /** The version that the author had before their eyes; 0 for none yet. */
  basedOn: number
  content: Record<string, unknown> | null
  signatoryId: number | null
  templateId: string | null
  byHand: boolean
  griffeBox: GriffeBox | null
  /** Every merge field had a value: only then has the version a hash that may be visaed and signed. */
  complete: boolean
  savedBy: number
  /** Whom the author stands in for, and by which delegation. */
  onBehalfOf: Pick<StandIn, 'delegationId' | 'principal'> | null
  pdf: { sha256: string; size: number; pages: number; name: string }
}

/** Where the griffe goes, in points from the lower left corner of the page; pages count from 1. */
export type GriffeBox = { page: number; x: number; y: number; width: number; height: number }

/**
 * One more version of the draft with its PDF, in one transaction. Earlier versions stay as they are.
 * @returns null when somebody else has saved in the meantime (`basedOn` is no longer the last version)
 */
export async function saveReply(db: Connection, reply: ReplyToSave): Promise<StoredReply | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`reply:${reply.letterId}`}, 0))`)
    const before = await latestReply(tx, reply.letterId)
    if ((before?.version ?? 0) !== reply.basedOn) return null
    await addDocument(tx, reply)
    const { basedOn, pdf, complete, onBehalfOf, ...columns } = reply
    const values = { ...columns, version: basedOn + 1, sha256: complete ? pdf.sha256 : null }
    const [saved] = await tx.insert(replies).values(values).returning()
    const delegation = onBehalfOf && { delegation: onBehalfOf.delegationId }
    await appendEvidence(tx, {
      letterId: reply.letterId,
      kind: 'reply_saved',
      key: `reply_saved:${basedOn + 1}`,
      actorId: reply.savedBy,
      onBehalfOfId: onBehalfOf?.principal.userId ?? null,
      data: { version: basedOn + 1, sha256: pdf.sha256, complete, ...delegation },
    })
    await notifyLetter(tx, reply.letterId)
    return saved ?? null
  })
}

/** All versions of one letter's reply are one lineage of documents. */
async function addDocument(tx: Connection, { letterId, documentId: id, savedBy, pdf }: ReplyToSave): Promise<void> {
  const [last] = await tx
    .select({ lineage: documents.lineage, version: documents.version })
    .from(documents)
    .where(and(eq(documents.letterId, letterId), eq(documents.role, 'reply')))
    .orderBy(desc(documents.version))
    .limit(1)
  await tx.insert(documents).values({
    id,
    letterId,
    lineage: last?.lineage ?? id,
    version: (last?.version ?? 0) + 1,
    role: 'reply',
    mediaType: 'application/pdf',
    addedBy: savedBy,
    ...pdf,
  })
}

/**
 * The draft was sent to validation and has not come back: visas, a signature or the sending are under way, and the text
 * is not to be touched unnoticed.
 */
export async function replyIsUnderVisa(db: Connection, letterId: string): Promise<boolean> {
  const sent = sql`bool_or(${tasks.ended} = 'completed' and ${tasks.outcome} = 'submit')`
  const [row] = await db
    .select({ underVisa: sql<boolean>`coalesce(${sent} and not bool_or(${tasks.ended} is null), false)` })
    .from(tasks)
    .where(and(eq(tasks.letterId, letterId), eq(tasks.kind, 'treat')))
  return row?.underVisa ?? false
}

/** Pages of one document; null for one that is none, or does not exist. */
export async function pagesOf(db: Connection, documentId: string): Promise<number | null> {
  const [row] = await db.select({ pages: documents.pages }).from(documents).where(eq(documents.id, documentId))
  return row?.pages ?? null
}
