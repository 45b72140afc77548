import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { openLoginService, type TestLoginService, Visitor } from '../support/login-service.ts'
import { startApi, type TestApi } from './support.ts'

export const publicUrl = 'https://courrier.ville.example'

export const cookieOf = (answer: LightMyRequestResponse, name: string) =>
  answer.cookies.findLast((cookie) => cookie.name === name)?.value ?? ''

/** Sent back without a session, with the reason in the address. */
export function isRefused(back: LightMyRequestResponse, code: string): void {
  expect(back.statusCode).toBe(303)
  expect(back.headers.location).toContain(`?refus=${code}`)
  expect(cookieOf(back, 'bannette_refresh')).toBe('')
}

/** The application and the login service of the town, and the way from one to the other. */
export type LoginWay = {
  service: TestLoginService
  api: TestApi
  begin(returnTo?: string): Promise<LightMyRequestResponse>
  comeBack(address: string, attempt: string): Promise<LightMyRequestResponse>
  /** The whole way: the application, the service, back. */
  enterAs(name: string, visitor?: Visitor): Promise<Entry>
  /** The access token of whoever came in by the cookie. */
  tokenOf(back: LightMyRequestResponse): Promise<string>
  close(): Promise<void>
}
type Entry = { left: LightMyRequestResponse; address: string; attempt: string; back: LightMyRequestResponse }

export async function openLoginWay(): Promise<LoginWay> {
  const service = await openLoginService(publicUrl)
  const { issuer, clientId, clientSecret } = service
  const label = 'le compte de la ville'
  const api = await startApi({ oidc: { issuer, clientId, clientSecret, label, claim: null, publicUrl } })
  const { app } = api
  const begin = (returnTo = '/registre') =>
    app.inject({ url: `/api/session/oidc?returnTo=${encodeURIComponent(returnTo)}` })
  const comeBack = (address: string, attempt: string) =>
    app.inject({ url: pathOf(address), cookies: { bannette_oidc: attempt } })
  return {
    service,
    api,
    begin,
    comeBack,
    async enterAs(name, visitor = new Visitor()) {
      const left = await begin()
      const address = await visitor.visit(String(left.headers.location), name)
      const attempt = cookieOf(left, 'bannette_oidc')
      return { left, address, attempt, back: await comeBack(address, attempt) }
    },
    async tokenOf(back) {
      const cookies = { bannette_refresh: cookieOf(back, 'bannette_refresh') }
      const renewed = await app.inject({ method: 'POST', url: '/api/session/refresh', cookies })
      return renewed.json().accessToken
    },
    async close() {
      await api.close()
      await service.away()
    },
  }
}

const pathOf = (url: string) => new URL(url).pathname + new URL(url).search
