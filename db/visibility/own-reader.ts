import { type SQL, sql } from 'drizzle-orm'
import type { PositionFunction, UnitKind } from '../../domain/vocabulary.ts'
import type { Connection } from '../client.ts'
import { activeOn, type Day, heldOn, inForceOn } from './moment.ts'

export type HeldPosition = { unitId: number; unitCode: string; unitKind: UnitKind; function: PositionFunction }

/** What a person may see in their own right. Tokens are those of `letters.acl`: see the migration `sight`. */
export type OwnReader = {
  userId: number
  /** Positions held today. Without any, what the person is named on remains (R6); a disabled account sees nothing. */
  positions: readonly HeldPosition[]
  /** The units of these positions and every unit below them (R6); empty for an elected official (R7). */
  subtree: readonly number[]
  /** Holds a position in the DG itself, the CAB or its secretariat: every letter in a circuit (R5). */
  seesCircuits: boolean
  /** Belongs to the CAB direction: secret letters outside circuits, and the CAB's own numbers (R4). */
  isCab: boolean
  /** Holds a position among the elected officials: copies only, whatever else they hold (R7). */
  isElected: boolean
  tokens: readonly number[]
}

/** Token of `letters.acl` that the whole CAB direction holds (R4). */
const CAB_TOKEN = 0
/** What links a letter to a unit for this unit and those above it. */
const treeToken = (unitId: number) => unitId * 4 + 1
/** What links a confidential letter to the members of exactly one unit. */
const exactToken = (unitId: number) => unitId * 4 + 2
/** What links a letter to a person by name. */
const personToken = (userId: number) => userId * 4 + 3

const CIRCUIT_READERS: readonly UnitKind[] = ['general-management', 'cabinet', 'cabinet-secretariat']
const CAB: readonly UnitKind[] = ['cabinet', 'cabinet-secretariat']

type HeldRow = { userId: number; positions: HeldPosition[]; subtree: number[]; standsIn: boolean }

/** `standsIn`: somebody has made them their delegate today; what that opens is in `stand-ins.ts`. */
export type Held = { own: OwnReader; standsIn: boolean }

/**
 * The readers behind accounts, in their own right alone; accounts that are unknown or disabled are left out.
 * @param on a past day, for their positions then; the kinds of units are those of today
 */
export async function ownReadersOf(db: Connection, userIds: readonly number[], on?: Day): Promise<Held[]> {
  const rows = await db.execute<HeldRow>(sql`
    select u.id as "userId",
      coalesce(jsonb_agg(distinct jsonb_build_object('unitId', unit.id, 'unitCode', unit.code, 'unitKind', unit.kind,
        'function', p.function)) filter (where p.id is not null), '[]') as positions,
      coalesce((
        with recursive below (id) as (
          select unit_id from positions where user_id = u.id and ${heldOn('positions', on)}
          union
          select child.id from org_units child join below on child.parent_id = below.id
        ) select array_agg(id order by id) from below), '{}') as subtree,
      exists (select from delegations d where d.delegate_id = u.id and ${inForceOn('d', on)}) as "standsIn"
    from users u
    left join positions p on p.user_id = u.id and ${heldOn('p', on)}
    left join org_units unit on unit.id = p.unit_id
    where u.id = any(${`{${userIds.join(',')}}`}::integer[]) and ${activeOn('u', on)}
    group by u.id`)
  return rows.map(({ standsIn, ...held }) => ({ own: toReader(held), standsIn }))
}

/** SQL condition: the position of this alias is held today, both ends included, Europe/Paris. */
export const heldToday = (alias: string): SQL => heldOn(alias, undefined)

/**
 * SQL condition: by the position of this alias its holder is of the unit's box today. An elected official is of none, whatever
 * position they hold beside: the org chart gives them nothing (R7).
 */
export const servesToday = (alias: string): SQL => sql`(${heldToday(alias)} and not exists (
  select from positions office join org_units of_office on of_office.id = office.unit_id
  where office.user_id = ${sql.raw(alias)}.user_id and ${heldToday('office')}
    and (office.function = 'elected-official' or of_office.kind = 'elected')))`

/** SQL condition: the delegation of this alias is in force today. */
export const inForceToday = (alias: string): SQL => inForceOn(alias, undefined)

function toReader({ userId, positions, subtree }: Omit<HeldRow, 'standsIn'>): OwnReader {
  const kinds = positions.map((position) => position.unitKind)
  if (positions.some((position) => position.function === 'elected-official' || position.unitKind === 'elected')) {
    return { ...nobody(userId), positions, isElected: true, tokens: [personToken(userId)] }
  }
  const isCab = kinds.some((kind) => CAB.includes(kind))
  const own = [...new Set(positions.map((position) => position.unitId))]
  return {
    userId,
    positions,
    subtree,
    seesCircuits: kinds.some((kind) => CIRCUIT_READERS.includes(kind)),
    isCab,
    isElected: false,
    tokens: [...(isCab ? [CAB_TOKEN] : []), personToken(userId), ...own.map(exactToken), ...subtree.map(treeToken)],
  }
}

export function nobody(userId: number): OwnReader {
  return { userId, positions: [], subtree: [], seesCircuits: false, isCab: false, isElected: false, tokens: [] }
}
