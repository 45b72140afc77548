import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common'
import { ValueError } from '@temporalio/common'
import proto from '@temporalio/proto'
import { foreignPayload } from '../domain/letters/foreign-payload.ts'

/** AES-256-GCM keys of 32 bytes by id; `current` encrypts, all decrypt. */
export type PayloadKeys = { current: string; keys: ReadonlyMap<string, Uint8Array> }

const PayloadMessage = proto.temporal.api.common.v1.Payload
const encoding = 'binary/bannette-aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/**
 * Encrypts everything that Temporal stores of a letter. What is not encrypted is refused by a client, and reaches a
 * worker as a value that no signature can make good: nobody can write into a letter from the console. The workflow id is bound to the ciphertext, so that a payload cannot be moved to another
 * letter; it stands in the metadata too, because a codec server decodes without knowing the workflow.
 */
export function createPayloadCodec({ current, keys }: PayloadKeys, of: 'client' | 'worker'): PayloadCodec {
  const foreign = of === 'worker' ? replaced : refused
  // Made once: each call would make its own of the bytes, dearer than the encryption of a small payload.
  const opened = new Map([...keys].map(([id, bytes]) => [id, createSecretKey(bytes)]))
  const key = opened.get(current)
  if (!key) throw new Error(`no payload key ${current}`)
  return {
    encode: async (payloads, context) => payloads.map((payload) => encrypt(payload, workflowOf(context))),
    decode: async (payloads, context) => payloads.map((payload) => decrypt(payload, workflowOf(context))),
  }

  function encrypt(payload: Payload, workflowId: string): Payload {
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key as KeyObject, nonce).setAAD(Buffer.from(workflowId))
    const plain = PayloadMessage.encode(payload).finish()
    const data = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { metadata: { encoding: utf8(encoding), 'key-id': utf8(current), workflow: utf8(workflowId) }, data }
  }

  function decrypt({ metadata, data }: Payload, workflowId: string): Payload {
    if (text(metadata?.encoding) !== encoding) return foreign('An unencrypted payload is not accepted')
    const bound = text(metadata?.workflow)
    if (bound !== workflowId && bound !== '' && workflowId !== '') {
      return foreign('The payload was made for another workflow')
    }
    const with_ = opened.get(text(metadata?.['key-id']))
    // Not foreign: a process that was not given the new key must wait for it rather than misread a letter.
    if (!with_) throw new ValueError(`Unknown payload key ${text(metadata?.['key-id'])}`)
    return open(with_, Buffer.from(data ?? []), bound) ?? foreign('The payload was altered')
  }
}

/** Null for what this key did not encrypt for this workflow. */
function open(key: KeyObject, bytes: Buffer, workflowId: string): Payload | null {
  if (bytes.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(workflowId)).setAuthTag(bytes.subarray(-tagBytes))
  const plain = decipher.update(bytes.subarray(nonceBytes, -tagBytes))
  try {
    return PayloadMessage.decode(Buffer.concat([plain, decipher.final()]))
  } catch {
    return null
  }
}

/** A worker must not stumble over what an operator typed into the console: the letter would be stuck for good. */
function replaced(): Payload {
  return { metadata: { encoding: utf8('json/plain') }, data: utf8(JSON.stringify(foreignPayload)) }
}

function refused(why: string): never {
  throw new ValueError(why)
}

/** Empty where the SDK does not say for whom it encodes. */
const workflowOf = (context: SerializationContext | undefined): string => context?.workflowId ?? ''

const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)
const text = (bytes: Uint8Array | null | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '')
