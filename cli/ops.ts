import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wordsOf } from './operations/words.ts'
import { projectRoot } from './paths.ts'
import { instanceEnvironment } from './processes/instance.ts'

/** What each `cli/ops/VERB.ts` exports. */
export type OpsVerb = {
  /** One line for `--help`. */
  summary: string
  /** What `VERB --help` prints: how it is called, its options, its exit codes. */
  help: string
  /** @param args what stands behind the verb @returns the exit code */
  run: (args: string[]) => Promise<number>
}

/** `npm run ops -- VERB …`: the operator's tool. It works on the instance that runs on BANNETTE_HOME unless told otherwise. */
const folder = join(projectRoot, 'cli/ops')
const verbs = readdirSync(folder).flatMap((file) => /^([a-z][a-z-]*)\.ts$/.exec(file)?.[1] ?? [])
const [verb, ...args] = process.argv.slice(2)
if (verb !== undefined && verbs.includes(verb)) {
  Object.assign(process.env, instanceEnvironment(process.env))
  process.exit(await runVerb(verb, args))
}
const asked = verb === '--help' || verb === 'help'
if (!asked && verb !== undefined) process.stderr.write(`there is no verb ${verb}\n\n`)
const help = await helpText()
if (asked) process.stdout.write(help)
else process.stderr.write(help)
process.exit(asked ? 0 : 2)

async function runVerb(name: string, given: string[]): Promise<number> {
  try {
    const { help, run } = await load(name)
    // Before the verb looks at anything: nothing happens to whoever only asks.
    if (!given.includes('--help')) return await run(given)
    process.stdout.write(`${help.trim()}\n`)
    return 0
  } catch (error) {
    const words = wordsOf(error)
    const hint = words.startsWith('unknown option') ? `; ops ${name} --help names those there are` : ''
    process.stderr.write(`ops ${name}: ${words}${hint}\n`)
    return 1
  }
}

async function helpText(): Promise<string> {
  const width = Math.max(0, ...verbs.map((name) => name.length))
  const lines = await Promise.all(verbs.map(async (name) => `  ${name.padEnd(width)}  ${(await load(name)).summary}\n`))
  return `npm run ops -- VERB …\n\n${lines.join('')}`
}

function load(name: string): Promise<OpsVerb> {
  return import(pathToFileURL(join(folder, `${name}.ts`)).href)
}
