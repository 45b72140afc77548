import { fileURLToPath } from 'node:url'
import type { DataConverter } from '@temporalio/common'
import { createPayloadCodec, type PayloadKeys } from './codec.ts'

/** The workflow sandbox loads it as well, see `workflows/bundle.ts`. */
export const failureConverterPath = fileURLToPath(new URL('./failure-converter.ts', import.meta.url))

/** What client and worker share: encrypted payloads, and failures whose message and stack are encrypted too. */
export const dataConverter = (keys: PayloadKeys, of: 'client' | 'worker'): DataConverter => ({
  payloadCodecs: [createPayloadCodec(keys, of)],
  failureConverterPath,
})
