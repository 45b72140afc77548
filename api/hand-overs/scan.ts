import type { FastifyRequest } from 'fastify'
import type { Transaction } from '../../db/client.ts'
import { type HandOver, listHandOvers, settleHandOver } from '../../db/hand-overs/hand-overs.ts'
import { DomainError } from '../../domain/errors.ts'
import type { Scan } from '../letters/scans.ts'
import { notFound } from '../problems.ts'

/** The hand-over as the caller sees it. @throws {DomainError} NOT_FOUND */
export async function handOverSeen(request: FastifyRequest, id: string): Promise<HandOver> {
  const [found] = await listHandOvers(request.server.deps.db, request.reader, [id])
  if (!found) throw notFound()
  return found
}

/** One that waits with the caller's own unit. @throws {DomainError} NOT_FOUND, HAND_OVER_DONE */
export async function waitingHandOver(request: FastifyRequest, id: string): Promise<HandOver> {
  const found = await handOverSeen(request, id)
  if (!found.received) throw notFound()
  if (found.status !== 'waiting') throw new DomainError('HAND_OVER_DONE', 'this hand-over was settled already')
  return found
}

/** The bytes that were handed over, to become a letter. @throws {DomainError} as above */
export async function scanOfHandOver(request: FastifyRequest, id: string): Promise<Scan[]> {
  const { name, sha256 } = await waitingHandOver(request, id)
  return [{ name, bytes: await request.server.deps.store.get(sha256) }]
}

/** In the transaction that registers the letter. @throws {DomainError} HAND_OVER_DONE */
export const closeHandOver = (tx: Transaction, id: string, letterId: string): Promise<void> =>
  settleHandOver(tx, id, { status: 'registered', letterId })
