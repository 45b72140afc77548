import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readConfig } from '../../cli/config.ts'
import { temporalDeclaration } from '../../cli/servers/temporal-declaration.ts'
import { temporalProgram } from '../../cli/servers/temporal-program.ts'
import { temporalServer } from './temporal.ts'

let program: Promise<string> | null = null

/** Below the time limit of a test: a command that waits for ever is named. */
const endsWithinMs = 60_000

/** Temporal's own command on the run's server, as an operator has it at hand. @returns what it printed @throws when it fails */
export async function temporalCli(...args: string[]): Promise<string> {
  program ??= findProgram()
  const { address, namespace } = temporalServer()
  const where = ['--address', address, '--namespace', namespace]
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TEMPORAL_DISABLE_CONFIG_FILE: '1' }
  const options = { env, cwd: '/', maxBuffer: 2 ** 24, timeout: endsWithinMs }
  return (await promisify(execFile)(await program, [...args, ...where], options)).stdout
}

function findProgram(): Promise<string> {
  const { cache } = readConfig(process.env)
  const { signal } = new AbortController()
  const declaration = temporalDeclaration()
  return temporalProgram({ declaration, cache, path: process.env.PATH ?? '', progress: () => {}, signal })
}
