import { readFileSync } from 'node:fs'
import { createLetterActivities } from '../activities/create.ts'
import { createServiceActivities } from '../activities/services.ts'
import { publicKeysOf } from '../api/circuits/signer.ts'
import { openDatabase } from '../db/client.ts'
import { renderer } from '../documents/render.ts'
import { openStore } from '../documents/store.ts'
import { createMailer } from '../mail/outgoing.ts'
import { connectClient } from '../temporal/client.ts'
import { currentRunOf } from '../temporal/current-run.ts'
import { missingSearchAttributes } from '../temporal/search-attributes.ts'
import { createWorker } from '../temporal/worker.ts'
import { fillBundle } from '../workflows/bundle.ts'
import { letterWorkflowId } from '../workflows/messages.ts'
import { buildHere, workflowCode } from './builds/builds.ts'
import { readConfig } from './config.ts'
import { outboxFolder, storeFolder } from './folders.ts'
import { ensureSchedules, nightlyActivities } from './operations/nightly.ts'
import { announceReady, outliveDatabase, stopOnRequest } from './processes/child.ts'
import { readSecrets } from './secrets.ts'
import { temporalDeclaration } from './servers/temporal-declaration.ts'

/** As a program of its own: one worker for letters, for the database and the cluster of the environment. */
const config = readConfig(process.env)
const secrets = readSecrets(process.env, config.home)
const { address, namespace, taskQueue } = config.temporal
if (!config.databaseUrl) throw new Error('expected DATABASE_URL')
if (!address) throw new Error('expected TEMPORAL_ADDRESS')
outliveDatabase()

const db = openDatabase(config.databaseUrl, { name: 'bannette-worker' })
const client = await connectClient({ address, namespace }, secrets.payloadKeys)
const missing = await missingSearchAttributes(client, temporalDeclaration().searchAttributes)
if (missing.length > 0)
  throw new Error(`Temporal lacks the search attributes ${missing.join(', ')}: run \`npm run ops -- temporal\` once`)

const publicKeys = publicKeysOf(secrets.decisionKeys)
const { mailFrom: from, smtpUrl, demo, home } = config
const mailer = createMailer({ from, smtpUrl, catcherDir: demo ? outboxFolder(home) : null })
const activities = {
  ...nightlyActivities({ client, db, home, taskQueue }),
  ...createLetterActivities({ db, currentRun: (letterId) => currentRunOf(client, letterWorkflowId(letterId)) }),
  ...createServiceActivities({
    db,
    store: await openStore(storeFolder(config.home)),
    renderer,
    mailer,
    publicKeys,
    griffeKeys: secrets.griffeKeys.keys,
  }),
}
const bundleFile = config.workflowBundle ?? (await workflowCode(buildHere(config)))
const bundle = { code: readFileSync(bundleFile, 'utf8') }
const build = config.build === null ? {} : { build: config.build }
const settings = { address, namespace, taskQueue, payloadKeys: secrets.payloadKeys, ...build }
const { worker, close } = await createWorker(settings, fillBundle(bundle, { publicKeys }), activities)

await ensureSchedules(client, taskQueue)
const working = worker.run()
stopOnRequest(async () => {
  if (worker.getState() === 'RUNNING') worker.shutdown()
  await working
  mailer.close()
  await Promise.all([close(), client.connection.close(), db.close()])
})
announceReady()
await working
