import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { verifierOf } from '../../workflows/shell/signature.ts'

const { Point } = ed25519
const order = Point.Fn.ORDER
const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, at) => (seed * 151 + at * 89 + ((seed * at) >> 3)) % 256)

/** Every point of small order, in every encoding that the library reads: the canonical ones and those beyond the prime. */
const smallOrder = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
]
const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** What the library says, refusals of its own included. */
const ofLibrary = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
  verdict(() => ed25519.verify(signature, message, key))
const ofOurs = (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
  verdict(() => verifierOf(bytesToHex(key))(signature, message))

/** What a validator makes of it: whatever is thrown is no signature. */
function verdict(verify: () => boolean): boolean {
  try {
    return verify()
  } catch {
    return false
  }
}

const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const flipped = (from: Uint8Array, bit: number) =>
  from.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
const secrets = [1, 2, 3].map((seed) => bytes(32, seed))

describe('R14 a decision counts when its signature is good, and only then: exactly as the library judges it', () => {
  test('what was signed is accepted, by the key that signed it alone', () => {
    for (const [turn, secret] of secrets.entries()) {
      for (const length of [0, 1, 64, 600]) {
        const message = bytes(length, turn + 7)
        const signature = ed25519.sign(message, secret)
        for (const other of secrets) {
          const key = ed25519.getPublicKey(other)
          expect(ofOurs(signature, message, key)).toBe(other === secret)
          expect(ofLibrary(signature, message, key)).toBe(other === secret)
        }
      }
    }
  })

  test('one bit of the signature or of the text makes it worthless', () => {
    const [secret] = secrets as [Uint8Array]
    const [message, key] = [bytes(40, 5), ed25519.getPublicKey(secret)]
    const signature = ed25519.sign(message, secret)
    for (let bit = 0; bit < 512; bit += 5) {
      expect(ofOurs(flipped(signature, bit), message, key)).toBe(false)
      expect(ofLibrary(flipped(signature, bit), message, key)).toBe(false)
    }
    for (let bit = 0; bit < 320; bit += 16) expect(ofOurs(signature, flipped(message, bit), key)).toBe(false)
    for (const length of [0, 63, 65]) expect(ofOurs(bytes(length, 1), message, key)).toBe(false)
  })

  test('a scalar beyond the order of the group gives no second signature of the same act', () => {
    const [secret] = secrets as [Uint8Array]
    const [message, key] = [bytes(40, 5), ed25519.getPublicKey(secret)]
    const signature = ed25519.sign(message, secret)
    const [commitment, scalar] = [signature.slice(0, 32), bytesToNumberLE(signature.slice(32))]
    for (const other of [scalar + order, order, order - 1n, 0n, 1n, 2n ** 256n - 1n]) {
      const forged = joined(commitment, numberToBytesLE(other, 32))
      expect(ofOurs(forged, message, key)).toBe(false)
      expect(ofLibrary(forged, message, key)).toBe(false)
    }
  })

  test('points of small order and encodings that are not canonical are judged like the library judges them', () => {
    const [secret] = secrets as [Uint8Array]
    const honest = ed25519.getPublicKey(secret)
    const seen = { accepted: 0, refused: 0 }
    const scalars = [0n, 1n, order - 1n, order].map((value) => numberToBytesLE(value, 32))
    for (const key of [...smallOrder.map(fromHex), honest]) {
      for (const commitment of [...smallOrder.map(fromHex), honest]) {
        for (const scalar of scalars) {
          const [signature, message] = [joined(commitment, scalar), bytes(9, 1)]
          const judged = ofLibrary(signature, message, key)
          expect(ofOurs(signature, message, key)).toBe(judged)
          seen[judged ? 'accepted' : 'refused'] += 1
        }
      }
    }
    expect(seen.accepted).toBeGreaterThan(0)
    expect(seen.refused).toBeGreaterThan(0)
  })

  test('a signature moved by a point of small order is judged like the library judges it', () => {
    const [secret] = secrets as [Uint8Array]
    const key = ed25519.getPublicKey(secret)
    const message = bytes(33, 3)
    const signature = ed25519.sign(message, secret)
    const commitment = Point.fromBytes(signature.slice(0, 32), true)
    for (const torsion of smallOrder.map((hex) => Point.fromBytes(fromHex(hex), true))) {
      const moved = joined(commitment.add(torsion).toBytes(), signature.slice(32))
      expect(ofOurs(moved, message, key)).toBe(ofLibrary(moved, message, key))
    }
  })

  test('bytes that mean nothing are judged like the library judges them', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const [signature, message, key] = [bytes(64, seed), bytes(20, seed), bytes(32, seed + 9)]
      expect(ofOurs(signature, message, key)).toBe(ofLibrary(signature, message, key))
    }
  })
})
