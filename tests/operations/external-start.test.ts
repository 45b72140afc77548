import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  FIRST_START_MS,
  folderOfHomes,
  processesOf,
  ready,
  removeHomes,
  startInstance,
} from '../cli/fixtures/instance.ts'
import type { Run } from '../cli/fixtures/run.ts'
import { letterIn } from '../job/letters.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { temporalServer, uniqueTaskQueue } from '../support/temporal.ts'
import { peopleOf } from './support/town.ts'

let outer: string
let database: FreshDatabase
let instance: Run

beforeEach(async () => {
  outer = folderOfHomes(0o755)
  database = await freshDatabase({ name: 'empty', prepare: async () => {} })
})

afterEach(async () => {
  instance.process.kill('SIGTERM')
  await instance.ended
  removeHomes(outer)
  await database.drop()
})

test('R8 with the PostgreSQL and the Temporal of the town, npm start brings neither of its own, and letters go their way', {
  timeout: FIRST_START_MS,
}, async () => {
  const home = join(outer, 'home')
  const { address, namespace } = temporalServer()
  instance = startInstance(home, {
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_TASK_QUEUE: uniqueTaskQueue('external'),
    BANNETTE_DEMO: '1',
  })
  const { app } = await ready(instance)
  const as = peopleOf(app)
  const id = await letterIn(await as('bdc'))
  await (await as('ad.dep')).task(id, 'treat')
  const servers = processesOf(home).filter(({ command }) => /bin\/postgres|start-dev/.test(command))
  expect(servers).toEqual([])
  for (const file of ['postgres.json', 'temporal.db']) expect(existsSync(join(home, file)), file).toBe(false)
})
