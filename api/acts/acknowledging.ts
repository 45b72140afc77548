import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { acknowledgeTask } from '../../db/replies/acknowledge-task.ts'
import { readCharter } from '../../db/templates/charter.ts'
import { parseEditorDoc } from '../../documents/editor/parse.ts'
import { missingFields } from '../../documents/merge-fields.ts'
import { DomainError } from '../../domain/errors.ts'
import { notFound } from '../problems.ts'
import type { AcknowledgementInput, DecisionView } from '../views/acts.ts'
import { decide, decisionView } from './acting.ts'
import { type BoxedLetter, letterUnderWay } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'
import { mergeValuesOf } from './reply/merge-values.ts'
import { labelsOf } from './reply/typeset.ts'
import { wayOut } from './sending.ts'
import { templateSeen } from './templating.ts'

type Input = Static<typeof AcknowledgementInput>

/**
 * Sends the acknowledgement of receipt: the direction or service that holds the letter does, never the mail office (R17).
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, NOT_IN_CIRCUIT, LETTER_CLOSED, ALREADY_ACKNOWLEDGED, NO_ADDRESS
 */
export async function acknowledge(
  request: FastifyRequest,
  letterId: string,
  input: Input,
): Promise<Static<typeof DecisionView>> {
  const letter = await letterUnderWay(request, letterId)
  const onBehalfOf = requireLetterAct(request.reader, letter, 'acknowledge')
  const task = await acknowledgeTask(request.server.deps.db, letterId)
  if (task?.ended === 'completed') throw new DomainError('ALREADY_ACKNOWLEDGED', 'it was sent before')
  if (!task || task.ended !== null) throw new DomainError('CONFLICT', 'no acknowledgement is awaited at this step')
  const variables = await acknowledgementVariables(request, letter, input)
  const body = { name: 'complete', taskKey: task.key, outcome: 'done', variables } as const
  return decisionView(await decide(request, letterId, body, { onBehalfOf }))
}

/**
 * References only; the activity that sends it reads the rest.
 * @throws {DomainError} NO_ADDRESS; NOT_FOUND for a template not seen, MERGE_FIELD_EMPTY for one that lacks a value here
 */
export async function acknowledgementVariables(request: FastifyRequest, letter: BoxedLetter, { by, template }: Input) {
  if (template !== undefined) await requireFilled(request, letter, template)
  return { by: wayOut(letter, by), ...(template !== undefined && { template }) }
}

/** Nobody writes on an acknowledgement by hand: what its template needs of the letter must be there. */
async function requireFilled(request: FastifyRequest, letter: BoxedLetter, id: string): Promise<void> {
  const { db, now } = request.server.deps
  const { kind, content } = await templateSeen(request, id)
  if (kind !== 'acknowledgement') throw notFound()
  const charter = await readCharter(db)
  const nobody = { name: '', title: null }
  const values = mergeValuesOf({ letter, author: nobody, signatory: null, charter, now: now() })
  const missing = missingFields(parseEditorDoc(content), values)
  if (missing.length > 0)
    throw new DomainError('MERGE_FIELD_EMPTY', 'not for this letter', { labels: labelsOf(missing) })
}
