import { patched, upsertMemo } from '@temporalio/workflow'
import { type LetterCircuitInput, letterCircuit as present } from '../../../workflows/letter-circuit.ts'

/** The letter's workflow as a later release may have it: something more at its beginning, behind a patch. */
export async function letterCircuit(input: LetterCircuitInput): Promise<void> {
  if (patched('next-build')) upsertMemo({ build: 'next' })
  return present(input)
}
