import { webApplication, workflowCode } from './builds/builds.ts'
import type { Config } from './config.ts'
import { together } from './processes/abort.ts'
import { startChild } from './processes/child-service.ts'
import { applicationUrl, recordRunning } from './processes/instance.ts'
import { showProgress as progress } from './processes/progress.ts'
import { runStep } from './processes/steps.ts'
import type { Supervisor } from './processes/supervisor.ts'
import { secretsEnvironment } from './secrets.ts'
import { freePort, refuseSamePorts } from './servers/ports.ts'
import { startPostgres, stopLeftOverPostgres } from './servers/postgres.ts'
import { listenerAt, listenerOf, waitForListener } from './servers/reachable.ts'
import { startTemporal, stopLeftOverTemporal } from './servers/temporal.ts'
import { temporalDeclaration } from './servers/temporal-declaration.ts'
import { temporalProgram } from './servers/temporal-program.ts'

/** With Temporal's and PostgreSQL's own times, all ends within the 20 s of the contract. */
const API_STOPS_WITHIN_MS = 4_000
const WORKER_STOPS_WITHIN_MS = 5_000

/**
 * Brings up what one instance needs, says `ready` on standard output, and returns; the supervisor keeps it running.
 * @param stopping aborted from outside to stop, or here by the first failure
 */
export async function startEverything(given: Config, supervisor: Supervisor, stopping: AbortController): Promise<void> {
  const { signal } = stopping
  await Promise.all([stopLeftOverPostgres(given.home), stopLeftOverTemporal(given.home)])
  const config = await withFreePorts(given)
  const build = { cache: config.cache, progress, signal }
  const [databaseUrl, temporal, webDirectory, workflowBundle] = await together<[string, TemporalAt, string, string]>(
    stopping,
    [
      database(config, supervisor, signal),
      temporalServer(config, supervisor, signal),
      webApplication(build),
      workflowCode(build),
    ],
  )
  const shared = sharedEnvironment(config, databaseUrl, temporal)
  const env = {
    ...process.env,
    ...shared,
    ...secretsEnvironment(process.env, config.home),
    BANNETTE_WEB_DIR: webDirectory,
    BANNETTE_WORKFLOW_BUNDLE: workflowBundle,
  }
  progress('starting the worker and the application')
  const child = (name: string, stopWithinMs: number) =>
    supervisor.keep(name, () =>
      startChild({ name, script: `cli/${name}.ts`, home: config.home, env, stopWithinMs, signal }),
    )
  await together(stopping, [child('worker', WORKER_STOPS_WITHIN_MS), child('api', API_STOPS_WITHIN_MS)])

  const addresses = { app: applicationUrl(config), temporal: temporal.consoleUrl }
  recordRunning(config.home, { ...addresses, environment: shared })
  process.stdout.write(`ready ${JSON.stringify(addresses)}\n`)
}

type TemporalAt = { address: string; consoleUrl: string }

async function withFreePorts(config: Config): Promise<Config> {
  const { app, postgres, temporal, temporalConsole, smtpIn } = config.ports
  const embeddedDatabase = config.databaseUrl === null
  const embeddedTemporal = config.temporal.address === null
  const ports = {
    app: await freePort(app, 'PORT', config.host),
    smtpIn: config.demo ? await freePort(smtpIn, 'BANNETTE_SMTP_IN_PORT') : smtpIn,
    postgres: embeddedDatabase ? await freePort(postgres, 'BANNETTE_PG_PORT') : postgres,
    temporal: embeddedTemporal ? await freePort(temporal, 'TEMPORAL_PORT') : temporal,
    temporalConsole: embeddedTemporal ? await freePort(temporalConsole, 'TEMPORAL_UI_PORT') : temporalConsole,
  }
  refuseSamePorts([
    ports.app,
    ...(config.demo ? [ports.smtpIn] : []),
    ...(embeddedDatabase ? [ports.postgres] : []),
    ...(embeddedTemporal ? [ports.temporal, ports.temporalConsole] : []),
  ])
  return { ...config, ports }
}

/** The address of a database with the newest schema and, for a demonstration, the town. */
async function database(config: Config, supervisor: Supervisor, signal: AbortSignal): Promise<string> {
  const { home, ports } = config
  const elsewhere = config.databaseUrl && listenerOf(config.databaseUrl)
  if (elsewhere) await waitForListener('DATABASE_URL', elsewhere, signal)
  const url = config.databaseUrl ?? (await embeddedDatabase())
  progress('database: bringing the schema up to date')
  const env = { ...process.env, DATABASE_URL: url, BANNETTE_DEMO: config.demo ? '1' : '0' }
  await runStep({ name: 'database', args: ['cli/prepare.ts'], env, progress, signal })
  return url

  async function embeddedDatabase(): Promise<string> {
    progress('PostgreSQL: starting the embedded server')
    const start = () => startPostgres({ home, port: ports.postgres, durable: true, signal })
    return (await supervisor.keep('PostgreSQL', start)).url
  }
}

async function temporalServer(config: Config, supervisor: Supervisor, signal: AbortSignal): Promise<TemporalAt> {
  const { address, namespace } = config.temporal
  if (address) {
    await waitForListener('TEMPORAL_ADDRESS', listenerAt(address), signal)
    return { address, consoleUrl: config.consoleUrl ?? `http://${address}` }
  }
  const declaration = temporalDeclaration()
  const program = await temporalProgram({
    declaration,
    cache: config.cache,
    path: process.env.PATH ?? '',
    progress,
    signal,
  })
  progress('Temporal: starting the development server')
  const { temporal: port, temporalConsole: consolePort } = config.ports
  const codecEndpoint = `${applicationUrl(config)}/api/codec`
  const options = {
    ...{ program, declaration, namespace, home: config.home, port, consolePort, codecEndpoint },
    ...{ durable: true, signal },
  }
  const server = await supervisor.keep('Temporal', () => startTemporal(options))
  return { address: server.address, consoleUrl: `http://${declaration.listen}:${consolePort}` }
}

/** What the children, and the operator's commands on this instance, need to find everything. */
function sharedEnvironment(config: Config, databaseUrl: string, temporal: TemporalAt): Record<string, string> {
  return {
    PORT: String(config.ports.app),
    BANNETTE_HOST: config.host,
    BANNETTE_SMTP_IN_PORT: String(config.ports.smtpIn),
    BANNETTE_HOME: config.home,
    BANNETTE_CACHE: config.cache,
    BANNETTE_DEMO: config.demo ? '1' : '0',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: config.temporal.namespace,
    TEMPORAL_TASK_QUEUE: config.temporal.taskQueue,
    TEMPORAL_UI_URL: temporal.consoleUrl,
  }
}
