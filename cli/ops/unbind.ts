import { type Database, inTransaction, openDatabase } from '../../db/client.ts'
import { unbindIdentities } from '../../db/people/identities.ts'
import { operatorAccount } from '../../db/people/operator.ts'
import { lockAccount } from '../../db/people/standing.ts'
import { readConfig } from '../config.ts'
import { databaseOf } from '../operations/places.ts'
import type { OpsVerb } from '../ops.ts'

export const summary =
  'LOGIN: the account is bound anew to the login service at the next login, after that service was replaced'

export const help = `npm run ops -- unbind LOGIN

The account is bound anew to the login service at its next login. Its sessions end.
`

export const run: OpsVerb['run'] = async ([login, ...others]) => {
  if (!login || others.length > 0) throw new Error('expected: unbind LOGIN')
  const db = openDatabase(databaseOf(readConfig(process.env)), { max: 1, name: 'bannette-ops' })
  try {
    const ended = await unbind(db, login)
    process.stdout.write(ended > 0 ? `${login} is free to log in anew\n` : `${login} was bound to nobody\n`)
    return 0
  } finally {
    await db.close()
  }
}

async function unbind(db: Database, login: string): Promise<number> {
  const by = await operatorAccount(db)
  return inTransaction(db, async (tx) => unbindIdentities(tx, await lockAccount(tx, login), by, new Date()))
}
