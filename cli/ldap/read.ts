import { connect } from 'node:net'
import { AndFilter, Client, type ClientOptions, type Entry, EqualityFilter, FilterParser } from 'ldapts'
import type { DirectoryPerson } from '../../domain/people/directory-sync.ts'
import type { LdapSettings } from './settings.ts'

const connectsWithinMs = 10_000
const answersWithinMs = 60_000
/** Active Directory gives a thousand at most at one time. */
const pageSize = 500

/**
 * Everybody whom the directory lists, page by page; referrals to other directories are not followed.
 * @param login asks about this person alone
 * @throws {Error} when the directory cannot be reached, does not answer, or refuses the account
 */
export async function readDirectory(settings: LdapSettings, login: string | null): Promise<DirectoryPerson[]> {
  const { url, startTls, ca, bind, base, attributes, active } = settings
  const trust = ca === null ? {} : { ca }
  const tls = url.startsWith('ldaps:') ? { tlsOptions: { ...trust, minVersion: 'TLSv1.2' as const } } : {}
  const createConnection = onlyOnce(connect)
  const client = new Client({
    url,
    connectTimeout: connectsWithinMs,
    timeout: answersWithinMs,
    createConnection,
    ...tls,
  })
  try {
    if (startTls) await client.startTLS({ ...trust, host: new URL(url).hostname, minVersion: 'TLSv1.2' })
    if (bind) await client.bind(bind.dn, bind.password)
    const { searchEntries } = await client.search(base, {
      scope: 'sub',
      filter: filterOf(settings, login),
      attributes: [...Object.values(attributes), ...(active ? [active.attribute] : [])],
      explicitBufferAttributes: [attributes.id],
      paged: { pageSize },
    })
    return searchEntries.map((entry) => personOf(entry, settings))
  } catch (error) {
    throw new Error(
      `the directory ${new URL(url).host} did not answer: ${error instanceof Error ? error.message : error}`,
    )
  } finally {
    await client.unbind().catch(() => undefined)
  }
}

/** The value is a part of the request, never of a text that is parsed: no login widens the search. */
function filterOf({ filter, attributes }: LdapSettings, login: string | null) {
  const all = FilterParser.parseString(filter)
  if (login === null) return all
  return new AndFilter({ filters: [all, new EqualityFilter({ attribute: attributes.login, value: login })] })
}

/** The client would connect again by itself, after StartTLS in clear: a connection that breaks ends the reading. */
function onlyOnce(open: typeof connect): NonNullable<ClientOptions['createConnection']> {
  let opened = false
  const once = (...given: Parameters<typeof connect>) => {
    if (opened) throw new Error('the connection broke')
    opened = true
    return open(...given)
  }
  return once as typeof connect
}

function personOf(entry: Entry, { attributes, active }: LdapSettings): DirectoryPerson {
  // Names of attributes have no case: a server answers in its own spelling.
  const values = new Map(Object.entries(entry).map(([name, value]) => [name.toLowerCase(), value]))
  const given = (name: string) => values.get(name.toLowerCase())
  const text = (name: string) => first(given(name))
  return {
    id: idOf(attributes.id, given(attributes.id)),
    login: text(attributes.login)?.toLowerCase() ?? '',
    name: text(attributes.name),
    email: text(attributes.email),
    title: text(attributes.title),
    department: text(attributes.department),
    active: !active || active.values.includes(text(active.attribute) ?? ''),
  }
}

/** Attributes come as one value or several, and an absent one as an empty list. */
function first(value: Entry[string] | undefined): string | null {
  const one = Array.isArray(value) ? value[0] : value
  const text = one === undefined ? '' : one.toString().trim()
  return text === '' ? null : text
}

/** Active Directory's `objectGUID` is sixteen bytes, the others' ids are text. */
function idOf(attribute: string, value: Entry[string] | undefined): string {
  const one = Array.isArray(value) ? value[0] : value
  if (one === undefined) return ''
  return Buffer.from(one).toString(attribute.toLowerCase() === 'objectguid' ? 'hex' : 'utf8')
}
