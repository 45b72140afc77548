import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { contributionsOf, type LetterContribution } from '../../db/contributions/of-letter.ts'
import { countThreads, type ThreadCount, threadsOf } from '../../db/contributions/thread.ts'
import { parisDay } from '../../domain/deadlines/paris.ts'
import type { RequestState, RequestView } from '../views/requests.ts'
import { isOnTheThread, notOnThread } from './contribution-thread.ts'
import { letterSeen } from './letter-in-hand.ts'
import { mayDo } from './may.ts'

type View = Static<typeof RequestView>

/** « Demandes aux directions » of one letter: the late ones first, then by date (R12). */
export async function requestsOf(request: FastifyRequest, letterId: string): Promise<View[]> {
  const { db, now } = request.server.deps
  const letter = await letterSeen(request, letterId)
  const [asked, threads, counts] = await Promise.all([
    contributionsOf(db, request.reader, letter.id),
    threadsOf(db, letter.id),
    countThreads(db, request.reader, letter.id),
  ])
  const today = parisDay(now())
  const may = {
    withdraw: mayDo(request.reader, letter, 'withdraw'),
    ask: mayDo(request.reader, letter, 'contribute'),
  }
  const items = asked.map((one) => {
    const thread = threads.find(({ id }) => id === one.id)
    const onIt = thread !== undefined && isOnTheThread(request.reader, thread)
    return viewOf(one, { today, may, onIt, count: counts.find(({ contributionId }) => contributionId === one.id) })
  })
  return items.sort((a, b) => rank(a) - rank(b) || (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))
}

type Scene = {
  today: string
  may: { withdraw: true | string; ask: true | string }
  onIt: boolean
  count: ThreadCount | undefined
}

function viewOf({ unit, person, status, taskId, askedAt, answeredAt, ...one }: LetterContribution, scene: Scene): View {
  const { today, may, onIt, count } = scene
  const state = stateOf(status, one.dueOn, today)
  const open = state === 'late' || state === 'awaited'
  return {
    ...one,
    to: { unit, person },
    state,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    remindedAt: count?.remindedAt ? new Date(count.remindedAt).toISOString() : null,
    messages: count?.messages ?? 0,
    allows: {
      withdraw: open ? may.withdraw : settled,
      remind: open ? may.ask : settled,
      answer: open ? may.ask : settled,
      write: onIt || notOnThread,
    },
  }
}

const settled = 'Cette demande n’est plus attendue.'

function stateOf(status: LetterContribution['status'], dueOn: string | null, today: string): RequestState {
  if (status === 'cancelled') return 'withdrawn'
  if (status !== 'asked') return status
  return dueOn !== null && dueOn < today ? 'late' : 'awaited'
}

const order: readonly RequestState[] = ['late', 'awaited', 'refused', 'answered', 'withdrawn']
const rank = ({ state }: View): number => order.indexOf(state)
