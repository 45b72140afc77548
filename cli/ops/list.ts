import { parseArgs } from 'node:util'
import { circuitsUnderWay } from '../../db/circuits/operations.ts'
import { openDatabase } from '../../db/client.ts'
import { readConfig } from '../config.ts'
import type { OpsVerb } from '../ops.ts'

export const summary = 'letters under way, most urgent first; --stuck: those with an incident; --json'

export const run: OpsVerb['run'] = async (args) => {
  const { values } = parseArgs({ args, options: { stuck: { type: 'boolean' }, json: { type: 'boolean' } } })
  const { databaseUrl } = readConfig(process.env)
  if (!databaseUrl) throw new Error('expected DATABASE_URL, or an instance that runs on BANNETTE_HOME')
  const db = openDatabase(databaseUrl, { max: 1, name: 'bannette-ops' })
  try {
    const rows = await circuitsUnderWay(db, { stuck: values.stuck ?? false })
    if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`)
    else console.table(rows)
    return 0
  } finally {
    await db.close()
  }
}
