import { readFileSync } from 'node:fs'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { positionFunctions } from '../../domain/vocabulary.ts'
import {
  type Environment,
  given,
  givenOrInFile,
  InvalidConfig,
  isLoopback,
  readSwitch,
  readUrl,
} from '../environment.ts'

const Attribute = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9-]{0,63}$' })
const Held = Type.Unsafe<(typeof positionFunctions)[number]>(Type.String({ enum: [...positionFunctions] }))
const strict = { additionalProperties: false }

/** The file of `BANNETTE_LDAP_MAPPING`: what the directory calls things, and which department is which unit. */
const Mapping = Type.Object(
  {
    attributes: Type.Optional(
      Type.Partial(
        Type.Object(
          {
            id: Attribute,
            login: Attribute,
            name: Attribute,
            email: Attribute,
            title: Attribute,
            department: Attribute,
          },
          strict,
        ),
      ),
    ),
    /** Who is listed and has left: the attribute has none of these values. */
    active: Type.Optional(Type.Object({ attribute: Attribute, values: Type.Array(Type.String()) }, strict)),
    positions: Type.Optional(
      Type.Array(Type.Object({ department: Type.String(), unit: Type.String(), function: Held }, strict)),
    ),
  },
  strict,
)
type Mapping = Static<typeof Mapping>

const standardAttributes = {
  id: 'entryUUID',
  login: 'uid',
  name: 'displayName',
  email: 'mail',
  title: 'title',
  department: 'department',
}

export type LdapSettings = {
  url: string
  startTls: boolean
  /** Authority that signed the directory's certificate (PEM), when it is the town's own. */
  ca: string | null
  /** Null: the directory answers anybody. */
  bind: { dn: string; password: string } | null
  base: string
  filter: string
  attributes: typeof standardAttributes
  active: { attribute: string; values: readonly string[] } | null
  positions: NonNullable<Mapping['positions']>
}

/** @throws {InvalidConfig} for what is missing, and for a password that would travel in clear */
export function readLdap(env: Environment): LdapSettings {
  const url = readUrl(env, 'BANNETTE_LDAP_URL', ['ldap:', 'ldaps:'])
  if (url === null) throw new InvalidConfig('BANNETTE_LDAP_URL', '', 'ldaps://annuaire.ville.example')
  const startTls = readSwitch(env, 'BANNETTE_LDAP_STARTTLS') ?? false
  if (url.startsWith('ldap:') && !startTls && !isLoopback(url))
    throw new InvalidConfig('BANNETTE_LDAP_URL', url, 'ldaps://, or BANNETTE_LDAP_STARTTLS=1: never in clear')
  const base = given(env, 'BANNETTE_LDAP_BASE')
  if (base === null) throw new InvalidConfig('BANNETTE_LDAP_BASE', '', 'such as ou=agents,dc=ville,dc=example')
  const { attributes, active, positions } = readMapping(given(env, 'BANNETTE_LDAP_MAPPING'))
  return {
    ...{ url, startTls, base, bind: readBind(env) },
    ca: readText('BANNETTE_LDAP_CA_FILE', given(env, 'BANNETTE_LDAP_CA_FILE')),
    filter: given(env, 'BANNETTE_LDAP_FILTER') ?? '(objectClass=person)',
    attributes: { ...standardAttributes, ...attributes },
    active: active ?? null,
    positions: positions ?? [],
  }
}

function readBind(env: Environment): LdapSettings['bind'] {
  const dn = given(env, 'BANNETTE_LDAP_BIND_DN')
  if (dn === null) return null
  const password = givenOrInFile(env, 'BANNETTE_LDAP_PASSWORD')
  // An empty password would be taken as an anonymous login, and answered.
  if (password === null) throw new InvalidConfig('BANNETTE_LDAP_PASSWORD_FILE', '', 'the file of the password')
  return { dn, password }
}

function readMapping(path: string | null): Mapping {
  const text = readText('BANNETTE_LDAP_MAPPING', path)
  if (text === null) return {}
  const mapping: unknown = parse(text) ?? {}
  const [error] = Value.Errors(Mapping, mapping)
  if (error || !Value.Check(Mapping, mapping))
    throw new InvalidConfig('BANNETTE_LDAP_MAPPING', path ?? '', `${error?.instancePath} ${error?.message}`)
  return mapping
}

function readText(variable: string, path: string | null): string | null {
  if (path === null) return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InvalidConfig(variable, path, 'the path of a file that can be read')
  }
}
