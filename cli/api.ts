import { requestLimits } from '../api/deps.ts'
import { startApi } from '../api/main.ts'
import { sealGriffe } from '../documents/griffe-vault.ts'
import { buildHere, webApplication } from './builds/builds.ts'
import { readConfig } from './config.ts'
import { anchorFile, outboxFolder, storeFolder } from './folders.ts'
import { announceReady, outliveDatabase, stopOnRequest } from './processes/child.ts'
import { readSecrets } from './secrets.ts'

/** As a program of its own: the API and the web application, for the database and the cluster of the environment. */
const config = readConfig(process.env)
const secrets = readSecrets(process.env, config.home)
const { address, namespace, taskQueue } = config.temporal
if (!config.databaseUrl) throw new Error('expected DATABASE_URL')
if (!address) throw new Error('expected TEMPORAL_ADDRESS')
outliveDatabase()

const api = await startApi({
  databaseUrl: config.databaseUrl,
  temporal: { address, namespace, taskQueue },
  storeFolder: storeFolder(config.home),
  outboxFolder: config.smtpUrl === null ? outboxFolder(config.home) : null,
  anchorFile: anchorFile(config.home),
  payloadKeys: secrets.payloadKeys,
  decisionKeys: secrets.decisionKeys,
  consoleUrl: config.consoleUrl,
  mail: { from: config.mailFrom, smtpUrl: config.smtpUrl },
  publicUrl: config.publicUrl,
  sealGriffe: (png, userId) => {
    const { current, keys } = secrets.griffeKeys
    return { sealed: sealGriffe(keys.get(current) as Uint8Array, png, String(userId)), keyId: current }
  },
  settings: {
    jwtSecret: secrets.jwtSecret,
    demo: config.demo,
    https: config.https,
    trustProxy: config.trustProxy,
    metricsToken: config.metricsToken,
    webRoot: config.webDirectory ?? (await webApplication(buildHere(config))),
    logLevel: config.logLevel,
    limits: requestLimits,
    ...(config.oidc && { oidc: { ...config.oidc, publicUrl: config.publicUrl } }),
  },
  listen: { host: config.host, port: config.ports.app },
  smtpPort: config.demo ? config.ports.smtpIn : null,
})
stopOnRequest(api.close)
announceReady({ url: api.url, smtpPort: api.smtpPort })
