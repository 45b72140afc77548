import { eq, sql } from 'drizzle-orm'
import type { Channel, Confidentiality, LetterStatus, UnitKind } from '../../domain/vocabulary.ts'
import type { Database } from '../client.ts'
import { contacts, letters, orgUnits } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

/** What an act on a letter needs to know of it. */
export type LetterInHand = {
  id: string
  chrono: string | null
  subject: string
  channel: Channel
  confidentiality: Confidentiality
  status: LetterStatus
  inCircuit: boolean
  receivedOn: string
  writtenOn: string | null
  dueOn: string | null
  implicitDecisionOn: string | null
  sender: { name: string; email: string | null; lines: string[]; postalCode: string | null; city: string | null }
  /** Unit that integrated it. */
  integratedBy: number | null
  box: { id: number; code: string; name: string; kind: UnitKind; parentId: number | null; parent: string | null } | null
}

/** The letter, if this reader sees it; null alike when it does not exist. */
export async function letterInHand(db: Database, reader: Reader, id: string): Promise<LetterInHand | null> {
  const [row] = await asReader(db, reader, (tx) =>
    tx
      .select({
        id: letters.id,
        chrono: letters.chrono,
        subject: letters.subject,
        channel: letters.channel,
        confidentiality: letters.confidentiality,
        status: letters.status,
        inCircuit: letters.inCircuit,
        receivedOn: letters.receivedOn,
        writtenOn: letters.writtenOn,
        dueOn: letters.dueOn,
        implicitDecisionOn: letters.implicitDecisionOn,
        integratedBy: letters.integratedByUnitId,
        sender: {
          name: contacts.name,
          email: contacts.email,
          lines: contacts.addressLines,
          postalCode: contacts.postalCode,
          city: contacts.city,
        },
        box: {
          id: orgUnits.id,
          code: orgUnits.code,
          name: orgUnits.name,
          kind: orgUnits.kind,
          parentId: orgUnits.parentId,
          parent: sql<string | null>`(select p.name from org_units p where p.id = ${orgUnits.parentId})`,
        },
      })
      .from(letters)
      .innerJoin(contacts, eq(contacts.id, letters.senderId))
      .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
      .where(eq(letters.id, id)),
  )
  return row ?? null
}
