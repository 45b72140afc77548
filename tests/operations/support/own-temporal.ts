import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../cli/config.ts'
import { freePort } from '../../../cli/servers/ports.ts'
import { startTemporal, type TemporalService } from '../../../cli/servers/temporal.ts'
import { temporalDeclaration } from '../../../cli/servers/temporal-declaration.ts'
import { temporalProgram } from '../../../cli/servers/temporal-program.ts'

/** A Temporal server that a test may lose: it keeps everything in memory, and comes back empty at the same address. */
export type OwnTemporal = {
  server: { address: string; namespace: string }
  stop(): Promise<void>
  startEmpty(): Promise<void>
  remove(): Promise<void>
}

export async function ownTemporal(): Promise<OwnTemporal> {
  const home = mkdtempSync(join(tmpdir(), 'bannette-temporal-'))
  const declaration = temporalDeclaration()
  const { signal } = new AbortController()
  const { cache } = readConfig(process.env)
  const search = { declaration, cache, path: process.env.PATH ?? '', progress: () => {}, signal }
  const program = await temporalProgram(search)
  const port = await freePort(0, 'TEMPORAL_PORT')
  const { namespace } = declaration
  const how = { program, declaration, namespace, home, port, consolePort: null, durable: false, signal }
  let service: TemporalService | null = await startTemporal(how)
  const stop = async () => {
    await service?.stop()
    service = null
  }
  return {
    server: { address: service.address, namespace },
    stop,
    async startEmpty() {
      service = await startTemporal(how)
    },
    async remove() {
      await stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
