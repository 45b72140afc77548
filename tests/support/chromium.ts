import { findChromium } from '../../cli/servers/chromium.ts'

/** The browser that browser tests drive; `npm test` installs it. @throws {Error} saying why there is none */
export function chromiumPath(): string {
  const path = findChromium(process.env)
  if (path) return path
  throw new Error(process.env.BANNETTE_NO_CHROMIUM ?? 'there is no Chromium: run npm test, or give BANNETTE_CHROMIUM')
}
