import { createInterface } from 'node:readline'
import { run } from '../../cli/fixtures/run.ts'
import type { House } from '../../workflows/support/house.ts'
import { testKeys } from '../../workflows/support/keys.ts'

export type Said = {
  code: number | null
  /** Standard output. */
  text: string
  errors: string
  /** What `--json` printed. */
  json<T = Report>(): T
}
export type Report = { items: ReportItem[]; failed: number }
export type ReportItem = {
  letterId: string
  chrono: string | null
  what: string
  outcome: string
  code?: string
  details?: unknown
}

/** The operator's tool on a house, as a program of its own: only the environment tells it where everything is. */
export function operatorOf(house: House, server: { address: string; namespace: string }, env: NodeJS.ProcessEnv = {}) {
  const ring = ({ current, keys }: { current: string; keys: ReadonlyMap<string, Uint8Array> }) =>
    `${current}:${Buffer.from(keys.get(current) ?? []).toString('base64')}`
  const environment = {
    DATABASE_URL: house.databaseUrl,
    TEMPORAL_ADDRESS: server.address,
    TEMPORAL_NAMESPACE: server.namespace,
    TEMPORAL_TASK_QUEUE: house.taskQueue,
    BANNETTE_DECISION_KEYS: ring(testKeys.decisions),
    BANNETTE_PAYLOAD_KEYS: ring(testKeys.payloads),
    BANNETTE_JWT_SECRET: ring(testKeys.payloads),
    BANNETTE_GRIFFE_KEYS: ring(testKeys.payloads),
    ...env,
  }
  return async (...args: string[]): Promise<Said> => {
    const started = run(process.execPath, ['cli/ops.ts', ...args], environment)
    let text = ''
    if (started.process.stdout)
      createInterface({ input: started.process.stdout }).on('line', (line) => (text += `${line}\n`))
    const { code } = await started.ended
    return { code, text, errors: started.errors(), json: <T>() => JSON.parse(text) as T }
  }
}
