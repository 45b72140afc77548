import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { hashPassword } from '../../api/people/passwords.ts'
import { type Database, inTransaction, openDatabase } from '../../db/client.ts'
import { fillVacantSeat } from '../../db/confirmations/vacant.ts'
import { operatorAccount, recordOperation } from '../../db/people/operator.ts'
import { findAccount } from '../../db/people/users.ts'
import { loadTown, type Town } from '../../db/town.ts'
import { readConfig } from '../config.ts'
import { databaseOf } from '../operations/places.ts'
import type { OpsVerb } from '../ops.ts'

export const summary =
  'create LOGIN: the first administrator; fill-seat LOGIN REASON: the head of CAB or DG, both seats being vacant'

export const help = `npm run ops -- admin create LOGIN              the first administrator: a mail officer, whose password is shown once
npm run ops -- admin fill-seat LOGIN REASON    makes LOGIN the head of CAB or DG when nobody is left to confirm it
`

/** The least that a town must have before its mail office can describe the rest (R21). Units that are there stay. */
const units: Town['units'] = [
  { code: 'VILLE', name: 'Ville', kind: 'town' },
  { code: 'DG', name: 'Direction générale', kind: 'general-management', parent: 'VILLE' },
  { code: 'BDC', name: 'Bureau du courrier', kind: 'mail-office', parent: 'DG' },
]

export const run: OpsVerb['run'] = async ([act, login, ...reason]) => {
  const said = reason.join(' ').trim()
  if (!login || !(act === 'create' ? said === '' : act === 'fill-seat' && said !== ''))
    throw new Error('expected: admin create LOGIN, or admin fill-seat LOGIN REASON')
  const db = openDatabase(databaseOf(readConfig(process.env)), { max: 2, name: 'bannette-ops' })
  try {
    if (act === 'create') await createFirst(db, login)
    else await fillSeat(db, login, said)
    return 0
  } finally {
    await db.close()
  }
}

/** A mail officer, whose password is shown once. */
async function createFirst(db: Database, login: string): Promise<void> {
  if (await findAccount(db, login)) throw new Error(`${login} is there already`)
  const password = randomBytes(15).toString('base64url')
  const accounts = [{ login, positions: [{ unit: 'BDC', function: 'mail-officer' as const }] }]
  const passwordHash = await hashPassword(password)
  const town = { units, accounts, mailboxes: [] }
  await loadTown(db, town, { passwordHash, griffeOf: async () => null })
  process.stdout.write(`${login} may log in with the password ${password}\n`)
}

async function fillSeat(db: Database, login: string, reason: string): Promise<void> {
  const actorId = await operatorAccount(db)
  const by = userInfo().username
  const unit = await inTransaction(db, async (tx) => {
    const filled = await fillVacantSeat(tx, login, actorId, new Date())
    await recordOperation(tx, {
      actorId,
      verb: 'fill-seat',
      reason: `${by}: ${login}, ${filled}: ${reason}`,
      letters: [],
    })
    return filled
  })
  process.stdout.write(`${login} is the head of ${unit}\n`)
}
