import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { mailboxes, orgUnits } from '../schema/index.ts'

export type Mailbox = { address: string; box: string }

/** The generic mailboxes behind these addresses (lower case) and the boxes that they are bound to (R22), in that order. */
export async function findMailboxes(db: Connection, addresses: readonly string[]): Promise<Mailbox[]> {
  if (addresses.length === 0) return []
  const rows = await db
    .select({ address: mailboxes.address, box: orgUnits.code })
    .from(mailboxes)
    .innerJoin(orgUnits, eq(orgUnits.id, mailboxes.boxUnitId))
    .where(and(inArray(sql`lower(${mailboxes.address})`, [...addresses]), isNull(mailboxes.closedAt)))
    .orderBy(asc(mailboxes.id))
  return addresses.flatMap((address) => rows.filter((row) => row.address.toLowerCase() === address))
}

/** Whether the address is in a domain in which the town has mailboxes: what comes for others is not taken. */
export async function isOwnDomain(db: Connection, address: string): Promise<boolean> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const [row] = await db
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(sql`lower(split_part(${mailboxes.address}, '@', 2)) = ${domain}`)
    .limit(1)
  return row !== undefined
}

/** Whose a message is that could not become a letter: the CAB's when the CAB was among its addressees (R4), else nobody's own. */
export async function boxOfQuarantine(db: Connection, addresses: readonly string[]): Promise<string | null> {
  if (addresses.length === 0) return null
  const [row] = await db
    .select({ box: orgUnits.code })
    .from(mailboxes)
    .innerJoin(orgUnits, eq(orgUnits.id, mailboxes.boxUnitId))
    .where(
      and(
        inArray(sql`lower(${mailboxes.address})`, [...addresses]),
        inArray(orgUnits.kind, ['cabinet', 'cabinet-secretariat']),
      ),
    )
    .limit(1)
  return row?.box ?? null
}
