import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { type DelegationRow, findDelegation } from '../../db/delegations/delegations.ts'
import { changeDelegation, giveDelegation, revokeDelegation, townToday } from '../../db/delegations/give.ts'
import { type DelegationParty, partyByLogin } from '../../db/delegations/parties.ts'
import { DomainError } from '../../domain/errors.ts'
import { refusalToGive } from '../../domain/permissions/delegation.ts'
import { requireRecentProof } from '../people/credentials.ts'
import { notFound } from '../problems.ts'
import type { DelegationChangeInput, DelegationInput } from '../views/delegations.ts'
import { isMailOffice, mayEnd, stateOfRow } from './view.ts'

type Terms = Static<typeof DelegationChangeInput>

/**
 * Everyone gives for himself; the mail office records an absence of somebody (R21). With a griffe, it is the signatory's
 * own act, his password proven (R14).
 * @throws {DomainError} FORBIDDEN, UNKNOWN_DELEGATE, STEP_UP_REQUIRED, and those of `refusalToGive`
 */
export async function give(request: FastifyRequest, input: Static<typeof DelegationInput>): Promise<DelegationRow> {
  const { to, for: whose = request.session.login, ...terms } = input
  if (whose !== request.session.login && !isMailOffice(request)) throw new DomainError('FORBIDDEN', 'not their own')
  const [delegator, delegate] = [await known(request, whose), await known(request, to)]
  const griffe = await checked(request, terms, { delegator, delegate })
  const id = request.newId('delegation')
  await inTransaction(request.server.deps.db, (tx) =>
    giveDelegation(tx, {
      ...columnsOf(terms),
      id,
      delegatorId: delegator.id,
      delegateId: delegate.id,
      griffe,
      givenBy: request.session.userId,
      givenAt: request.server.deps.now(),
    }),
  )
  return delegationSeen(request, id)
}

/**
 * Other terms; of one that has begun only the last day and the reason, since acts rest on the rest.
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, DELEGATION_OVER, DELEGATION_BEGUN, and as for giving
 */
export async function change(request: FastifyRequest, id: string, terms: Terms): Promise<DelegationRow> {
  const row = await delegationToEnd(request, id)
  const next = columnsOf(terms)
  if (stateOfRow(row) === 'in-force' && begunDiffers(row, next)) {
    throw new DomainError('DELEGATION_BEGUN', 'only its last day and its reason change')
  }
  const parties = {
    delegator: await known(request, row.delegator.login),
    delegate: await known(request, row.delegate.login),
  }
  const griffe = await checked(request, terms, parties)
  const { db } = request.server.deps
  const set = stateOfRow(row) === 'in-force' ? { until: next.until, reason: next.reason } : { ...next, griffe }
  const changed = await inTransaction(db, (tx) => changeDelegation(tx, id, set, request.session.userId))
  if (!changed) throw new DomainError('DELEGATION_OVER', 'revoked meanwhile')
  return delegationSeen(request, id)
}

/** At once: the very next request of the delegate knows. @throws {DomainError} NOT_FOUND, FORBIDDEN, DELEGATION_OVER */
export async function revoke(request: FastifyRequest, id: string): Promise<void> {
  await delegationToEnd(request, id)
  const { db, now } = request.server.deps
  const revoked = await inTransaction(db, (tx) => revokeDelegation(tx, id, request.session.userId, now()))
  if (!revoked) throw new DomainError('DELEGATION_OVER', 'revoked meanwhile')
}

/** The two people of it and the mail office see it; for everybody else it does not exist. @throws {DomainError} NOT_FOUND */
export async function delegationSeen(request: FastifyRequest, id: string): Promise<DelegationRow> {
  const row = await findDelegation(request.server.deps.db, id)
  const { userId } = request.session
  if (!row || !(isMailOffice(request) || userId === row.delegatorId || userId === row.delegateId)) throw notFound()
  return row
}

async function delegationToEnd(request: FastifyRequest, id: string): Promise<DelegationRow> {
  const row = await delegationSeen(request, id)
  const answer = mayEnd(request, row)
  if (answer === true) return row
  const state = stateOfRow(row)
  const code = state === 'ended' || state === 'revoked' ? 'DELEGATION_OVER' : 'FORBIDDEN'
  throw new DomainError(code, 'not theirs to end', { reason: answer })
}

type Parties = { delegator: DelegationParty; delegate: DelegationParty }

/** @returns whether it is given with the griffe */
async function checked(request: FastifyRequest, terms: Terms, { delegator, delegate }: Parties): Promise<boolean> {
  const { db, now } = request.server.deps
  const by = { id: request.session.userId, isMailOffice: isMailOffice(request) }
  const today = await townToday(db)
  const refusal = refusalToGive({ ...columnsOf(terms), by, delegator, delegate, today })
  if (refusal) throw new DomainError(refusal, 'the rules of delegation')
  const griffe = terms.scope === 'all' && delegator.signatory && by.id === delegator.id
  if (griffe) requireRecentProof(request.session, now())
  return griffe
}

async function known(request: FastifyRequest, login: string): Promise<DelegationParty> {
  const party = await partyByLogin(request.server.deps.db, login)
  if (!party) throw new DomainError('UNKNOWN_DELEGATE', 'no such active account', { login })
  return party
}

const columnsOf = ({ kind, scope, from, until, reference, reason }: Terms) => ({
  kind,
  scope,
  from,
  until: until ?? null,
  reference: reference?.trim() || null,
  reason: reason?.trim() || null,
})

const begunDiffers = (row: DelegationRow, next: ReturnType<typeof columnsOf>): boolean =>
  (['kind', 'scope', 'from', 'reference'] as const).some((name) => row[name] !== next[name])
