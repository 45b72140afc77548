import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type HistoryNames, type HistoryRow, historyFor } from '../../db/history/history.ts'
import type { HistoryItem } from '../views/letter-story.ts'
import { sentenceOf } from './history-sentences.ts'
import { letterSeen } from './letter-in-hand.ts'

type Item = Static<typeof HistoryItem>

/** The letter's life as French sentences, oldest first. @throws {DomainError} NOT_FOUND */
export async function historyOfLetter(request: FastifyRequest, letterId: string): Promise<Item[]> {
  await letterSeen(request, letterId)
  const { rows, names } = await historyFor(request.server.deps.db, request.reader, letterId)
  return rows.map((row) => itemOf(row, names))
}

function itemOf({ at, kind, key, actor, onBehalfOf, data }: HistoryRow, names: HistoryNames): Item {
  const decisionId = data.decision ?? data.decisionId
  const decision = typeof decisionId === 'string' ? names.decisions.get(decisionId) : undefined
  const act = typeof data.delegation === 'string' ? names.delegationActs.get(data.delegation) : undefined
  const reminder = typeof data.reminder === 'string' ? names.reminders.get(data.reminder) : undefined
  const comment = decision?.comment ?? reminder
  const hashes = hashesOf(kind, data)
  const document = hashes.stampedSha256 ?? hashes.approvedSha256 ?? hashes.sha256
  const documentId = document === undefined ? undefined : names.documentsByHash.get(document)
  return {
    at: at.toISOString(),
    kind,
    // The circuit itself tells that a decision was set aside; whose it was is what people ask.
    actor: actor ?? decision?.actor ?? null,
    onBehalfOf: onBehalfOf ?? decision?.onBehalfOf ?? null,
    ...(act !== undefined && { delegation: act }),
    text: sentenceOf(kind, data, names),
    ...(typeof comment === 'string' && { comment }),
    ...hashes,
    ...(documentId !== undefined && { documentId }),
    ...(key.startsWith('decision:') && decision?.setAside && { superseded: true }),
  }
}

/** These say yes to a version (R13, R14); other acts on one, such as a refusal, only name it. */
const approving = new Set(['reviewed', 'visa_given', 'signed'])

function hashesOf(kind: string, data: HistoryRow['data']): Pick<Item, 'sha256' | 'approvedSha256' | 'stampedSha256'> {
  const { sha256, approvedSha256, stampedSha256 } = data
  const named = approving.has(kind) ? 'approvedSha256' : 'sha256'
  return {
    ...(typeof sha256 === 'string' && { sha256 }),
    ...(typeof approvedSha256 === 'string' && { [named]: approvedSha256 }),
    ...(typeof stampedSha256 === 'string' && { stampedSha256 }),
  }
}
