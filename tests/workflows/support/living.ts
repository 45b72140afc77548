import type { CircuitKey } from '../../../domain/vocabulary.ts'
import type { House } from './house.ts'
import { closed } from './reading.ts'
import { registerLetter } from './town.ts'

export const who = ({ people }: House) => ({
  actor: people.assistant,
  onBehalfOf: null,
  comment: null,
  documentSha256: null,
})

/** A letter whose circuit runs. */
export async function begin(house: House, box: string, circuit: CircuitKey): Promise<string> {
  const letterId = await registerLetter(house.db, box, circuit)
  await house.circuits.start(letterId)
  return letterId
}

/** Waits for the circuit's end; its history is whole then. */
export async function end(house: House, letterId: string): Promise<string> {
  await closed(house, letterId)
  await house.client.workflow.getHandle(`letter-${letterId}`).result()
  return letterId
}
