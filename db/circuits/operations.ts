import { and, asc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { IncidentSnapshot } from '../../domain/snapshot.ts'
import type { Connection } from '../client.ts'
import { circuitStates, letters, orgUnits } from '../schema/index.ts'

export type CircuitUnderWay = {
  letterId: string
  /** Of ordinary letters only: an operator has no business with the number of a secret one (R4). */
  chrono: string | null
  /** Code of the box; of ordinary letters only, as in the Temporal console. */
  box: string | null
  secret: boolean
  circuit: string
  version: number
  stage: string
  status: string
  nextDueAt: Date | null
  incidents: IncidentSnapshot[]
}

/** Which letters an operator means. Everything given must hold. */
export type LetterSelection = {
  /** Ids, or numbers of ordinary letters; an absent or empty list asks for no letter in particular. */
  letters?: readonly string[]
  circuit?: string
  version?: number
  /** Part of the name of the step, or the id of an element with a token. */
  stage?: string
  /** Code of an incident, or of what caused it; `any`: every letter with an incident. */
  incident?: string
  /** Unit code; finds ordinary letters only, because the unit of a secret one is nobody's business here. */
  box?: string
  /** Closed letters too; otherwise those under way. */
  closed?: boolean
  status?: 'running' | 'suspended'
  /** Letters after this id, in the order of ids; for whoever goes through all of them. */
  after?: string
  limit?: number
}

/** Letters in circuits as last projected, the most urgent first, or by id when `after` is given. */
export async function circuitsUnderWay(db: Connection, selection: LetterSelection = {}): Promise<CircuitUnderWay[]> {
  const { letterId, circuitKey, circuitVersion, stage, status, nextDueAt, incidents } = circuitStates
  const ordinary = eq(letters.confidentiality, 'normal')
  const rows = await db
    .select({
      letterId,
      chrono: sql<string | null>`case when ${ordinary} then ${letters.chrono} end`,
      box: sql<string | null>`case when ${ordinary} then ${orgUnits.code} end`,
      secret: sql<boolean>`not ${ordinary}`,
      circuit: circuitKey,
      version: circuitVersion,
      stage,
      status,
      nextDueAt,
      incidents,
    })
    .from(circuitStates)
    .innerJoin(letters, eq(letters.id, letterId))
    .leftJoin(orgUnits, eq(orgUnits.id, letters.boxUnitId))
    .where(and(...conditionsOf(selection)))
    .orderBy(...(selection.after === undefined ? [asc(nextDueAt), asc(letterId)] : [asc(letterId)]))
    .limit(selection.limit ?? Number.MAX_SAFE_INTEGER)
  return rows
}

function conditionsOf(selection: LetterSelection): (SQL | undefined)[] {
  const { circuit, version, stage, incident, box, closed, status, after } = selection
  const state = circuitStates
  return [
    closed ? undefined : ne(state.status, 'closed'),
    selection.letters?.length ? among(selection.letters) : undefined,
    circuit === undefined ? undefined : sql`${state.circuitKey} = ${circuit}`,
    version === undefined ? undefined : eq(state.circuitVersion, version),
    stage === undefined
      ? undefined
      : sql`(position(lower(${stage}) in lower(${state.stage})) > 0 or ${state.snapshot} -> 'active' ? ${stage})`,
    incident === undefined ? undefined : withIncident(incident),
    box === undefined ? undefined : and(eq(letters.confidentiality, 'normal'), eq(orgUnits.code, box)),
    status === undefined ? undefined : eq(state.status, status),
    after === undefined ? undefined : sql`${state.letterId}::text > ${after}`,
  ]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function among(named: readonly string[]): SQL | undefined {
  const ids = named.filter((name) => uuid.test(name))
  const numbers = named.filter((name) => !uuid.test(name))
  return or(
    ids.length > 0 ? inArray(circuitStates.letterId, ids) : undefined,
    // The number of a secret letter finds nothing: neither it nor its absence may be learnt here (R4).
    numbers.length > 0 ? and(inArray(letters.chrono, numbers), eq(letters.confidentiality, 'normal')) : undefined,
  )
}

function withIncident(code: string): SQL {
  const { incidents } = circuitStates
  if (code === 'any') return sql`jsonb_array_length(${incidents}) > 0`
  return sql`exists (select from jsonb_array_elements(${incidents}) i where i ->> 'code' = ${code} or i ->> 'cause' = ${code})`
}
