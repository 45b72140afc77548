import type { FastifyRequest } from 'fastify'
import { voidedMessage } from '../../../domain/letters/interventions.ts'
import { tellCircuit } from '../acting.ts'

/** The circuit takes back the visas that it was gathering or had gathered, and asks the author again (R13). */
export async function voidVisas(request: FastifyRequest, letterId: string): Promise<void> {
  const messageId = request.newId('visas-voided')
  await tellCircuit(request, letterId, { message: voidedMessage, messageId, variables: {} }, { beside: true })
}
