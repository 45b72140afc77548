import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction } from '../../db/client.ts'
import { askContribution, forgetContribution } from '../../db/contributions/contributions.ts'
import { askedUnits } from '../../db/contributions/domains.ts'
import { appendEvidence } from '../../db/evidence/append.ts'
import { boxOf, type Recipient, resolveRecipients } from '../../db/letters/recipients.ts'
import { isElected } from '../../db/replies/people.ts'
import { readSettings } from '../../db/settings.ts'
import type { StandIn } from '../../db/visibility/index.ts'
import { DomainError } from '../../domain/errors.ts'
import { oftenAsked } from '../../domain/letters/often-asked.ts'
import type { ContributionInput, DomainView } from '../views/acts.ts'
import { tellCircuit } from './acting.ts'
import { requireDayToCome } from './due-day.ts'
import { letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'

type Input = Static<typeof ContributionInput>

/**
 * Asks a unit or a person. In the application the circuit opens a task for them (R9, R12); by e-mail it is only on
 * record that something is awaited (R10).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_IN_CIRCUIT, LETTER_CLOSED, and like `requireAskable`
 */
export async function askForContribution(request: FastifyRequest, letterId: string, input: Input) {
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'contribute')
  const id = request.newId('contribution')
  await requireAskable(request, [input])
  await askOne(request, { id, letterId }, input, onBehalfOf)
  return { id }
}

/**
 * Asks several at once, each with a question and a date of their own (R12). Everybody is known before anybody is asked.
 * @throws {DomainError} like `askForContribution`
 */
export async function askForContributions(request: FastifyRequest, letterId: string, inputs: readonly Input[]) {
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'contribute')
  return { ids: await askAll(request, letterId, inputs, onBehalfOf) }
}

/** The right to ask was checked. @returns the ids, in the order given */
export async function askAll(
  request: FastifyRequest,
  letterId: string,
  inputs: readonly Input[],
  onBehalfOf: StandIn | null,
): Promise<string[]> {
  await requireAskable(request, inputs)
  const ids: string[] = []
  for (const [n, input] of inputs.entries()) {
    const id = request.newId(`contribution:${n}`)
    await askOne(request, { id, letterId }, input, onBehalfOf)
    ids.push(id)
  }
  return ids
}

/**
 * Whether everybody named may be asked, by that day: before anything is done.
 * @throws {DomainError} UNKNOWN_RECIPIENT, ELUS_BY_NAME, NOT_A_BOX, NOT_ASSIGNABLE, DAY_PAST
 */
export async function requireAskable(request: FastifyRequest, inputs: readonly Input[]): Promise<void> {
  for (const { to, dueOn } of inputs) {
    requireDayToCome(request, dueOn)
    await whoIsAsked(request, to)
  }
}

async function askOne(
  request: FastifyRequest,
  { id, letterId }: { id: string; letterId: string },
  input: Input,
  onBehalfOf: StandIn | null,
): Promise<void> {
  const to = await whoIsAsked(request, input.to)
  const asked = {
    id,
    letterId,
    toUnitId: to.unitId,
    toUserId: to.userId,
    question: input.question,
    channel: input.channel ?? ('app' as const),
    dueOn: input.dueOn ?? null,
    askedBy: request.session.userId,
  }
  if (asked.channel === 'email') await askOutside(request, asked, onBehalfOf)
  else await askInside(request, asked, input.to, onBehalfOf)
}

/**
 * A unit is asked through its box: in the town itself, which has none, the question would wait for nobody.
 * @throws {DomainError} UNKNOWN_RECIPIENT, ELUS_BY_NAME, NOT_A_BOX, NOT_ASSIGNABLE
 */
export async function whoIsAsked(request: FastifyRequest, name: string): Promise<Recipient> {
  const { db } = request.server.deps
  const [to] = await resolveRecipients(db, [name])
  if (!to) throw new DomainError('UNKNOWN_RECIPIENT', 'nobody named')
  if (to.unitId !== null) await boxOf(db, name)
  // R7: to be asked is to be shown the letter; elected officials see what they are in copy of.
  else if (await isElected(db, to.userId))
    throw new DomainError('NOT_ASSIGNABLE', 'elected officials do not contribute')
  return to
}

type Asked = Parameters<typeof askContribution>[1]

/** The question stays here; the circuit learns who is asked, and under which number. */
async function askInside(request: FastifyRequest, asked: Asked, to: string, onBehalfOf: StandIn | null): Promise<void> {
  const { db } = request.server.deps
  await askContribution(db, asked)
  const whom = asked.toUserId === null ? { unit: to } : { user: asked.toUserId }
  const variables = { contributionId: asked.id, ...whom, ...(asked.dueOn && { dueOn: asked.dueOn }) }
  try {
    const message = { message: 'contribution', messageId: asked.id, variables }
    await tellCircuit(request, asked.letterId, message, { onBehalfOf })
  } catch (error) {
    await forgetContribution(db, asked.id)
    throw error
  }
}

async function askOutside(request: FastifyRequest, asked: Asked, onBehalfOf: StandIn | null): Promise<void> {
  const { id, letterId, toUnitId, toUserId, askedBy } = asked
  await inTransaction(request.server.deps.db, async (tx) => {
    await askContribution(tx, asked)
    const delegation = onBehalfOf && { delegation: onBehalfOf.delegationId }
    const data = { contributionId: id, channel: 'email', unitId: toUnitId, userId: toUserId, ...delegation }
    const at = request.server.deps.now()
    const onBehalfOfId = onBehalfOf?.principal.userId ?? null
    const by = { actorId: askedBy, onBehalfOfId }
    await appendEvidence(tx, { letterId, kind: 'contribution_asked', key: `asked:${id}`, ...by, data, at })
  })
}

/** Which domains are often asked, over the letters that the caller sees (R10). */
export async function domainsOf(request: FastifyRequest): Promise<Static<typeof DomainView>[]> {
  const { db } = request.server.deps
  const [units, settings] = await Promise.all([askedUnits(db, request.reader), readSettings(db)])
  return units.map(({ code, name, asked }) => {
    const often = oftenAsked({ name, asked }, settings.oftenAskedDomains)
    return { unit: { code, name }, asked, often, recommended: often ? 'app' : 'email' }
  })
}
