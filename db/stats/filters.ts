import { type SQL, sql } from 'drizzle-orm'
import type { StepPlace } from '../../domain/circuit/places.ts'
import type { Channel } from '../../domain/vocabulary.ts'
import type { Reader } from '../visibility/index.ts'
import { inForceToday } from '../visibility/reader.ts'
import { answeredOn } from './answers.ts'
import { dueSoon, late, supervised, underWay } from './scope.ts'

/** What became of a letter, beside what is still under way. `in-time` and `missed`: against the service target. */
export const letterOutcomes = ['under-way', 'all', 'answered', 'in-time', 'missed'] as const
export type LetterOutcome = (typeof letterOutcomes)[number]

/** Each figure of the supervision opens its letters by these; what is absent does not narrow. */
export type SupervisionFilters = {
  /** Code of the unit whose box holds the letter; `none`: no box. */
  unit?: string | undefined
  late?: boolean | undefined
  dueSoon?: boolean | undefined
  /** An incident, a suspension, or an absent person. */
  blocked?: boolean | undefined
  /** Came back to a box that had it, or was sent away three times. */
  toAndFro?: boolean | undefined
  /** Waits at this step, by the name of its task. */
  task?: string | undefined
  outcome?: LetterOutcome | undefined
  channel?: Channel | undefined
  /** Code; `none`: without a type. */
  letterType?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Over `l` (letters) and `s` (circuit_states, possibly absent). `places`: where in the circuits it shall wait now. */
export function supervisedWhere(reader: Reader, filters: SupervisionFilters, places?: readonly StepPlace[]): SQL {
  const { unit, task, channel, letterType, from, to } = filters
  const conditions = [
    supervised(reader),
    outcomeIs(filters.outcome ?? 'under-way'),
    unit === undefined ? null : unitIs(unit),
    filters.late ? late : null,
    filters.dueSoon ? dueSoon : null,
    filters.blocked ? blocked : null,
    task === undefined
      ? null
      : sql`exists (select from tasks t where t.letter_id = l.id and t.ended is null and t.name = ${task})`,
    channel === undefined ? null : sql`l.channel = ${channel}`,
    letterType === undefined ? null : typeIs(letterType),
    from === undefined ? null : sql`l.received_on >= ${from}`,
    to === undefined ? null : sql`l.received_on <= ${to}`,
    places ? waitsAt(places) : null,
  ]
  return sql.join(
    conditions.filter((condition) => condition !== null),
    sql` and `,
  )
}

const unitIs = (code: string) =>
  code === 'none' ? sql`l.box_unit_id is null` : sql`l.box_unit_id = (select id from org_units where code = ${code})`
const typeIs = (code: string) => (code === 'none' ? sql`l.letter_type is null` : sql`l.letter_type = ${code}`)

function outcomeIs(outcome: LetterOutcome): SQL {
  switch (outcome) {
    case 'all':
      return sql`true`
    case 'under-way':
      return underWay
    case 'answered':
      return sql`${answeredOn} is not null`
    case 'in-time':
      return sql`${answeredOn} <= l.due_on`
    case 'missed':
      return sql`l.due_on < coalesce(${answeredOn}, bannette_today())`
  }
}

/** Over `t`: who has the task in hand is absent today. */
export const holderAbsent = sql`exists (select from delegations d where d.delegator_id = coalesce(t.assignee_id, t.candidate_user_id)
  and d.kind = 'absence' and ${inForceToday('d')})`

const blocked = sql`(jsonb_array_length(coalesce(s.incidents, '[]')) > 0 or s.status = 'suspended'
  or exists (select from tasks t where t.letter_id = l.id and t.ended is null and ${holderAbsent}))`

const waitsAt = (places: readonly StepPlace[]) => sql`exists (
  select from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as place (circuit text, element text, service boolean)
  where place.circuit = s.circuit_key and s.status <> 'closed' and case when place.service then s.snapshot -> 'active' ? place.element
    else exists (select from tasks t where t.letter_id = l.id and t.ended is null and t.element = place.element) end)`
