import type { Payload } from '@temporalio/common'
import { createPayloadCodec, type PayloadKeys } from './codec.ts'
import type { HistoryMessage } from './letter-runs.ts'

/**
 * A history as plain JSON with its payloads in clear, for who holds the keys. A payload that these keys cannot read stays
 * as it is, marked.
 */
export async function decodedHistory(history: HistoryMessage, workflowId: string, keys: PayloadKeys): Promise<unknown> {
  const codec = createPayloadCodec(keys, 'client')
  return clear(history.events ?? [], async (payload) => {
    try {
      const [decoded] = await codec.decode([payload], { type: 'workflow', namespace: '', workflowId })
      const text = Buffer.from(decoded?.data ?? []).toString('utf8')
      return text === '' ? null : JSON.parse(text)
    } catch {
      return { unreadable: true }
    }
  })
}

async function clear(value: unknown, decode: (payload: Payload) => Promise<unknown>): Promise<unknown> {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return Promise.all(value.map((one) => clear(one, decode)))
  if (typeof value !== 'object' || value === null) return value
  if ('metadata' in value && 'data' in value) return decode(value as Payload)
  if ('toNumber' in value && typeof value.toNumber === 'function') return value.toNumber()
  const entries = Object.entries(value).filter(([, inside]) => inside !== null && inside !== undefined)
  return Object.fromEntries(
    await Promise.all(entries.map(async ([name, inside]) => [name, await clear(inside, decode)])),
  )
}
