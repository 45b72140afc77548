import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

type Claims = Record<string, unknown>
type Token = { header: Claims; claims: Claims; key: KeyObject }

/** A real login service (oidc-provider) on a port of its own; whoever types a name there is that person. */
export type TestLoginService = {
  issuer: string
  clientId: string
  clientSecret: string
  /** What the service says about a person, by their id there; without an entry, the id is the login. */
  people: Map<string, Claims>
  /** Changes ID tokens on their way out, signed as the service signs. */
  forge: ((token: Token) => Partial<Token> | string) | null
  /** The service signs with this key. */
  key: KeyObject
  listen(): Promise<void>
  away(): Promise<void>
}

/** @param publicUrl where the application is reached */
export async function openLoginService(publicUrl: string): Promise<TestLoginService> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer()
  const port = await listenOn(server, 0)
  const issuer = `http://127.0.0.1:${port}`
  const client = { clientId: 'bannette', clientSecret: 'a secret of the test & more' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${publicUrl}/api/session/oidc/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }] },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...(service.people.get(id) ?? { preferred_username: id }) }),
    }),
  })
  provider.use(async (ctx, next) => {
    await next()
    const body = ctx.body as { id_token?: string } | undefined
    if (ctx.path === '/token' && service.forge && body?.id_token)
      ctx.body = { ...body, id_token: forged(body.id_token, service.forge, privateKey) }
  })
  server.on('request', provider.callback())

  const service: TestLoginService = {
    issuer,
    ...client,
    people: new Map(),
    forge: null,
    key: privateKey,
    listen: async () => void (await listenOn(server, port)),
    async away() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return service
}

async function listenOn(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const readPart = (text: string | undefined): Claims => JSON.parse(Buffer.from(text ?? '', 'base64url').toString())

function forged(token: string, forge: NonNullable<TestLoginService['forge']>, key: KeyObject): string {
  const [header, claims] = token.split('.')
  const given = { header: readPart(header), claims: readPart(claims), key }
  const changed = forge(given)
  return typeof changed === 'string' ? changed : signed({ ...given, ...changed })
}

export function signed({ header, claims, key }: Token): string {
  const text = `${part(header)}.${part(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

export const randomKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** A person at a browser of their own, who types a name whenever the service asks. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  /** How often the service asked who is there. */
  asked = 0

  /** Goes where the application sent them. @returns where the service sends them back to */
  async visit(address: string, name: string): Promise<string> {
    const { origin } = new URL(address)
    let next = { address, form: null as URLSearchParams | null }
    for (let step = 0; step < 20; step += 1) {
      const answer = await this.#request(next.address, next.form)
      const location = answer.headers.get('location')
      if (location) {
        const target = new URL(location, next.address)
        if (target.origin !== origin) return target.href
        next = { address: target.href, form: null }
        continue
      }
      const page = await answer.text()
      const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      if (!action || !prompt) throw new Error(`the service answers ${answer.status}: ${page.slice(-900)}`)
      if (prompt === 'login') this.asked += 1
      const form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: name, password: 'any' }) })
      next = { address: new URL(action, next.address).href, form }
    }
    throw new Error('the service sends in circles')
  }

  async #request(address: string, form: URLSearchParams | null): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const method = form ? { method: 'POST', body: form } : {}
    const answer = await fetch(address, { ...method, redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) this.#cookies.set(name, value)
      else this.#cookies.delete(name)
    }
    return answer
  }
}
