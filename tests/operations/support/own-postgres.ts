import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../cli/servers/ports.ts'
import { type PostgresService, removePostgres, startPostgres } from '../../../cli/servers/postgres.ts'
import { migrate } from '../../../db/migrate.ts'
import type { FreshDatabase } from '../../support/database.ts'

/** A PostgreSQL of the test's own, on disk and durable, with the newest schema: one that may be stopped. */
export type OwnPostgres = FreshDatabase & {
  /** Stops the server as an operator or a power cut does; every connection is lost. */
  stop(): Promise<void>
  /** Brings it back at the same address, with everything that was committed. */
  restart(): Promise<void>
  /** Copies the stopped cluster, and starts it again. */
  backUp(): Promise<void>
  /** Everything since the backup is gone. */
  restoreBackup(): Promise<void>
}

export async function ownPostgres(): Promise<OwnPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-outage-'))
  chmodSync(home, 0o755) // PostgreSQL's account must reach it
  const port = await freePort(0, 'BANNETTE_PG_PORT')
  const { signal } = new AbortController()
  const start = () => startPostgres({ home, port, durable: true, signal })
  let server: PostgresService = await start()
  await migrate(server.url)
  const [data, backup] = [join(home, 'postgres'), join(home, 'backup')]
  const exchange = async (from: string, to: string) => {
    await server.stop()
    rmSync(to, { recursive: true, force: true })
    // With its owner: PostgreSQL reads no other cluster than its account's.
    execFileSync('cp', ['-a', from, to])
    server = await start()
  }
  return {
    url: server.url,
    backUp: () => exchange(data, backup),
    restoreBackup: () => exchange(backup, data),
    stop: () => server.stop(),
    async restart() {
      server = await start()
    },
    async drop() {
      await server.stop()
      removePostgres(home)
      rmSync(home, { recursive: true, force: true })
    },
  }
}
