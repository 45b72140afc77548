import { randomUUID } from 'node:crypto'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { EvidenceKind } from '../../domain/letters/evidence-kinds.ts'
import type { DocumentRole } from '../../domain/vocabulary.ts'
import { type Connection, type Database, inTransaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { notifyLetter } from '../live.ts'
import { contacts, documents, letters, orgUnits, positions, users } from '../schema/index.ts'
import { servesToday } from '../visibility/reader.ts'

/** What a message to the sender of a letter needs. Read by activities, for no reader in particular. */
export async function letterToAnswer(db: Connection, letterId: string) {
  const [row] = await db
    .select({
      chrono: letters.chrono,
      subject: letters.subject,
      receivedOn: letters.receivedOn,
      writtenOn: letters.writtenOn,
      dueOn: letters.dueOn,
      implicitDecisionOn: letters.implicitDecisionOn,
      sender: {
        name: contacts.name,
        email: contacts.email,
        lines: contacts.addressLines,
        postalCode: contacts.postalCode,
        city: contacts.city,
      },
      unit: orgUnits.name,
      parentUnit: sql<string | null>`(select p.name from org_units p where p.id = ${orgUnits.parentId})`,
    })
    .from(letters)
    .innerJoin(contacts, eq(contacts.id, letters.senderId))
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .where(eq(letters.id, letterId))
  return row ?? null
}
export type LetterToAnswer = NonNullable<Awaited<ReturnType<typeof letterToAnswer>>>

/** E-mail addresses of those who hold a position in a unit today, by person. */
export function mailboxesOf(db: Connection, unitCode: string) {
  return db
    .selectDistinct({ userId: users.id, email: sql<string>`${users.email}` })
    .from(users)
    .innerJoin(positions, eq(positions.userId, users.id))
    .innerJoin(orgUnits, eq(orgUnits.id, positions.unitId))
    .where(
      and(
        eq(orgUnits.code, unitCode),
        isNotNull(users.email),
        isNull(users.disabledAt),
        sql`${servesToday('positions')}`,
      ),
    )
}

export type Sending = {
  letterId: string
  kind: EvidenceKind
  /** The business key of the effect. */
  key: string
  actorId: number
  onBehalfOfId: number | null
  data: Record<string, unknown>
  /** What was made for the sending; null when what leaves was there before. */
  document: { role: DocumentRole; name: string; sha256: string; size: number; pages: number; at: Date } | null
}

/** Document and evidence of something that left, together; a second time changes nothing. */
export function recordSending(db: Database, { letterId, document, ...sent }: Sending): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { kind, key, actorId, onBehalfOfId, data } = sent
    const added = await appendEvidence(tx, { letterId, kind, key, actorId, onBehalfOfId, data })
    if (added && document) {
      const { at, ...file } = document
      const id = randomUUID()
      const row = { ...file, id, lineage: id, letterId, mediaType: 'application/pdf', addedBy: actorId, addedAt: at }
      await tx.insert(documents).values(row)
    }
    await notifyLetter(tx, letterId)
  })
}
