import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time.js'
import type { TemporalDeclaration } from './temporal-declaration.ts'

const READY_WITHIN_MS = 30_000
const GRPC_NOT_FOUND = 5
const DAY_MS = 24 * 60 * 60 * 1000

/** Numbers of `temporal.api.enums.v1.IndexedValueType`, which the SDK does not export. */
const TYPE_NUMBERS: Record<string, number> = {
  Text: 1,
  Keyword: 2,
  Int: 3,
  Double: 4,
  Bool: 5,
  Datetime: 6,
  KeywordList: 7,
}

export type Registration = {
  address: string
  namespace: string
  declaration: TemporalDeclaration
  signal?: AbortSignal
}

/**
 * Brings a Temporal server to what `temporal-dev.yml` declares: namespace, retention, search attributes; waits up to 30 s for a
 * server that is just starting. Running it again changes nothing. It never removes anything.
 * @returns what it had to add or change, one line each
 * @throws {Error} when the server does not answer, or knows an attribute under another type
 */
export async function applyDeclaration(registration: Registration): Promise<string[]> {
  const connection = await connectWithin(registration, READY_WITHIN_MS)
  try {
    return [...(await ensureNamespace(connection, registration)), ...(await ensureAttributes(connection, registration))]
  } finally {
    await connection.close()
  }
}

async function connectWithin({ address, signal }: Registration, milliseconds: number): Promise<Connection> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    try {
      return await Connection.connect({ address, connectTimeout: 1_000 })
    } catch (error) {
      signal?.throwIfAborted()
      if (Date.now() > deadline) throw new Error(`no Temporal server answers at ${address}: ${String(error)}`)
      await sleep(100)
    }
  }
}

async function ensureNamespace(connection: Connection, { namespace, declaration }: Registration): Promise<string[]> {
  const retention = msToTs(declaration.retentionDays * DAY_MS)
  const known = await describe(connection, namespace)
  if (!known) {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
    return [`namespace ${namespace}`]
  }
  if (Number(known.seconds) === Number(retention.seconds)) return []
  await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } })
  return [`retention of ${namespace}: ${declaration.retentionDays} days`]
}

/** A namespace that was registered just now reaches the server's cache some seconds later. */
async function knownAttributes(connection: Connection, namespace: string): Promise<Record<string, number>> {
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
      return customAttributes ?? {}
    } catch (error) {
      if (!isNotFound(error) || Date.now() > deadline) throw error
      await sleep(200)
    }
  }
}

/** The namespace's retention, or null when there is no such namespace. */
async function describe(connection: Connection, namespace: string): Promise<{ seconds: unknown } | null> {
  try {
    const { config } = await connection.workflowService.describeNamespace({ namespace })
    return { seconds: config?.workflowExecutionRetentionTtl?.seconds ?? 0 }
  } catch (error) {
    if (isNotFound(error)) return null
    throw error
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === GRPC_NOT_FOUND
}

async function ensureAttributes(connection: Connection, { namespace, declaration }: Registration): Promise<string[]> {
  const customAttributes = await knownAttributes(connection, namespace)
  const missing: Record<string, number> = {}
  for (const [name, type] of Object.entries(declaration.searchAttributes)) {
    const known = customAttributes[name]
    const expected = TYPE_NUMBERS[type] as number
    if (known === undefined) missing[name] = expected
    else if (known !== expected) throw new Error(`search attribute ${name} exists there with another type than ${type}`)
  }
  const names = Object.keys(missing)
  if (names.length === 0) return []
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: missing })
  return names.map((name) => `search attribute ${name}`)
}
