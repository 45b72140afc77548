import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Environment } from '../config.ts'
import type { Progress } from '../processes/progress.ts'
import { runCommand } from '../processes/steps.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser of this machine: `BANNETTE_CHROMIUM` when it is given, otherwise one on the PATH; null when there is none. */
export function findChromium(env: Environment): string | null {
  const given = env.BANNETTE_CHROMIUM?.trim()
  if (given) return existsSync(given) ? given : null
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const programs = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return programs.find((program) => existsSync(program)) ?? null
}

/**
 * The browser that the browser tests drive, installed by apt-get where that is possible and needed.
 * @throws {Error} saying what to do
 */
export async function obtainChromium(env: Environment, progress: Progress, signal: AbortSignal): Promise<string> {
  const present = findChromium(env)
  if (present) return present
  const reason = env.BANNETTE_CHROMIUM ? `there is no ${env.BANNETTE_CHROMIUM}` : await tryToInstall(progress, signal)
  const installed = findChromium(env)
  if (installed) return installed
  throw new Error(
    `the browser tests need Chromium: ${reason}. Install it (Debian, Ubuntu: apt-get install chromium), or give the path of ` +
      'a Chrome or Chromium in BANNETTE_CHROMIUM',
  )
}

/** @returns why it did not work, for the message; meaningless when it did */
async function tryToInstall(progress: Progress, signal: AbortSignal): Promise<string> {
  if (spawnSync('apt-get', ['--version']).status !== 0) return 'none is on the PATH and this system has no apt-get'
  if (process.getuid?.() !== 0) return 'none is on the PATH and only root may install it'
  progress('installing Chromium with apt-get; this takes a minute or two, once')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => runCommand({ name: 'apt-get', program: 'apt-get', args, env, progress, signal })
  try {
    await apt('update', '-qq')
    await apt('install', '-qq', '-y', '--no-install-recommends', 'chromium')
    return ''
  } catch (error) {
    signal.throwIfAborted()
    return `apt-get could not install it (${error instanceof Error ? error.message : String(error)})`
  }
}
