import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Environment, given, InvalidConfig, readSwitch, readUrl } from './environment.ts'
import { type OidcConfig, readOidc } from './oidc-config.ts'
import { projectRoot } from './paths.ts'
import { temporalDeclaration } from './servers/temporal-declaration.ts'

/** What one process of Bannette is told by its environment; every command and every child reads it through `readConfig`. */
export type Config = {
  /** Where the application listens. PostgreSQL, Temporal and its console stay on 127.0.0.1 whatever stands here. */
  host: string
  /** TCP ports; 0 asks for a free one. */
  ports: { app: number; postgres: number; temporal: number; temporalConsole: number; smtpIn: number }
  /** Absolute folder of what the embedded services and the logs write (`BANNETTE_HOME`). */
  home: string
  /** Absolute folder of what is built or downloaded once for all instances (`BANNETTE_CACHE`). */
  cache: string
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null
  /** `address` null: the embedded development server. */
  temporal: { address: string | null; namespace: string; taskQueue: string }
  /** Which build of which deployment the workers are (`BANNETTE_BUILD_ID`); null: the task queue knows no builds. */
  build: { deploymentName: string; buildId: string } | null
  /** Where people look at circuits in Temporal's own console; null when nobody said (an external cluster). */
  consoleUrl: string | null
  /** Folder of the built web application, given by the supervisor to the API; null: the API takes it from the cache, or builds it. */
  webDirectory: string | null
  /** File of the prebuilt workflow code, given by the supervisor to the worker; null: likewise. */
  workflowBundle: string | null
  /** The address by which people reach the application, for links in messages (`BANNETTE_PUBLIC_URL`); null: where it listens. */
  publicUrl: string | null
  /** Null: a demonstration keeps messages in its local catcher, a real town sends none. */
  smtpUrl: string | null
  /** Who citizens read as the sender of the town's messages. */
  mailFrom: string
  /** True when the demonstration town is loaded and its conveniences (catcher, known password) are allowed. */
  demo: boolean
  /** People reach the application by https (a proxy of the town ends it): secure cookies, HSTS. */
  https: boolean
  /** A proxy of the town stands in front, and its X-Forwarded-For says who asks. */
  trustProxy: boolean
  /** Opens /metrics from elsewhere than this machine; null: loopback only. */
  metricsToken: string | null
  /** The town's login service; null: people log in with accounts of this application alone. */
  oidc: OidcConfig | null
  logLevel: LogLevel
  /** Names of the failpoints that tests switch on; empty everywhere else. */
  failpoints: readonly string[]
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export { type Environment, InvalidConfig }

/**
 * The configuration that the given environment describes; an empty variable counts as not given.
 * @throws {InvalidConfig} naming the variable, its value and what was expected
 */
export function readConfig(env: Environment): Config {
  const declared = temporalDeclaration()
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:'])
  return {
    host: readHost(env, 'BANNETTE_HOST') ?? '127.0.0.1',
    ports: {
      app: readPort(env, 'PORT', 3000),
      postgres: readPort(env, 'BANNETTE_PG_PORT', 5433),
      temporal: readPort(env, 'TEMPORAL_PORT', declared.ports.frontend),
      temporalConsole: readPort(env, 'TEMPORAL_UI_PORT', declared.ports.console),
      smtpIn: readPort(env, 'BANNETTE_SMTP_IN_PORT', 2525),
    },
    home: resolve(projectRoot, given(env, 'BANNETTE_HOME') ?? '.bannette'),
    cache: resolve(projectRoot, given(env, 'BANNETTE_CACHE') ?? defaultCache(env)),
    databaseUrl,
    temporal: {
      address: readAddress(env, 'TEMPORAL_ADDRESS'),
      namespace: given(env, 'TEMPORAL_NAMESPACE') ?? declared.namespace,
      taskQueue: given(env, 'TEMPORAL_TASK_QUEUE') ?? declared.taskQueue,
    },
    build: readBuild(env),
    consoleUrl: readUrl(env, 'TEMPORAL_UI_URL', ['http:', 'https:']),
    webDirectory: given(env, 'BANNETTE_WEB_DIR'),
    workflowBundle: given(env, 'BANNETTE_WORKFLOW_BUNDLE'),
    publicUrl: readUrl(env, 'BANNETTE_PUBLIC_URL', ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    smtpUrl: readUrl(env, 'BANNETTE_SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: given(env, 'BANNETTE_MAIL_FROM') ?? 'Courrier de la ville <courrier@ville.example>',
    // A town's own database is never filled with invented letters unless someone asks for it.
    demo: readSwitch(env, 'BANNETTE_DEMO') ?? databaseUrl === null,
    https: readSwitch(env, 'BANNETTE_HTTPS') ?? false,
    trustProxy: readSwitch(env, 'BANNETTE_TRUST_PROXY') ?? false,
    metricsToken: given(env, 'BANNETTE_METRICS_TOKEN'),
    oidc: readOidc(env),
    logLevel: readLogLevel(env, 'BANNETTE_LOG_LEVEL'),
    failpoints: (given(env, 'FAILPOINTS') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  }
}

/** An IP address of this machine or a name; what is made of digits and dots only is an address, and must be one. */
function readHost(env: Environment, name: string): string | null {
  const value = given(env, name)
  const isName = value !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(value) && !/^[\d.]+$/.test(value)
  if (value !== null && isIP(value) === 0 && !isName)
    throw new InvalidConfig(name, value, 'an IP address or a name of this machine, for example 0.0.0.0')
  return value
}

function readBuild(env: Environment): Config['build'] {
  const buildId = given(env, 'BANNETTE_BUILD_ID')
  if (buildId === null) return null
  return { deploymentName: given(env, 'BANNETTE_DEPLOYMENT') ?? 'bannette', buildId }
}

function readPort(env: Environment, name: string, standard: number): number {
  const value = given(env, name)
  if (value === null) return standard
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new InvalidConfig(name, value, 'a port from 0 (any free one) to 65535')
  return port
}

function readLogLevel(env: Environment, name: string): LogLevel {
  const value = given(env, name) ?? 'info'
  const level = LOG_LEVELS.find((known) => known === value)
  if (!level) throw new InvalidConfig(name, value, LOG_LEVELS.join(', '))
  return level
}

function readAddress(env: Environment, name: string): string | null {
  const value = given(env, name)
  if (value !== null && !/^(\[[0-9a-f:]+\]|[^\s:/]+):\d{1,5}$/i.test(value)) {
    throw new InvalidConfig(name, value, 'host:port, for example temporal.example:7233')
  }
  return value
}

function defaultCache(env: Environment): string {
  const base = given(env, 'XDG_CACHE_HOME')
  if (base) return join(base, 'bannette')
  return process.platform === 'darwin' ? join(homedir(), 'Library/Caches/bannette') : join(homedir(), '.cache/bannette')
}
