import { griffeOf } from '../db/circuits/stamping.ts'
import type { Connection } from '../db/client.ts'
import { signingDelegation } from '../db/delegations/signing.ts'
import { personById } from '../db/replies/people.ts'
import { DomainError } from '../domain/errors.ts'
import type { SignedCompletion } from './signed-decision.ts'

type Griffe = NonNullable<Awaited<ReturnType<typeof griffeOf>>>
/** Whose griffe is put, what stands below it, and what is said of a delegation. */
export type GriffeToPut = { owner: number; griffe: Griffe; signatoryLine: string; mention: string | null }

/**
 * The griffe that a decision to sign puts (R14). In one's own name, one's own. By delegation, verified once more for the
 * instant of the decision: the delegate's own when they are a signatory themselves, the delegator's otherwise; the page
 * says « par délégation » and names both.
 * @throws {DomainError} NOT_A_SIGNATORY, DELEGATION_NOT_IN_FORCE
 */
export async function griffeToPut(db: Connection, decision: SignedCompletion): Promise<GriffeToPut> {
  const { actor, onBehalfOf, delegation, at } = decision
  if (onBehalfOf === null) {
    const griffe = await requireGriffe(db, actor)
    return { owner: actor, griffe, signatoryLine: nameOf(griffe), mention: null }
  }
  const given =
    delegation && (await signingDelegation(db, { id: delegation, delegatorId: onBehalfOf, delegateId: actor, at }))
  if (!given) throw new DomainError('DELEGATION_NOT_IN_FORCE', 'nobody had given this griffe at that instant')
  const act = given.reference ? `, ${given.reference}` : ''
  const own = await griffeOfSignatory(db, actor)
  if (own) {
    const mention = `Par délégation de ${nameOf(given.delegator)}${act}`
    return { owner: actor, griffe: own, signatoryLine: nameOf(own), mention }
  }
  const griffe = await requireGriffe(db, onBehalfOf)
  const delegate = await personById(db, actor)
  const mention = `Par délégation, ${delegate?.name ?? ''}${act}`
  return { owner: onBehalfOf, griffe, signatoryLine: nameOf(griffe), mention }
}

/** Null for somebody without a griffe, or who signs no more. */
async function griffeOfSignatory(db: Connection, userId: number): Promise<Griffe | null> {
  const griffe = await griffeOf(db, userId)
  return griffe?.signatory ? griffe : null
}

async function requireGriffe(db: Connection, userId: number): Promise<Griffe> {
  const griffe = await griffeOfSignatory(db, userId)
  if (griffe) return griffe
  throw new DomainError('NOT_A_SIGNATORY', 'only elected officials and the DG have a griffe')
}

const nameOf = ({ name, title }: { name: string; title: string | null }): string => (title ? `${name}, ${title}` : name)
