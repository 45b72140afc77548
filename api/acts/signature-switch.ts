import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { handModeOf } from '../../db/replies/signature-mode.ts'
import { waitingSignatures } from '../../db/replies/waiting-signatures.ts'
import { DomainError } from '../../domain/errors.ts'
import { tellCircuit } from './acting.ts'

/**
 * The fallback was switched on (R15): letters that wait for a griffe which is not to be put any more go over to the
 * handwritten signature, those that were signed meanwhile stay signed.
 */
export async function switchWaitingSignatures(request: FastifyRequest): Promise<void> {
  const { db } = request.server.deps
  for (const { letterId, taskKey, signatoryId } of await waitingSignatures(db)) {
    if (!(await handModeOf(db, signatoryId))) continue
    const messageId = messageOf(letterId, taskKey)
    const message = { message: 'signature-by-hand', messageId, variables }
    await tellCircuit(request, letterId, message, { beside: true }).catch(unlessOver)
  }
}

const variables = { signatureMode: 'by-hand' }

/** One task is switched once, however often the setting is saved. */
const messageOf = (letterId: string, taskKey: string): string =>
  createHash('sha256').update(`signature-by-hand:${letterId}:${taskKey}`).digest('hex').slice(0, 32)

const over = new Set(['LETTER_CLOSED', 'LEG_OVER', 'NOT_IN_CIRCUIT'])

/** What was closed or handed over in the meantime needs no switch any more. */
function unlessOver(error: unknown): void {
  if (!(error instanceof DomainError && over.has(error.code))) throw error
}
