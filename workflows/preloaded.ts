import { ed25519 } from '@noble/curves/ed25519.js'
import { evaluate } from 'feelin'
import * as circuit from '../domain/circuit/index.ts'
import { verifierOf } from './shell/signature.ts'

/**
 * Evaluated once per worker instead of once per letter: pure code whose loading is dear. Named here rather than in the
 * bundler's list, because a package that declares no side effects is shaken out of that list.
 */
export const preloaded = { evaluate, circuit, verifierOf }

// Tables of multiples of the base point: 15 ms that each letter's first signature would pay again.
ed25519.Point.BASE.multiplyUnsafe(3n)

/**
 * The SDK writes down the stack of every promise that a letter makes, each frame looked up in the source map: a tenth of what a step
 * costs. The first frame is the SDK's own; the next ones say what is awaited, and where. Set here, because `Error` is frozen when the
 * first letter comes.
 */
Error.stackTraceLimit = 5
