import { type PositionFunction, type TaskKind, taskKinds, type UnitKind } from '../vocabulary.ts'
import type { LetterAct } from './letter-acts.ts'

/** `absence`: dated, with a stand-in; `standing`: until it is revoked, or to a last day. */
export const delegationKinds = ['absence', 'standing'] as const
export type DelegationKind = (typeof delegationKinds)[number]

/** What the delegate may do: everything that is asked of the delegator, the visas alone, or all but signatures. */
export const delegationScopes = ['all', 'visa', 'without-griffe'] as const
export type DelegationScope = (typeof delegationScopes)[number]

export type DelegationState = 'planned' | 'in-force' | 'ended' | 'revoked'

/** Days are `YYYY-MM-DD`, Europe/Paris; `until` is the last one. */
export type Term = { from: string; until: string | null; revoked: boolean }

/** Where a delegation stands on a day: it begins and ends by itself. */
export function delegationState({ from, until, revoked }: Term, today: string): DelegationState {
  if (revoked) return 'revoked'
  if (until !== null && until < today) return 'ended'
  return from <= today ? 'in-force' : 'planned'
}

export type GivenPosition = { unitKind: UnitKind; function: PositionFunction }

/** What was delegated, and by whom it was given. */
export type Given = {
  scope: DelegationScope
  /** The signatory himself gave his griffe with it, having proven who he is (R14). */
  griffe: boolean
  /** Given by the delegator in person, not recorded by the mail office. */
  inPerson: boolean
}
/** The delegator as he is today: only what he still has the right to is delegated. */
export type Delegator = { signatory: boolean; positions: readonly GivenPosition[] }

/**
 * The kinds of task that a delegation covers today (R13, R14). A signature asks for the griffe itself, given in person by
 * somebody who is still a signatory; a visa of the DG or of the CAB is only given on by its holder.
 */
export function coveredKinds({ scope, griffe, inPerson }: Given, delegator: Delegator): TaskKind[] {
  return taskKinds.filter((kind) => {
    if (kind === 'sign') return scope === 'all' && griffe && delegator.signatory
    if (kind === 'visa') return inPerson || !holdsTownVisa(delegator.positions)
    return scope !== 'visa'
  })
}

/** The DG's and the CAB's visa belong to two persons; everybody else prepares them. */
const holdsTownVisa = (positions: readonly GivenPosition[]): boolean =>
  positions.some(
    ({ unitKind, function: held }) =>
      (unitKind === 'general-management' && held === 'director-general') ||
      (unitKind === 'cabinet' && held === 'director'),
  )

/** Their secrets are not the mail office's to give away (R4, R21). */
const guardedKinds: readonly UnitKind[] = ['cabinet', 'cabinet-secretariat', 'general-management']

export type Party = { id: number; isElected: boolean; positions: readonly GivenPosition[] }
export type Giving = {
  kind: DelegationKind
  scope: DelegationScope
  from: string
  until: string | null
  /** Who does it: the session. */
  by: { id: number; isMailOffice: boolean }
  delegator: Party & { signatory: boolean }
  delegate: Party
  today: string
}

/**
 * Why this delegation may not be given; null when it may. Everyone gives for himself; the mail office records an absence
 * of somebody, never a griffe, never for the CAB or the DG, and never to itself.
 */
export function refusalToGive(giving: Giving): string | null {
  const { by, delegator, delegate, kind, from, until, today } = giving
  if (by.id !== delegator.id) {
    const refusal = refusalOfOffice(giving)
    if (refusal) return refusal
  }
  if (delegate.id === delegator.id) return 'DELEGATION_TO_ONESELF'
  // R7: the letters of an administration do not come to an elected official by way of a colleague of theirs.
  if (delegate.isElected && !delegator.isElected) return 'DELEGATION_TO_ELECTED'
  if (kind === 'absence' && until === null) return 'DELEGATION_DATES'
  return until !== null && (until < from || until < today) ? 'DELEGATION_DATES' : null
}

function refusalOfOffice({ by, delegator, delegate, kind, scope }: Giving): string | null {
  if (!by.isMailOffice) return 'FORBIDDEN'
  const guarded = delegator.positions.some(({ unitKind }) => guardedKinds.includes(unitKind))
  if (guarded || kind === 'standing') return 'DELEGATION_IN_PERSON'
  if (delegator.signatory && scope === 'all') return 'GRIFFE_BY_SIGNATORY'
  const inOffice = ({ positions }: Party) => positions.some(({ unitKind }) => unitKind === 'mail-office')
  return inOffice(delegate) && !inOffice(delegator) ? 'DELEGATION_IN_PERSON' : null
}

/** Acts on a letter that come with a task delegated for more than visas; corrections, copies and secrecy stay with their office. */
export const lentActs: ReadonlySet<LetterAct> = new Set(['reply', 'contribute', 'acknowledge', 'handOver', 'note'])
