import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { DelegationRow } from '../../db/delegations/delegations.ts'
import { delegationState } from '../../domain/permissions/delegation.ts'
import { mayInOffice } from '../../domain/permissions/office-acts.ts'
import type { DelegationView } from '../views/delegations.ts'

export const isMailOffice = (request: FastifyRequest): boolean =>
  mayInOffice('administer', request.reader.positions) === true

export const stateOfRow = ({ from, until, revokedAt, today }: DelegationRow) =>
  delegationState({ from, until, revoked: revokedAt !== null }, today)

export function delegationView(request: FastifyRequest, row: DelegationRow): Static<typeof DelegationView> {
  const { delegatorId, delegateId, givenById, today, givenAt, revokedAt, ...shown } = row
  return {
    ...shown,
    state: stateOfRow(row),
    givenAt: givenAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
    allows: { change: mayEnd(request, row), revoke: mayEnd(request, row) },
  }
}

/** The delegator and the mail office end it; whoever received it reads it. */
export function mayEnd(request: FastifyRequest, row: DelegationRow): true | string {
  const state = stateOfRow(row)
  if (state === 'ended' || state === 'revoked') return 'Cette délégation est terminée.'
  if (row.delegatorId === request.session.userId || isMailOffice(request)) return true
  return 'Seuls la personne qui a donné la délégation et le bureau du courrier y mettent fin.'
}
