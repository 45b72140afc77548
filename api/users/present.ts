import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { type AccountRow, readAccount } from '../../db/people/account-list.ts'
import { sentenceOfWish } from '../../domain/people/requests.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import { notFound } from '../problems.ts'
import { versionOf } from './version.ts'
import type { UserAccount } from './views.ts'

export const administers = ({ reader }: FastifyRequest): boolean => mayInOffice('administer', reader.positions) === true

/** The account as the caller may read it. @throws {DomainError} NOT_FOUND, also for a closed one when they do not administer */
export async function accountSeen(request: FastifyRequest, login: string): Promise<Static<typeof UserAccount>> {
  const row = await readAccount(request.server.deps.db, login)
  if (!row || (row.closedAt !== null && !administers(request))) throw notFound()
  return accountView(row, request)
}

export function accountView(row: AccountRow, request: FastifyRequest): Static<typeof UserAccount> {
  const { login, name, title } = row
  const office = administers(request)
  const own = row.userId === request.session.userId
  const positions = row.positions
    .filter(({ held }) => held || office || own)
    .map(({ id, ...position }) => ({ ...(office && { id }), ...position }))
  const card = { id: login, login, name, title, positions }
  if (!office && !own) return { ...card, allows: {} }
  const { email, portfolios, signatory, griffe, closedAt, tasksTo } = row
  return {
    ...card,
    version: versionOf(row),
    ...{ email, portfolios, signatory, griffe, closedAt, tasksTo },
    state: stateOf(row),
    link: office ? linkOf(row, request.server.deps.now()) : null,
    pending: row.pending.map(({ id, wish, askedBy, askedAt }) => {
      return { id, summary: sentenceOfWish(wish, { name, email }), askedBy, askedAt }
    }),
    allows: allowsOn(row, { office, own }),
  }
}

function stateOf({ closedAt, hasPassword }: AccountRow): 'open' | 'invited' | 'closed' {
  if (closedAt !== null) return 'closed'
  return hasPassword ? 'open' : 'invited'
}

function linkOf({ link }: AccountRow, now: Date) {
  if (link === null) return null
  const { purpose, sentAt, expiresAt, usedAt } = link
  const over = expiresAt !== null && expiresAt <= now.toISOString()
  const state = usedAt ? 'used' : sentAt === null ? 'waiting' : over ? 'expired' : 'sent'
  return { purpose, state, sentAt, expiresAt } as const
}

function allowsOn({ closedAt, email, signatory }: AccountRow, { office, own }: { office: boolean; own: boolean }) {
  const open = closedAt === null
  return {
    change: office && open,
    close: office && open && (!own || 'Un collègue désactive votre compte.'),
    reactivate: office && !open,
    sendLink: office && open && (email !== null || 'Cette personne n’a pas d’adresse électronique.'),
    griffe: own && (signatory || 'Seuls les signataires ont une griffe.'),
  }
}
