import { hashPassword } from '../api/people/passwords.ts'
import { circuitKeys, readCircuit } from '../circuits/index.ts'
import { publishMissing } from '../db/circuits/publish.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { seedCharter } from '../db/templates/charter.ts'
import { seedTemplates } from '../db/templates/seed.ts'
import { type LoadOptions, loadTown, readDemoTown } from '../db/town.ts'
import { valmontCharter } from '../documents/charter.ts'
import { drawDemoGriffe } from '../documents/demo/griffe.ts'
import { sealGriffe } from '../documents/griffe-vault.ts'
import { readConfig } from './config.ts'
import { type KeyRing, readSecrets } from './secrets.ts'

/** Of every account of the demonstration; it is refused everywhere else. */
const DEMO_PASSWORD = 'demo-bannette'

/** As a program of its own: brings the database of DATABASE_URL to the newest schema, publishes the shipped circuits and, for a demonstration, loads the town. */
const { databaseUrl, demo, home } = readConfig(process.env)
if (!databaseUrl) throw new Error('expected DATABASE_URL')
await migrate(databaseUrl)
const db = openDatabase(databaseUrl, { max: 1, name: 'bannette-prepare' })
try {
  const shipped = circuitKeys.map(async (key) => ({ key, xml: await readCircuit(key) }))
  await publishMissing(db, await Promise.all(shipped))
  if (demo) await loadDemonstration(db, readSecrets(process.env, home).griffeKeys)
} finally {
  await db.close()
}

async function loadDemonstration(db: Database, griffeKeys: KeyRing): Promise<void> {
  const options: LoadOptions = {
    passwordHash: await hashPassword(DEMO_PASSWORD),
    griffeOf: async ({ id, name }) => sealedGriffe(griffeKeys, await drawDemoGriffe(name), String(id)),
  }
  await loadTown(db, await readDemoTown(), options)
  await seedTemplates(db)
  await seedCharter(db, valmontCharter)
}

function sealedGriffe({ current, keys }: KeyRing, png: Uint8Array, owner: string) {
  const key = keys.get(current)
  if (!key) throw new Error('the current griffe key is missing')
  return { sealed: sealGriffe(key, png, owner), keyId: current }
}
