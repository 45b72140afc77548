import type { FastifyRequest } from 'fastify'
import { type LetterInHand, letterInHand } from '../../db/replies/letter.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'

export type BoxedLetter = LetterInHand & { box: NonNullable<LetterInHand['box']> }

/** @throws {DomainError} NOT_FOUND also when the reader may not see it (R4) */
export async function letterSeen(request: FastifyRequest, id: string): Promise<LetterInHand> {
  const letter = await letterInHand(request.server.deps.db, request.reader, id)
  if (!letter) throw notFound()
  return letter
}

/**
 * The letter, under way in a circuit.
 * @throws {DomainError} NOT_FOUND, NOT_IN_CIRCUIT, LETTER_CLOSED
 */
export async function letterUnderWay(request: FastifyRequest, id: string): Promise<BoxedLetter> {
  const letter = await letterSeen(request, id)
  if (letter.status === 'closed') throw new DomainError('LETTER_CLOSED', 'the letter is closed')
  if (!letter.inCircuit || !letter.box) throw new DomainError('NOT_IN_CIRCUIT', 'the letter is in no circuit')
  return { ...letter, box: letter.box }
}
