/** What the directory of the tests uses of ldapjs; the published types are those of an earlier version. */
declare module 'ldapjs' {
  import type { Server as NetServer, Socket } from 'node:net'

  type Values = Record<string, string | string[] | Buffer>
  type Next = (error?: Error) => void
  type Answer<M> = {
    messageId: number
    attributes: string[]
    addControl(control: PagedResultsControl): void
    send(message: M): void
    end(): void
  }
  type BindRequest = { credentials: string }
  type SearchRequest = {
    filter: { matches(values: Values): boolean }
    controls: { type: string; value: { size: number; cookie: Buffer } }[]
    connection: Socket & { ldap: { bindDN: { equals(dn: string): boolean } } }
  }

  class Server {
    server: NetServer
    bind(dn: string, answer: (request: BindRequest, response: Answer<never>, next: Next) => void): void
    search(
      base: string,
      answer: (
        request: SearchRequest,
        response: Answer<{ dn: string; attributes: Values } | SearchReference>,
        next: Next,
      ) => void,
    ): void
    listen(port: number, host: string, listening: () => void): void
    close(closed: () => void): void
  }
  function createServer(options: { certificate?: string; key?: string }): Server
  class InvalidCredentialsError extends Error {}
  class InsufficientAccessRightsError extends Error {}
  class SearchReference {
    constructor(options: { messageId: number; uris: string[] })
  }
  class PagedResultsControl {
    constructor(options: { value: { size: number; cookie: Buffer } })
  }
}
