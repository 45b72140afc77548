import { hashPassword } from '../../api/people/passwords.ts'
import { circuitKeys, readCircuit } from '../../circuits/index.ts'
import { publishMissing } from '../../db/circuits/publish.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { seedCharter } from '../../db/templates/charter.ts'
import { seedTemplates } from '../../db/templates/seed.ts'
import { loadTown, readDemoTown, type Signatory } from '../../db/town.ts'
import { valmontCharter } from '../../documents/charter.ts'
import { drawDemoGriffe } from '../../documents/demo/griffe.ts'
import { sealGriffe } from '../../documents/griffe-vault.ts'
import { migrated, type Preparation } from '../support/database.ts'

export const password = 'demo-bannette'

const ring = (fill: number) => ({ current: 'test', keys: new Map([['test', new Uint8Array(32).fill(fill)]]) })
export const testKeys = { decisions: ring(7), payloads: ring(9), griffes: ring(11) }

/** The demonstration town as a first start loads it: people, griffes, templates, charter, circuits. */
export async function loadDemonstration(db: Database): Promise<void> {
  await loadTown(db, await readDemoTown(), { passwordHash: await hashPassword(password), griffeOf })
  await seedTemplates(db)
  await seedCharter(db, valmontCharter)
  const shipped = circuitKeys.map(async (key) => ({ key, xml: await readCircuit(key) }))
  await publishMissing(db, await Promise.all(shipped))
}

/** A database that already holds the town, copied for each test. */
export const demonstration: Preparation = {
  name: 'demonstration',
  async prepare(url) {
    await migrated.prepare(url)
    const db = openDatabase(url, { max: 4 })
    try {
      await loadDemonstration(db)
    } finally {
      await db.close()
    }
  },
}

async function griffeOf({ id, name }: Signatory) {
  const key = testKeys.griffes.keys.get(testKeys.griffes.current) as Uint8Array
  return { sealed: sealGriffe(key, await drawDemoGriffe(name), String(id)), keyId: testKeys.griffes.current }
}
