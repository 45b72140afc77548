import type { Database } from '../db/client.ts'
import type { Reader } from '../db/visibility/reader.ts'
import type { DocumentStore } from '../documents/store.ts'
import type { MailCatcher } from '../mail/catcher.ts'
import type { Mailer } from '../mail/outgoing.ts'
import type { PayloadKeys } from '../temporal/codec.ts'
import type { Circuits } from './circuits/types.ts'
import type { LiveHub } from './live/hub.ts'
import type { OidcSettings } from './people/oidc/login-service.ts'

/** All that the routes work with; `api/main.ts` builds it, tests build their own. Nothing in it is per request. */
export type ApiDeps = {
  db: Database
  store: DocumentStore
  /** Starts letters' circuits and carries people's acts to them. */
  circuits: Circuits
  /** Whether Temporal answers, for readiness. */
  temporalAnswers: () => Promise<boolean>
  /** What changed, from PostgreSQL, whichever process changed it. */
  live: LiveHub
  /** The demonstration's local messages; null where mail leaves for good. */
  outbox: MailCatcher | null
  /** Messages to people of the town hall, and the address at which they find the application; absent where none leave. */
  notices?: { mailer: Mailer; address: () => string }
  /** Encrypts a griffe for its signatory; the API has no way to open one. R14 */
  sealGriffe?: (png: Uint8Array, userId: number) => { sealed: Uint8Array; keyId: string }
  /** What makes circuits readable in Temporal's console; absent in a process that shall decode nothing. */
  codec?: { keys: PayloadKeys; consoleOrigins: readonly string[] }
  settings: ApiSettings
  now: () => Date
}

export type ApiSettings = {
  /** 32 bytes; signs access tokens. */
  jwtSecret: Uint8Array
  /** The demonstration: its outbox may be looked at. */
  demo: boolean
  /** The application is reached by https: secure cookies, HSTS. */
  https: boolean
  /** A proxy of ours stands in front: its X-Forwarded-For says who asks. */
  trustProxy: boolean
  /** For /metrics from elsewhere than this machine; null = loopback only. */
  metricsToken: string | null
  /** Absolute folder of the built web application; null = the API alone. */
  webRoot: string | null
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  limits: RequestLimits
  /** The town's login service; absent: people log in with accounts of this application alone. */
  oidc?: OidcSettings
}

/** Requests per minute. */
export type RequestLimits = { perUser: number; perAddress: number; downloads: number }

export const requestLimits: RequestLimits = { perUser: 6000, perAddress: 600, downloads: 1200 }

/** Who asks, proven at this very request; rights are never read from the token. */
export type Session = {
  id: string
  userId: number
  login: string
  name: string
  /** When the password was last proven; see `requireRecentProof`. */
  provenAt: Date
}

declare module 'fastify' {
  interface FastifyInstance {
    deps: ApiDeps
  }
  interface FastifyRequest {
    /** Of an authenticated route. @throws UNAUTHENTICATED on a public one */
    readonly session: Session
    /** What this person may see, for the queries of `db`. */
    readonly reader: Reader
    /**
     * The id for a thing that this request makes: random, or derived from the caller and the Idempotency-Key, so that a
     * request repeated after a crash finds what the first one made.
     */
    newId(kind: string): string
  }
  interface FastifyContextConfig {
    /** No login needed. */
    public?: boolean
    /** Counted against the limit on downloads. */
    download?: boolean
  }
}
