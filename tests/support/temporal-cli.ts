import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { readConfig } from '../../cli/config.ts'
import { temporalDeclaration } from '../../cli/temporal-declaration.ts'
import { temporalProgram } from '../../cli/temporal-program.ts'
import { temporalServer } from './temporal.ts'

let program: Promise<string> | null = null

/** Temporal's own command on the run's server, as an operator has it at hand. @returns what it printed @throws when it fails */
export async function temporalCli(...args: string[]): Promise<string> {
  program ??= findProgram()
  const { address, namespace } = temporalServer()
  const where = ['--address', address, '--namespace', namespace]
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TEMPORAL_DISABLE_CONFIG_FILE: '1' }
  return (await promisify(execFile)(await program, [...args, ...where], { env, cwd: '/', maxBuffer: 2 ** 24 })).stdout
}

function findProgram(): Promise<string> {
  const { cache } = readConfig(process.env)
  const { signal } = new AbortController()
  const declaration = temporalDeclaration()
  return temporalProgram({ declaration, cache, path: process.env.PATH ?? '', progress: () => {}, signal })
}
