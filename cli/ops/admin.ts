import { randomBytes } from 'node:crypto'
import { hashPassword } from '../../api/people/passwords.ts'
import { openDatabase } from '../../db/client.ts'
import { findAccount } from '../../db/people/users.ts'
import { loadTown, type Town } from '../../db/town.ts'
import { readConfig } from '../config.ts'
import type { OpsVerb } from '../ops.ts'

export const summary = 'create LOGIN: makes the first administrator, a mail officer, and prints a password once'

/** The least that a town must have before its mail office can describe the rest (R21). Units that are there stay. */
const units: Town['units'] = [
  { code: 'VILLE', name: 'Ville', kind: 'town' },
  { code: 'DG', name: 'Direction générale', kind: 'general-management', parent: 'VILLE' },
  { code: 'BDC', name: 'Bureau du courrier', kind: 'mail-office', parent: 'DG' },
]

export const run: OpsVerb['run'] = async ([act, login]) => {
  if (act !== 'create' || !login) throw new Error('expected: admin create LOGIN')
  const { databaseUrl } = readConfig(process.env)
  if (!databaseUrl) throw new Error('expected DATABASE_URL, or an instance that runs on BANNETTE_HOME')
  const db = openDatabase(databaseUrl, { max: 2, name: 'bannette-ops' })
  try {
    if (await findAccount(db, login)) throw new Error(`${login} is there already`)
    const password = randomBytes(15).toString('base64url')
    const accounts = [{ login, positions: [{ unit: 'BDC', function: 'mail-officer' as const }] }]
    const passwordHash = await hashPassword(password)
    const town = { units, accounts, mailboxes: [] }
    await loadTown(db, town, { passwordHash, griffeOf: async () => null })
    process.stdout.write(`${login} may log in with the password ${password}\n`)
    return 0
  } finally {
    await db.close()
  }
}
