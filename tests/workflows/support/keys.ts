import { randomBytes } from 'node:crypto'
import type { SigningKeys } from '../../../api/circuits/signer.ts'
import type { PayloadKeys } from '../../../temporal/codec.ts'

const ring = (fill: number) => ({ current: 'test', keys: new Map([['test', new Uint8Array(32).fill(fill)]]) })

/** Keys that never change, so that recorded histories stay readable. */
export const testKeys: { decisions: SigningKeys; payloads: PayloadKeys } = { decisions: ring(7), payloads: ring(9) }

/** Keys of somebody who is not the application, under the same name. */
export const strangeKeys: SigningKeys = { current: 'test', keys: new Map([['test', new Uint8Array(randomBytes(32))]]) }
