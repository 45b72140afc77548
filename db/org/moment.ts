import type { Chart } from '../../domain/org/changes.ts'
import type { Connection } from '../client.ts'
import { type Holding, type Member, readHoldings, readMembers } from './people.ts'

/** The town at one moment of a rehearsal. */
export type Moment = { chart: Chart; members: Member[]; holdings: Holding[] }

export async function readMoment(db: Connection, chart: Chart): Promise<Moment> {
  return { chart, members: await readMembers(db), holdings: await readHoldings(db) }
}
