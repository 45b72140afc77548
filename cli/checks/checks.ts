import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { projectRoot } from '../paths.ts'
import { runStep } from '../processes/steps.ts'
import { missingPackages } from './lock-file.ts'

export type Check = {
  /** What holds when it is passed. */
  name: string
  /** @throws when it does not hold */
  run: (signal: AbortSignal) => Promise<void>
}

/** The rooms whose imports are checked; `.dependency-cruiser.cjs` says what each may import. */
const ROOMS = 'domain workflows activities temporal documents mail db api web cli bench tests'.split(' ')

export const checks: readonly Check[] = [
  { name: 'types', run: (signal) => node(signal, 'typescript/bin/tsc', '--noEmit', '-p', '.') },
  {
    name: 'types of the web application',
    run: (signal) => node(signal, 'typescript/bin/tsc', '--noEmit', '-p', 'web'),
  },
  { name: 'lint and format', run: (signal) => node(signal, '@biomejs/biome/bin/biome', 'ci', '--colors=off', '.') },
  { name: 'import arrows', run: arrows },
  { name: 'lock file complete', run: lockFileComplete },
  { name: 'migrations up to date', run: migrationsUpToDate },
  { name: 'OpenAPI description and client up to date', run: generatedUpToDate },
]

async function node(signal: AbortSignal, script: string, ...args: string[]): Promise<void> {
  const program = join(projectRoot, 'node_modules', script)
  const env = { ...process.env, NO_COLOR: '1' }
  await runStep({ name: script, args: [program, ...args], env, progress: () => {}, signal })
}

function arrows(signal: AbortSignal): Promise<void> {
  const rooms = ROOMS.filter((room) => existsSync(join(projectRoot, room)))
  const config = ['--config', '.dependency-cruiser.cjs', '--no-progress', '--output-type', 'err']
  return node(signal, 'dependency-cruiser/bin/dependency-cruiser.mjs', ...config, ...rooms)
}

/** `npm ci` refuses a lock file without the optional packages of other systems; some registries make npm leave them out. */
async function lockFileComplete(): Promise<void> {
  const missing = missingPackages(JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')))
  if (missing.length > 0) throw new Error(`package-lock.json lacks ${missing.join(', ')}: npm ci will not accept it`)
}

/** Asks for the next migration in a copy of the folder: there must be none. */
async function migrationsUpToDate(signal: AbortSignal): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const source = join(projectRoot, 'db/migrations')
    const copy = join(folder, 'migrations')
    cpSync(source, copy, { recursive: true })
    // drizzle-kit puts `../` before the folder, so it must be told from here.
    const out = `--out=${relative(projectRoot, copy)}`
    const options = ['--dialect=postgresql', '--schema=./db/schema/index.ts', '--casing=snake_case']
    await node(signal, 'drizzle-kit/bin.cjs', 'generate', ...options, out)
    const added = readdirSync(copy).filter((file) => !existsSync(join(source, file)))
    if (added.length > 0) {
      const sql = added.map((file) => readFileSync(join(copy, file), 'utf8')).join('\n')
      throw new Error(`db/schema has changes without a migration: run npx drizzle-kit generate. It would write\n${sql}`)
    }
  })
}

/** Generates both files elsewhere and compares. */
async function generatedUpToDate(signal: AbortSignal): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    await runStep({ name: 'generate', args: ['cli/generate.ts', folder], env: process.env, progress: () => {}, signal })
    const stale = ['api/openapi.json', 'web/api/schema.d.ts', 'docs/droits.md'].filter((file) => {
      const present = join(projectRoot, file)
      return !existsSync(present) || readFileSync(present, 'utf8') !== readFileSync(join(folder, file), 'utf8')
    })
    if (stale.length > 0)
      throw new Error(`${stale.join(' and ')} do not describe the API as it is: run npm run generate`)
  })
}

async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bannette-check-'))
  try {
    for (const room of ['api', 'web/api']) mkdirSync(join(folder, room), { recursive: true })
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
