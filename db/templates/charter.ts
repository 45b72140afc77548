import { eq, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { settings } from '../schema/index.ts'

/** Same shape as the typesetter's charter (R18). */
export type StoredCharter = {
  town: string
  motto: string
  primaryColour: string
  accentColour: string
  logo: 'valmont' | 'monogram'
  addressLines: string[]
  phone: string
  email: string
  website: string
}

type FixedCharter = Omit<Readonly<StoredCharter>, 'addressLines'> & { addressLines: readonly string[] }

/** A town that has not set its own yet. */
const plainCharter: StoredCharter = {
  town: 'Ville',
  motto: '',
  primaryColour: '#1f4e79',
  accentColour: '#5f6b76',
  logo: 'monogram',
  addressLines: ['Hôtel de Ville'],
  phone: '',
  email: '',
  website: '',
}

export async function readCharter(db: Connection): Promise<StoredCharter> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'charter'))
  return { ...plainCharter, ...(row?.value as Partial<StoredCharter> | undefined) }
}

export async function writeCharter(db: Connection, charter: StoredCharter, by: number | null): Promise<void> {
  const row = { key: 'charter', value: charter, changedBy: by, changedAt: sql`now()` }
  await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row })
}

/** The charter that a new town begins with; one that is set already is left alone. */
export async function seedCharter(db: Connection, charter: FixedCharter): Promise<void> {
  await db.insert(settings).values({ key: 'charter', value: charter }).onConflictDoNothing()
}
