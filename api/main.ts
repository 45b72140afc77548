import type { FastifyInstance } from 'fastify'
import { openDatabase } from '../db/client.ts'
import { sweepRequests } from '../db/idempotency.ts'
import { sweepAttempts } from '../db/people/login-attempts.ts'
import { openStore } from '../documents/store.ts'
import { openCatcher } from '../mail/catcher.ts'
import { createMailer, type MailerSettings } from '../mail/outgoing.ts'
import { answers, lazyClient } from '../temporal/client.ts'
import type { PayloadKeys } from '../temporal/codec.ts'
import { createApp } from './app.ts'
import { createCircuits } from './circuits/create.ts'
import { createSigner, type SigningKeys } from './circuits/signer.ts'
import type { ApiDeps, ApiSettings } from './deps.ts'
import { anchorOutside } from './evidence/anchoring.ts'
import { receiveMail } from './intake/mail.ts'
import { openLiveHub } from './live/hub.ts'
import { startRounds } from './rounds.ts'

export type ApiProcess = {
  databaseUrl: string
  temporal: { address: string; namespace: string; taskQueue: string }
  storeFolder: string
  /** Null: messages leave for good, and there is no outbox to look at. */
  outboxFolder: string | null
  /** Where the signed daily roots of the evidence are kept outside the database. */
  anchorFile: string
  /** AES-256-GCM keys of everything that Temporal stores. */
  payloadKeys: PayloadKeys
  decisionKeys: SigningKeys
  /** Origin of Temporal's console, which may ask for decoding from a browser; null when there is none. */
  consoleUrl: string | null
  /** How messages to people of the town hall leave (invitations). */
  mail: Pick<MailerSettings, 'from' | 'smtpUrl'>
  /** Where people reach the application from outside, for links in messages; null: where it listens. */
  publicUrl: string | null
  sealGriffe: NonNullable<ApiDeps['sealGriffe']>
  settings: ApiSettings
  listen: { host: string; port: number }
  /** Null: no mail is received here. 0 = a free port. */
  smtpPort: number | null
}

export type RunningApi = { app: FastifyInstance; url: string; smtpPort: number | null; close(): Promise<void> }

const hourMs = 3_600_000

/** Opens everything, listens, relays what is due. Any number of these processes may share a database and a cluster. */
export async function startApi(config: ApiProcess): Promise<RunningApi> {
  const db = openDatabase(config.databaseUrl, { name: 'bannette-api', max: 20 })
  // Lazy: the API answers while Temporal is away; readiness says so.
  const client = lazyClient(config.temporal, config.payloadKeys)
  const logged: { app: FastifyInstance | null } = { app: null }
  const signer = createSigner(config.decisionKeys)
  const circuits = createCircuits({
    client,
    db,
    signer,
    taskQueue: config.temporal.taskQueue,
    onError: (err) => logged.app?.log.error({ err }, 'the relay failed'),
  })
  const live = await openLiveHub(config.databaseUrl)
  const mailer = createMailer({ ...config.mail, catcherDir: config.settings.demo ? config.outboxFolder : null })
  const reached = { at: config.publicUrl ?? '' }
  const deps: ApiDeps = {
    db,
    store: await openStore(config.storeFolder),
    circuits,
    live,
    temporalAnswers: () => answers(client),
    outbox: config.outboxFolder === null ? null : await openCatcher(config.outboxFolder),
    notices: { mailer, address: () => reached.at },
    sealGriffe: config.sealGriffe,
    codec: { keys: config.payloadKeys, consoleOrigins: consoleOrigins(config.consoleUrl) },
    settings: config.settings,
    now: () => new Date(),
  }
  const app = await createApp(deps)
  logged.app = app
  const relay = circuits.startRelay()
  const hourly = async () => {
    await sweepOld(deps).catch((err) => app.log.error({ err }, 'sweeping failed'))
    const anchoring = { db, signer, file: config.anchorFile, now: deps.now }
    await anchorOutside(anchoring).catch((err) => app.log.error({ err }, 'anchoring the evidence failed'))
  }
  const sweep = setInterval(() => void hourly(), hourMs)
  const url = await app.listen(config.listen)
  reached.at ||= url
  const rounds = startRounds(deps, (err, what) => app.log.error({ err }, `${what} failed`))
  const receiver = config.smtpPort === null ? null : await receiveMail(deps, config.smtpPort)

  /** What comes in stops first, then what goes on, then what both stand on. */
  async function close(): Promise<void> {
    clearInterval(sweep)
    await Promise.all([receiver?.close(), app.close(), relay.stop(), rounds.stop()])
    mailer.close()
    await Promise.all([live.close(), client.connection.close()])
    await db.close()
  }
  return { app, url, smtpPort: receiver?.port ?? null, close }
}

/** Browsers tell `127.0.0.1` from `localhost`, people do not. */
function consoleOrigins(url: string | null): string[] {
  if (url === null) return []
  const { origin, hostname } = new URL(url)
  return hostname === '127.0.0.1' ? [origin, origin.replace(hostname, 'localhost')] : [origin]
}

/** What is only needed for a day: failed logins, answers kept for repeated requests, unfinished uploads. */
async function sweepOld({ db, store }: ApiDeps): Promise<void> {
  const yesterday = new Date(Date.now() - 24 * hourMs)
  await sweepAttempts(db, yesterday)
  await sweepRequests(db, yesterday)
  await store.sweep(24 * hourMs)
}
