import type { FastifyRequest } from 'fastify'
import { boxOf } from '../../db/letters/recipients.ts'
import { currentCircuit } from '../../db/replies/circuit-ref.ts'
import type { Leg } from '../../domain/acts.ts'

/**
 * Where a letter goes when it is routed or handed over: the box, and the circuit that letters enter there today (R23).
 * @throws {DomainError} UNKNOWN_BOX, NOT_A_BOX, CIRCUIT_UNPUBLISHED
 */
export async function legTo(request: FastifyRequest, box: string): Promise<Leg> {
  const { db } = request.server.deps
  const { code, circuit } = await boxOf(db, box)
  return { box: code, circuit: await currentCircuit(db, circuit), variables: {} }
}
