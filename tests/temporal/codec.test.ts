import { defaultPayloadConverter } from '@temporalio/common'
import { expect, test } from 'vitest'
import { isForeign } from '../../domain/letters/foreign-payload.ts'
import { createPayloadCodec } from '../../temporal/codec.ts'
import { testKeys } from '../workflows/support/keys.ts'

const [one, other] = ['letter-1', 'letter-2'].map((workflowId) => ({
  namespace: 'bannette',
  workflowId,
  type: 'workflow' as const,
}))
const worker = createPayloadCodec(testKeys.payloads, 'worker')
const client = createPayloadCodec(testKeys.payloads, 'client')
const act = defaultPayloadConverter.toPayload({ act: 'sign' })

test('R14 what was written for one letter is nothing in another: the payload is bound to its workflow', async () => {
  const payloads = await client.encode([act], one)
  const read = async (context: typeof one) =>
    (await worker.decode(payloads, context)).map((payload) => defaultPayloadConverter.fromPayload(payload))
  expect(await read(one)).toEqual([{ act: 'sign' }])
  expect((await read(other)).every(isForeign)).toBe(true)
  await expect(client.decode(payloads, other)).rejects.toThrow('another workflow')
})

test('R14 the name of the letter that a payload bears cannot be exchanged', async () => {
  const [payload] = await client.encode([act], one)
  const renamed = { ...payload, metadata: { ...payload?.metadata, workflow: new TextEncoder().encode('letter-2') } }
  await expect(client.decode([renamed], other)).rejects.toThrow('altered')
})
