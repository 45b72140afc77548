import { eq, sql } from 'drizzle-orm'
import type { ChangeEffects } from '../../domain/org/effects.ts'
import type { Transaction } from '../client.ts'
import { appendEvidence } from '../evidence/append.ts'
import { unitsById } from '../people/org-units.ts'
import { orgChanges } from '../schema/index.ts'
import type { DueChange } from './changes.ts'

type Moved = { id: string; to: number }

/** Each letter whose box a reorganisation replaced says so in its history, under the name of whoever asked for it (R23). */
export async function recordMoved(tx: Transaction, { id, askedBy }: DueChange, effects: ChangeEffects, at: Date) {
  const moved = effects.undid === null ? movedBy(effects) : await broughtBack(tx, effects.undid)
  const units = await unitsById(tx, [...new Set(moved.map(({ to }) => to))])
  for (const { id: letterId, to } of moved) {
    const box = units.find((unit) => unit.id === to)?.code ?? null
    const entry = { letterId, kind: 'reorganised', key: `reorganised:${id}`, actorId: askedBy, at } as const
    await appendEvidence(tx, { ...entry, data: { box, change: id } })
  }
}

const movedBy = ({ repointed }: ChangeEffects): Moved[] =>
  repointed.filter(({ table }) => table === 'letters').map(({ id, to }) => ({ id, to }))

/** Those that the undone change had moved and that are again where they were. */
async function broughtBack(tx: Transaction, undone: string): Promise<Moved[]> {
  const [change] = await tx.select({ effects: orgChanges.effects }).from(orgChanges).where(eq(orgChanges.id, undone))
  const rows = (change?.effects?.repointed ?? []).filter(({ table }) => table === 'letters')
  const wanted = JSON.stringify(rows.map(({ id, from }) => ({ id, to: from })))
  const back = await tx.execute<Moved>(sql`
    select r.id::text as id, r."to" from jsonb_to_recordset(${wanted}::text::jsonb) as r (id uuid, "to" integer)
      join letters l on l.id = r.id and l.box_unit_id = r."to" order by r.id`)
  return [...back]
}
