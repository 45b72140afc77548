import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, asc, eq } from 'drizzle-orm'
import { evidence } from '../../../db/schema/index.ts'
import { temporalServer } from '../../support/temporal.ts'
import { humanSteps } from '../../workflows/support/bpmn.ts'
import { type House, openHouse } from '../../workflows/support/house.ts'
import { publishBpmn, registerLetter } from '../../workflows/support/town.ts'
import { operatorOf, type Said } from './operate.ts'

/** A house whose direction has a circuit of three steps, and the operator's tool on it. */
export type Operated = {
  /** The folder that the operator's tool keeps its files in. */
  home: string
  house: House
  ops(...args: string[]): Promise<Said>
  /** A letter that has just entered its circuit. */
  begin(box: string, circuit: 'direction' | 'service' | 'pole'): Promise<string>
  evidenceOf(letterId: string, kind: string): Promise<(typeof evidence.$inferSelect)[]>
  close(): Promise<void>
}

export async function openOperated(): Promise<Operated> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-operator-'))
  chmodSync(home, 0o755)
  const house = await openHouse({ home })
  await publishBpmn(house.db, 'direction', humanSteps(3, { due: 'P5D' }))
  return {
    home,
    house,
    ops: operatorOf(house, temporalServer(), { BANNETTE_HOME: home }),
    async begin(box, circuit) {
      const letterId = await registerLetter(house.db, box, circuit)
      await house.circuits.start(letterId)
      return letterId
    },
    evidenceOf: (letterId, kind) =>
      house.db
        .select()
        .from(evidence)
        .where(and(eq(evidence.letterId, letterId), eq(evidence.kind, kind)))
        .orderBy(asc(evidence.n)),
    async close() {
      await house.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
