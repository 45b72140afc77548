import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '../../cli/config.ts'
import { type Guard, startGuard } from '../../cli/processes/guard.ts'
import { showProgress } from '../../cli/processes/progress.ts'
import { freePort } from '../../cli/servers/ports.ts'
import { type PostgresService, removePostgres, startPostgres } from '../../cli/servers/postgres.ts'
import { startTemporal, type TemporalService } from '../../cli/servers/temporal.ts'
import { temporalDeclaration } from '../../cli/servers/temporal-declaration.ts'
import { temporalProgram } from '../../cli/servers/temporal-program.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL, with its administrator. Tests take `freshDatabase()` instead. */
    postgresUrl: string
    temporal: { address: string; namespace: string }
  }
}

/** Nothing interrupts these starts; Vitest ends the process itself. */
const { signal } = new AbortController()

/** One PostgreSQL and one Temporal server, both real, for the whole run; each test takes its own database and task queue. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-tests-'))
  chmodSync(home, 0o755) // PostgreSQL's account must reach it
  const guard = startGuard()
  const starts = await Promise.allSettled([startTestPostgres(home, guard), startTestTemporal(home, guard)])
  const teardown = async () => {
    await Promise.all(starts.map((start) => (start.status === 'fulfilled' ? start.value.stop() : undefined)))
    removePostgres(home)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const postgres = orThrow(starts[0])
    const temporal = orThrow(starts[1])
    project.provide('postgresUrl', postgres.url)
    project.provide('temporal', { address: temporal.address, namespace: temporalDeclaration().namespace })
    return teardown
  } catch (error) {
    await teardown()
    throw error
  }
}

/** Without durability: tests that pull the plug start their own server. */
async function startTestPostgres(home: string, guard: Guard): Promise<PostgresService> {
  const postgres = await startPostgres({ home, port: await freePort(0, 'BANNETTE_PG_PORT'), durable: false, signal })
  guard.watch(postgres)
  return postgres
}

async function startTestTemporal(home: string, guard: Guard): Promise<TemporalService> {
  const declaration = temporalDeclaration()
  const { cache } = readConfig(process.env)
  const program = await temporalProgram({
    declaration,
    cache,
    path: process.env.PATH ?? '',
    progress: showProgress,
    signal,
  })
  const port = await freePort(0, 'TEMPORAL_PORT')
  const { namespace } = declaration
  const temporal = await startTemporal({
    program,
    declaration,
    namespace,
    home,
    port,
    consolePort: null,
    durable: false,
    signal,
  })
  guard.watch(temporal)
  return temporal
}

function orThrow<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason
  return result.value
}
