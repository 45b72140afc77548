import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { seesLetter } from '../../db/letters/index.ts'
import { namesOf, notifyPresence, presencePlaces } from '../../db/presence/presence.ts'
import type { LetterInHand } from '../../db/replies/letter.ts'
import { tasksOfLetter } from '../../db/tasks/index.ts'
import { readersOf } from '../../db/visibility/index.ts'
import { rolesOn } from '../../domain/permissions/letter-acts.ts'
import { letterSeen } from '../acts/letter-in-hand.ts'
import { Id, Instant } from '../views/common.ts'

const Place = (places: readonly string[]) => Type.String({ enum: [...places] })
const PresenceInput = Type.Object(
  {
    /** Chosen by the window, the same as long as it is open. */
    window: Id,
    place: Type.Unsafe<(typeof presencePlaces)[number]>(Place(presencePlaces)),
  },
  { $id: 'PresenceInput', additionalProperties: false },
)
const PresenceView = Type.Object(
  {
    /** Colleagues who work on this letter and have it open now. */
    others: Type.Array(
      Type.Object({
        login: Type.String(),
        name: Type.String(),
        place: Type.Unsafe<'letter' | 'reply'>(Place(['letter', 'reply'])),
        since: Instant,
      }),
    ),
  },
  { $id: 'Presence' },
)

/**
 * Presence: a window says every 20 seconds where it is, and hears who else works there. Only those who work on the letter
 * are shown and see the others; whoever merely reads it (R5, R7) leaves no trace and learns nothing.
 */
export const presenceRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const { db, live } = app.deps
  const schema = {
    operationId: 'tellPresence',
    tags: ['live'],
    params: Type.Object({ id: Id }),
    body: PresenceInput,
    response: { 200: PresenceView },
  }
  app.post('/letters/:id/presence', { schema, config: { refusals: ['NOT_FOUND'] } }, async (request) => {
    const letter = await letterSeen(request, request.params.id)
    if (!(await worksOn(request, letter))) return { others: [] }
    const { userId } = request.session
    await notifyPresence(db, { letterId: letter.id, userId, ...request.body })
    const there = live.presence.on(letter.id).filter((present) => present.userId !== userId)
    const seeing = await whoSee(there.map((present) => present.userId))
    const names = await namesOf(db, seeing)
    const others = there.flatMap(({ userId: id, place, since }) => {
      const person = names.find((name) => name.id === id)
      return person ? [{ login: person.login, name: person.name, place, since: since.toISOString() }] : []
    })
    return { others }

    /** Whoever lost sight of the letter since their last sign is not there any more. */
    async function whoSee(ids: readonly number[]): Promise<number[]> {
      if (ids.length === 0) return []
      const seen: number[] = []
      for (const reader of await readersOf(db, ids))
        if (await seesLetter(db, reader, letter.id)) seen.push(reader.userId)
      return seen
    }
  })
}

const workers = ['qualifier', 'box', 'supervisor'] as const

/** Of the box that holds it, above it, or with a task on it. */
async function worksOn(request: FastifyRequest, letter: LetterInHand): Promise<boolean> {
  const roles = rolesOn(letter, request.reader)
  if (workers.some((role) => roles.has(role))) return true
  const tasks = await tasksOfLetter(request.server.deps.db, request.reader, letter.id)
  return tasks.some(({ via }) => via !== null)
}
