import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from '../client.ts'
import { orgUnits, templates } from '../schema/index.ts'

export type TemplateKind = 'reply' | 'acknowledgement'
export type TemplateRow = {
  id: string
  name: string
  kind: TemplateKind
  /** Code of the direction that owns it; null for a generic one (R19). */
  unit: string | null
  content: Record<string, unknown>
  version: number
}

const columns = {
  id: templates.id,
  name: templates.name,
  kind: templates.kind,
  unit: orgUnits.code,
  content: templates.content,
  version: templates.version,
}

/** The templates of these units and the generic ones, by name (R18). */
export async function listTemplates(
  db: Connection,
  unitIds: readonly number[],
  kind: TemplateKind | null,
): Promise<TemplateRow[]> {
  const mine = or(isNull(templates.unitId), inArray(templates.unitId, [...unitIds]))
  return db
    .select(columns)
    .from(templates)
    .leftJoin(orgUnits, eq(orgUnits.id, templates.unitId))
    .where(kind ? and(mine, eq(templates.kind, kind)) : mine)
    .orderBy(asc(templates.name), asc(templates.id))
}

export async function findTemplate(
  db: Connection,
  id: string,
): Promise<(TemplateRow & { unitId: number | null }) | null> {
  const [row] = await db
    .select({ ...columns, unitId: templates.unitId })
    .from(templates)
    .leftJoin(orgUnits, eq(orgUnits.id, templates.unitId))
    .where(eq(templates.id, id))
  return row ?? null
}

export type TemplateToSave = {
  unitId: number | null
  kind: TemplateKind
  name: string
  content: Record<string, unknown>
  changedBy: number
}

export async function addTemplate(db: Connection, template: TemplateToSave): Promise<string> {
  const [row] = await db.insert(templates).values(template).returning({ id: templates.id })
  if (!row) throw new Error('PostgreSQL returned no id for a template')
  return row.id
}

/** `false`: another version has been saved since, or the template is gone. */
export async function changeTemplate(
  db: Connection,
  id: string,
  basedOn: number,
  template: TemplateToSave,
): Promise<boolean> {
  const changed = await db
    .update(templates)
    .set({ ...template, version: sql`${templates.version} + 1`, changedAt: sql`now()` })
    .where(and(eq(templates.id, id), eq(templates.version, basedOn)))
    .returning({ id: templates.id })
  return changed.length > 0
}

/** Replies already written from it keep their text. */
export async function removeTemplate(db: Connection, id: string): Promise<void> {
  await db.delete(templates).where(eq(templates.id, id))
}
