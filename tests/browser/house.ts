import { chromium } from 'playwright-core'
import { password } from '../job/demonstration.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { chromiumPath } from '../support/chromium.ts'
import { Desk } from './desk.ts'
import { builtScreens } from './screens-built.ts'

export type Screen = { width?: number; theme?: 'light' | 'dark' }

/** The whole application with its built screens, and people who sit down at it in Chromium. */
export type House = {
  hall: TownHall
  /** Somebody logs in through the login screen, at a desk (1440 px) or on a phone (390 px). */
  enter(login: string, screen?: Screen): Promise<Desk>
  /** A desk at which nobody is logged in. */
  door(screen?: Screen): Promise<Desk>
  close(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const hall = await openTownHall({ webRoot: await builtScreens() })
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })

  async function door({ width = 1440, theme = 'light' }: Screen = {}): Promise<Desk> {
    const phone = width < 600
    const context = await browser.newContext({
      baseURL: hall.url,
      viewport: { width, height: phone ? 844 : 900 },
      colorScheme: theme,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      hasTouch: phone,
      isMobile: phone,
    })
    context.setDefaultTimeout(60_000)
    return new Desk(await context.newPage())
  }

  return {
    hall,
    door,
    async enter(login, screen) {
      const desk = await door(screen)
      await desk.page.goto('/a-faire')
      await desk.page.getByLabel('Identifiant').fill(login)
      await desk.page.getByLabel('Mot de passe', { exact: true }).fill(password)
      await desk.page.getByRole('button', { name: 'Entrer' }).click()
      await desk.page.getByRole('heading', { level: 1, name: 'À faire' }).waitFor()
      return desk
    },
    async close() {
      await browser.close()
      await hall.close()
    },
  }
}
