import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { InterventionKind } from '../../domain/help/interventions.ts'
import type { Connection } from '../client.ts'
import { orgUnits, positions, users } from '../schema/index.ts'
import { heldToday } from '../visibility/reader.ts'

/** Ids of those who serve a desk today: the mail office, or the IT direction (R21). */
export async function peopleOfDesk(db: Connection, kind: InterventionKind): Promise<number[]> {
  const held = kind === 'business' ? eq(positions.function, 'mail-officer') : eq(positions.function, 'it-officer')
  const rows = await db
    .selectDistinct({ id: users.id })
    .from(positions)
    .innerJoin(users, eq(users.id, positions.userId))
    .innerJoin(orgUnits, eq(orgUnits.id, positions.unitId))
    .where(
      and(
        held,
        kind === 'business' ? inArray(orgUnits.kind, ['mail-office']) : undefined,
        isNull(users.disabledAt),
        heldToday('positions'),
      ),
    )
  return rows.map(({ id }) => id)
}
