import { existsSync, readFileSync } from 'node:fs'

export type Environment = Readonly<Record<string, string | undefined>>

/** A variable of the environment that says nothing usable. The command that read it stops with this message. */
export class InvalidConfig extends Error {
  readonly code = 'INVALID_CONFIG'
  readonly variable: string
  constructor(variable: string, value: string, expected: string) {
    super(`${variable}=${value} is not usable: expected ${expected}`)
    this.variable = variable
  }
}

/** The value, or null for one that is empty or not there. */
export function given(env: Environment, name: string): string | null {
  const value = env[name]?.trim()
  return value ? value : null
}

/** As `given`, or what the file holds that the variable with `_FILE` behind its name points to: for passwords. */
export function givenOrInFile(env: Environment, name: string): string | null {
  const value = given(env, name)
  if (value !== null) return value
  const file = given(env, `${name}_FILE`)
  if (file === null) return null
  if (!existsSync(file)) throw new InvalidConfig(`${name}_FILE`, file, 'the path of a file that exists')
  return readFileSync(file, 'utf8').trim() || null
}

export function readSwitch(env: Environment, name: string): boolean | null {
  const value = given(env, name)
  if (value === null) return null
  if (value === '1' || value === 'true') return true
  if (value === '0' || value === 'false') return false
  throw new InvalidConfig(name, value, '1 or 0')
}

/** The value is not repeated in the message when it may carry a password. */
export function readUrl(env: Environment, name: string, protocols: readonly string[]): string | null {
  const value = given(env, name)
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !protocols.includes(url.protocol)) {
    throw new InvalidConfig(name, '…', `an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`)
  }
  return value
}

/** An address that stays on this machine, where nobody else can listen. */
export const isLoopback = (url: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)
