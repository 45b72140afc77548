import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { markSimulated } from '../../db/circuits/drafts.ts'
import { pastLettersOf, type RecordedLetter } from '../../db/circuits/past-letters.ts'
import { rehearse } from '../../db/circuits/publication.ts'
import { versionsInForce } from '../../db/circuits/versions.ts'
import { type Course, tryOut } from '../../domain/circuit/trial/trial.ts'
import { DomainError } from '../../domain/errors.ts'
import type { TrialView } from '../views/circuit-trials.ts'
import { draftSeen } from './drafts.ts'

/**
 * Runs the draft, and those that call it, against what was decided on past letters (R23). Nothing of it reaches a letter.
 * @throws {DomainError} FORBIDDEN, NOT_FOUND, CIRCUIT_INVALID
 */
export async function tryDraft(request: FastifyRequest, id: string, limit: number): Promise<Static<typeof TrialView>> {
  const { db } = request.server.deps
  const draft = await draftSeen(request, id)
  const current = await versionsInForce(db)
  const { versions, findings, refused } = await rehearse(draft, current)
  if (refused !== null)
    throw new DomainError('CIRCUIT_INVALID', `${refused} is refused`, { circuit: refused, findings })
  const runs = await Promise.all(
    versions.map(async ({ key, plan }) => ({
      plan,
      former: current.find((one) => one.key === key)?.plan,
      inside:
        key === draft.key
          ? ['']
          : plan.calls.filter((call) => call.key === draft.key).map(({ element }) => `${element}/`),
      letters: await pastLettersOf(db, request.reader, key, limit),
    })),
  )
  const { letters, ends, elements, courses } = tryOut(runs)
  await markSimulated(db, draft.key, draft.revision)
  const recorded = new Map(runs.flatMap((run) => run.letters).map((letter) => [letter.id, letter]))
  const seen = courses.flatMap((course) => courseView(course, recorded.get(course.id)))
  return {
    key: draft.key,
    revision: draft.revision,
    letters,
    ends,
    elements,
    courses: seen,
    unseen: letters - seen.length,
  }
}

/** None for a letter that the reader does not see (R4). */
function courseView({ id: _, fired, ...course }: Course, letter: RecordedLetter | undefined) {
  if (!letter?.seen) return []
  const timers = fired.map(({ element, at, recorded }) => ({ element, at: at?.toISOString() ?? null, recorded }))
  return [{ ...course, fired: timers, letterId: letter.letterId, chrono: letter.chrono }]
}
