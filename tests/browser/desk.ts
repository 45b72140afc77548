import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { projectRoot } from '../../cli/paths.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** One person at one screen. Counts what the hand does, listens to what goes wrong, and checks accessibility. */
export class Desk {
  readonly page: Page
  /** What the page complained about: errors of scripts, and loads that its security policy refused. */
  readonly complaints: string[] = []
  #acts = 0

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('Content Security Policy'))
        this.complaints.push(message.text())
    })
  }

  /** One act: a click or a touch. */
  async click(target: Locator): Promise<void> {
    this.#acts += 1
    await target.click()
  }

  /** One act: a key, or keys held together. */
  async press(key: string): Promise<void> {
    this.#acts += 1
    await this.page.keyboard.press(key)
  }

  /** One act, however long the text: what is typed is the work itself. */
  async type(target: Locator, text: string): Promise<void> {
    this.#acts += 1
    await target.fill(text)
  }

  /** Acts since the last time this was asked. */
  acts(): number {
    const acts = this.#acts
    this.#acts = 0
    return acts
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name })
  }

  /** The automatic part of WCAG 2.1 AA on what is shown now: one line per violation, none is expected. */
  async violations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(rules).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }

  /** The system asks for another theme, and the colours have faded into it: contrast is measured on what stays. */
  async inTheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme })
    await this.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' })
    await this.page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))')
    await this.page.evaluate(
      'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished))',
    )
  }

  /** Whether the page is wider than the window: on a phone nothing may be. */
  overflows(): Promise<boolean> {
    return this.page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  }

  /** A screenshot, when `BANNETTE_PICTURES` asks for them: `1` among those of the README, or in the folder that it names. */
  async picture(name: string): Promise<void> {
    const folder = process.env.BANNETTE_PICTURES
    if (!folder) return
    const into = folder === '1' ? join(projectRoot, 'docs/images') : folder
    await this.page.screenshot({ path: join(into, `${name}.png`) })
  }

  leave(): Promise<void> {
    return this.page.context().close()
  }
}
