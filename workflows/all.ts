/** Every workflow of a worker: what `bundle.ts` makes one file of. */
export { letterCircuit } from './letter-circuit.ts'
export { nightlyDrift, nightlyExport } from './nightly.ts'
