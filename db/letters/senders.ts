import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { contacts } from '../schema/index.ts'
import { cleanText } from './text.ts'

export type Sender = {
  name: string
  email?: string | undefined
  address?: { lines: string[]; postalCode: string; city: string } | undefined
}

/** The contact with exactly these particulars, added when there is none: a correction never changes another letter's. */
export async function contactOf(tx: Connection, sender: Sender): Promise<{ id: string; name: string }> {
  const row = {
    name: cleanText(sender.name).trim(),
    email: sender.email ?? null,
    addressLines: sender.address?.lines ?? [],
    postalCode: sender.address?.postalCode ?? null,
    city: sender.address?.city ?? null,
  }
  const [known] = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(
      and(
        eq(contacts.name, row.name),
        sql`${contacts.email} is not distinct from ${row.email}`,
        sql`${contacts.addressLines} = ${JSON.stringify(row.addressLines)}::jsonb`,
        sql`${contacts.postalCode} is not distinct from ${row.postalCode}`,
        sql`${contacts.city} is not distinct from ${row.city}`,
      ),
    )
    .limit(1)
  if (known) return { id: known.id, name: row.name }
  const [added] = await tx.insert(contacts).values(row).returning({ id: contacts.id })
  if (!added) throw new Error('the contact was not added')
  return { id: added.id, name: row.name }
}
