import type { AddressInfo } from 'node:net'
import ldap from 'ldapjs'
import { certificate, certificateKey } from './directory-certificate.ts'

export type DirectoryEntry = Record<string, string | string[] | Buffer>

/** A real LDAP server on a port of its own that answers few people at a time and also names another directory. */
export type TestDirectory = {
  url: string
  base: string
  bindDn: string
  password: string
  people: DirectoryEntry[]
  /** How many answers the searches so far took. */
  pages: number
  close(): Promise<void>
}

const pageOfServer = 5

export async function openDirectory({ secure = false } = {}): Promise<TestDirectory> {
  const server = ldap.createServer(secure ? { certificate, key: certificateKey } : {})
  const base = 'ou=agents,dc=ville,dc=example'
  const bindDn = 'cn=bannette,dc=ville,dc=example'
  server.bind(bindDn, (request, response, next) => {
    if (request.credentials !== directory.password) return next(new ldap.InvalidCredentialsError())
    response.end()
    return next()
  })
  server.search(base, (request, response, next) => {
    if (!request.connection.ldap.bindDN.equals(bindDn)) return next(new ldap.InsufficientAccessRightsError())
    // The names of attributes have no case; this server compares them in small letters.
    response.attributes = response.attributes.map((name) => name.toLowerCase())
    const found = directory.people.filter((attributes) => request.filter.matches(attributes))
    const paged = request.controls.find(isPaged)
    const from = Number(paged?.value.cookie.toString() || 0)
    const until = paged ? from + Math.min(pageOfServer, paged.value.size) : found.length
    for (const attributes of found.slice(from, until))
      response.send({ dn: `uid=${attributes.uid},${base}`, attributes })
    if (from === 0)
      response.send(
        new ldap.SearchReference({ messageId: response.messageId, uris: ['ldap://elsewhere.example/dc=other'] }),
      )
    const cookie = Buffer.from(until < found.length ? String(until) : '')
    if (paged) response.addControl(new ldap.PagedResultsControl({ value: { size: found.length, cookie } }))
    directory.pages += 1
    response.end()
    return next()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const directory: TestDirectory = {
    url: secure ? `ldaps://localhost:${port}` : `ldap://127.0.0.1:${port}`,
    ...{ base, bindDn, password: 'secret of the directory', people: [], pages: 0 },
    close: () => new Promise((closed) => server.close(() => closed())),
  }
  return directory
}

const isPaged = ({ type }: { type: string }) => type === '1.2.840.113556.1.4.319'
