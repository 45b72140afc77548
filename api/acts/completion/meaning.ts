import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import type { TaskRow } from '../../../db/tasks/index.ts'
import type { StandIn } from '../../../db/visibility/index.ts'
import type { ActBody } from '../../../domain/acts.ts'
import type { UploadedFile } from '../../uploads.ts'
import type { CompleteInput } from '../../views/tasks.ts'
import type { BoxedLetter } from '../letter-in-hand.ts'

export type Completing = {
  request: FastifyRequest
  task: TaskRow
  /** The person in whose name the caller decides; null for their own. */
  onBehalfOf: StandIn | null
  letter: BoxedLetter
  input: Static<typeof CompleteInput>
  scan: UploadedFile | null
}

/** What a completion adds to the circuit's act: references, flags and hashes. */
export type Meaning = Partial<Pick<Complete, 'variables' | 'documentSha256' | 'placement' | 'next'>> & {
  /** Kept with the decision, bound to it by its hash, in place of the input's comment. */
  text?: string
}

type Complete = Extract<ActBody, { name: 'complete' }>

/** Checks what the outcome needs and says what it means to the circuit. @throws {DomainError} what is missing */
export type MeaningOf = (completing: Completing) => Promise<Meaning>
