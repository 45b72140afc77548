import { sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { templates } from '../schema/index.ts'
import { frenchTemplates } from './french.ts'

/** The generic templates of a new town; a town that has any template keeps its own. */
export async function seedTemplates(db: Connection): Promise<void> {
  const [any] = await db.select({ one: sql`1` }).from(templates).limit(1)
  if (any) return
  await db.insert(templates).values(frenchTemplates.map((template) => ({ ...template, unitId: null })))
}
