import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The town's default circuits in the order of publication: a circuit comes after those it calls. */
export const circuitKeys = ['qualification', 'validation', 'direction', 'service', 'pole', 'cabinet'] as const

export type CircuitKey = (typeof circuitKeys)[number]

/** Where the BPMN file of a default circuit is. */
const circuitPath = (key: CircuitKey): string => fileURLToPath(new URL(`${key}.bpmn`, import.meta.url))

/** The BPMN 2.0 XML of a default circuit. */
export const readCircuit = (key: CircuitKey): Promise<string> => readFile(circuitPath(key), 'utf8')
