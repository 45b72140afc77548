import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, InvalidConfig } from './config.ts'

/** Keys by id. `current` signs or encrypts; the others still verify or decrypt what was made with them. */
export type KeyRing = { current: string; keys: ReadonlyMap<string, Uint8Array> }

/** Everything that must never be logged, put into a payload or shown. All keys are 32 random bytes. */
export type Secrets = {
  /** Signs access tokens (HS256). */
  jwtSecret: Uint8Array
  /** Ed25519 seeds: the API signs every decision, the workflow verifies it (see engine.md: actor integrity). */
  decisionKeys: KeyRing
  /** AES-256-GCM keys of the Temporal payload codec. */
  payloadKeys: KeyRing
  /** AES-256-GCM keys of the stored signature images (R14). */
  griffeKeys: KeyRing
}

/** Variable of each secret; with `_FILE` behind it, the path of a file that holds the value. */
const variables = {
  jwtSecret: 'BANNETTE_JWT_SECRET',
  decisionKeys: 'BANNETTE_DECISION_KEYS',
  payloadKeys: 'BANNETTE_PAYLOAD_KEYS',
  griffeKeys: 'BANNETTE_GRIFFE_KEYS',
} as const

/**
 * The secrets given by the environment or by files; one that nobody gave is generated once and kept in `home/secrets`
 * (mode 0600), so that a restart reads what an earlier run wrote.
 * A secret is `id:base64` (32 bytes); a ring is several of them with commas, the current one first.
 * @throws {InvalidConfig} when a value has another form; the value itself is never repeated
 */
export function readSecrets(env: Environment, home: string): Secrets {
  const ring = (name: keyof typeof variables) => parseRing(variables[name], secretText(env, home, variables[name]))
  const jwt = ring('jwtSecret')
  return {
    jwtSecret: jwt.keys.get(jwt.current) as Uint8Array,
    decisionKeys: ring('decisionKeys'),
    payloadKeys: ring('payloadKeys'),
    griffeKeys: ring('griffeKeys'),
  }
}

/** The same secrets as variables for a child process, so that all children of one instance share them. */
export function secretsEnvironment(env: Environment, home: string): Record<string, string> {
  return Object.fromEntries(Object.values(variables).map((name) => [name, secretText(env, home, name)]))
}

function secretText(env: Environment, home: string, variable: string): string {
  const value = env[variable]?.trim()
  if (value) return value
  const file = env[`${variable}_FILE`]?.trim()
  if (!file) return generatedOnce(home, variable)
  if (!existsSync(file)) throw new InvalidConfig(`${variable}_FILE`, file, 'the path of a file that exists')
  return readFileSync(file, 'utf8').trim()
}

/** Written beside and linked into place: of two processes that start at once, both read the one that came first. */
function generatedOnce(home: string, variable: string): string {
  const folder = join(home, 'secrets')
  const path = join(folder, variable.toLowerCase())
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
    try {
      linkSync(draft, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft)
    }
  }
  return readFileSync(path, 'utf8').trim()
}

function parseRing(variable: string, text: string): KeyRing {
  const entries = text.split(',').map((entry) => parseKey(variable, entry.trim()))
  const keys = new Map(entries)
  const current = entries[0]?.[0]
  if (current === undefined || keys.size !== entries.length) throw notAKey(variable)
  return { current, keys }
}

function parseKey(variable: string, entry: string): [string, Uint8Array] {
  const [, id, base64] = /^([\w.-]{1,32}):([A-Za-z0-9+/_-]{43}=?)$/.exec(entry) ?? []
  if (!id || !base64) throw notAKey(variable)
  return [id, new Uint8Array(Buffer.from(base64, 'base64'))]
}

function notAKey(variable: string): InvalidConfig {
  return new InvalidConfig(variable, '…', 'id:key or id:key,id:key with different ids, each key 32 bytes in base64')
}
