import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './paths.ts'
import { instanceEnvironment } from './processes/instance.ts'

/** `npm run bench -- NAME …`: runs `bench/NAME.ts`, which prints a table and a JSON line. */
const folder = join(projectRoot, 'bench')
const names = readdirSync(folder).flatMap((file) => /^([a-z][a-z-]*)\.ts$/.exec(file)?.[1] ?? [])
const [name = '', ...args] = process.argv.slice(2)
if (!names.includes(name)) {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${names.join(', ') || '(there is none yet)'}\n`)
  process.exit(2)
}
Object.assign(process.env, instanceEnvironment(process.env))
const file = join(folder, `${name}.ts`)
process.argv = [process.execPath, file, ...args]
await import(pathToFileURL(file).href)
