import type { FastifyRequest } from 'fastify'
import { type AskedName, type AskedNames, askedNames } from '../../../db/letters/asked-names.ts'
import { boxOf } from '../../../db/letters/recipients.ts'
import type { ActBody } from '../../../domain/acts.ts'
import { DomainError } from '../../../domain/errors.ts'
import { type JointStep, jointSteps, refusalOfStep, refusalToJoin } from '../../../domain/letters/contributors.ts'
import type { LetterAct } from '../../../domain/permissions/letter-acts.ts'
import { whoIsAsked } from '../contributing.ts'
import { effects } from './effects.ts'
import { notAllowed, type Possible, type Scene } from './scene.ts'

/** One more may be asked at each step that several do, while it is under way (R9, R13). */
export function joining({ request, letter, plan, engine }: Scene, names: AskedNames): Possible[] {
  return jointSteps(plan, engine).map((step) => {
    const closed = refusalOfStep(step)
    return {
      act: 'addContributor',
      target: step.activity,
      name: step.name,
      effect: step.inTurn ? effects.addContributorLast : effects.addContributor,
      refusal:
        notAllowed(request, letter, rightToAdd(step)) ?? (closed && new DomainError(closed.code, closed.message)),
      body: null,
      joining: { step, asked: namesAsked(step, names) },
    }
  })
}

/** Whoever may ask for a contribution, or for one visa more, on their own. */
export const rightToAdd = ({ kind }: JointStep): LetterAct => (kind === 'visa' ? 'askVisa' : 'contribute')

function namesAsked({ takes, asked }: JointStep, { people, units }: AskedNames): AskedName[] {
  if (takes === null) return []
  return asked.flatMap((item) => (takes === 'user' ? people.get(Number(item)) : units.get(String(item))) ?? [])
}

/** Everybody whom the circuit's tasks and steps ask by name, and the units that its steps ask. */
export function whoIsAskedNow({ request, snapshot, plan, engine }: Scene): Promise<AskedNames> {
  const itemsOf = (takes: JointStep['takes']) =>
    jointSteps(plan, engine).flatMap((step) => (step.takes === takes ? step.asked : []))
  const named = snapshot.tasks.flatMap(({ candidate }) => candidate.user ?? [])
  const userIds = [...named, ...itemsOf('user').map(Number).filter(Number.isInteger)]
  return askedNames(request.server.deps.db, { userIds, codes: itemsOf('unit').map(String) })
}

/**
 * Who is added, as the circuit takes it: a unit by its box, or a person by number.
 * @throws {DomainError} UNKNOWN_RECIPIENT, ELUS_BY_NAME, NOT_A_BOX, NOT_ASSIGNABLE, CONTRIBUTOR_UNFIT, ALREADY_ASKED
 */
export async function contributorAdded(
  request: FastifyRequest,
  step: JointStep,
  to: string | undefined,
): Promise<ActBody> {
  if (to === undefined) throw new DomainError('UNKNOWN_RECIPIENT', 'somebody is added by name')
  const { userId } = await whoIsAsked(request, to)
  const item = userId ?? (await boxOf(request.server.deps.db, to)).code
  const refusal = refusalToJoin(step, item)
  if (refusal) throw new DomainError(refusal.code, refusal.message)
  return { name: 'addContributor', activity: step.activity, item }
}
