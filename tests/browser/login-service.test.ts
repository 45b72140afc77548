import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../cli/servers/ports.ts'
import { password, startApi, type TestApi } from '../api/support.ts'
import { chromiumPath } from '../support/chromium.ts'
import { openLoginService, type TestLoginService } from '../support/login-service.ts'
import { Desk } from './desk.ts'
import { builtScreens } from './screens-built.ts'

let service: TestLoginService
let api: TestApi
let browser: Browser
let home: string
beforeAll(async () => {
  const webRoot = await builtScreens()
  const port = await freePort(0, 'PORT')
  // Another name than the service's, so that the browser takes them for two sites, as in a town.
  home = `http://localhost:${port}`
  service = await openLoginService(home)
  const { issuer, clientId, clientSecret } = service
  const oidc = { issuer, clientId, clientSecret, label: 'le compte de la ville', claim: null, publicUrl: null }
  api = await startApi({ webRoot, trustProxy: false, oidc })
  await api.app.listen({ host: '127.0.0.1', port })
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await api?.close()
  await service?.away()
})

async function door(width = 1440): Promise<Desk> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ baseURL: home, viewport, locale: 'fr-FR', reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  return new Desk(await context.newPage())
}

async function identify({ page }: Desk, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

test('R21 one comes in by the service of the town, to the page one wanted, and leaves both', async () => {
  const desk = await door()
  await desk.page.goto('/registre')
  const way = desk.page.getByRole('link', { name: 'Se connecter avec le compte de la ville' })
  await way.waitFor()
  expect(await desk.page.getByLabel('Identifiant').isVisible()).toBe(false)
  expect(await desk.violations()).toEqual([])
  await desk.picture('login-service')
  await desk.click(way)
  await identify(desk, 'ad.dep')
  await desk.page.getByRole('heading', { level: 1, name: 'Registre' }).waitFor()
  expect(new URL(desk.page.url()).pathname).toBe('/registre')
  // The session outlives a reload by its cookie alone: no storage holds a token.
  await desk.page.reload()
  await desk.page.getByRole('heading', { level: 1, name: 'Registre' }).waitFor()
  expect(await desk.page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain('eyJ')
  await desk.page.getByRole('button', { name: /mon compte/ }).click()
  await desk.button('Se déconnecter').click()
  await desk.page.waitForURL(`${service.issuer}/**`)
  expect(desk.page.url()).not.toContain('eyJ')
  expect(desk.complaints).toEqual([])
  await desk.leave()
})

test('R21 whom the town knows and the mail office does not reads whom to ask; the local account is one fold away', async () => {
  const desk = await door(390)
  await desk.page.goto('/')
  await desk.page.getByRole('link', { name: 'Se connecter avec le compte de la ville' }).click()
  await identify(desk, 'nobody.here')
  await desk.page.getByRole('alert').getByText('Adressez-vous au bureau du courrier').waitFor()
  expect(new URL(desk.page.url()).search).toBe('')
  await desk.page.getByText('Compte local').click()
  expect(await desk.violations()).toEqual([])
  expect(await desk.overflows()).toBe(false)
  await desk.page.getByLabel('Identifiant').fill('bdc')
  await desk.page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await desk.button('Entrer').click()
  await desk.page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor()
  await desk.leave()
})
