import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { inTransaction, type Transaction } from '../../db/client.ts'
import { peopleOfDesk } from '../../db/help/desks.ts'
import {
  addIntervention,
  addMessage,
  changeIntervention,
  findIntervention,
  type InterventionRow,
  lockIntervention,
  messagesOf,
} from '../../db/help/interventions.ts'
import { seesLetter } from '../../db/letters/index.ts'
import { notifyPeople } from '../../db/live.ts'
import { DomainError } from '../../domain/errors.ts'
import {
  actsOn,
  afterAct,
  desksOf,
  type InterventionKind,
  otherKind,
  type Side,
} from '../../domain/help/interventions.ts'
import { notFound } from '../problems.ts'
import type {
  InterventionActInput,
  InterventionChange,
  InterventionEntry,
  InterventionInput,
  InterventionView,
} from '../views/interventions.ts'

type View = Static<typeof InterventionView>

/** @returns its id. @throws {DomainError} NOT_FOUND for a letter that the author does not see */
export async function askForHelp(request: FastifyRequest, input: Static<typeof InterventionInput>): Promise<string> {
  const { session, reader, server } = request
  const { db, now } = server.deps
  const { letter, screen, context, kind, text } = input
  if (letter && !(await seesLetter(db, reader, letter))) throw notFound()
  const id = request.newId('intervention')
  const at = now()
  const links = { letterId: letter ?? null, screen: screen ?? null, context: (context ?? {}) as Record<string, string> }
  await inTransaction(db, async (tx) => {
    await addIntervention(tx, { id, authorId: session.userId, kind, text, ...links, at, changedAt: at })
    await tell(tx, session.userId, kind)
  })
  return id
}

/** @throws {DomainError} NOT_FOUND also for who is neither its author nor of its desk */
export async function interventionSeen(request: FastifyRequest, id: string): Promise<View> {
  const view = await viewFor(request, id)
  if (!view) throw notFound()
  return view
}

/** @throws {DomainError} NOT_FOUND, FORBIDDEN, INTERVENTION_MOVED_ON once somebody has taken it */
export async function correctIntervention(
  request: FastifyRequest,
  id: string,
  change: Static<typeof InterventionChange>,
): Promise<View> {
  const { session, server } = request
  await inTransaction(server.deps.db, async (tx) => {
    const row = await lockedRow(request, tx, id)
    if (row.authorId !== session.userId) throw new DomainError('FORBIDDEN', 'the author corrects')
    if (row.status !== 'open') throw new DomainError('INTERVENTION_MOVED_ON', 'somebody has taken it')
    await changeIntervention(tx, id, change, server.deps.now())
    await tell(tx, row.authorId, row.kind, change.kind)
  })
  return interventionSeen(request, id)
}

/**
 * One act of the thread, on record with its words.
 * @returns null when the reader sees it no more, having passed it on
 * @throws {DomainError} NOT_FOUND, FORBIDDEN, INTERVENTION_MOVED_ON, COMMENT_REQUIRED
 */
export async function actOnIntervention(
  request: FastifyRequest,
  id: string,
  { act, text }: Static<typeof InterventionActInput>,
): Promise<View | null> {
  const { session, server } = request
  const at = server.deps.now()
  const words = text?.trim() || null
  await inTransaction(server.deps.db, async (tx) => {
    const row = await lockedRow(request, tx, id)
    const sides = sidesOf(request, row)
    const status = afterAct(row.status, act, sides, words)
    const kind = act === 'pass' ? otherKind(row.kind) : row.kind
    const message = { id: request.newId('message'), interventionId: id, authorId: session.userId, act, text: words, at }
    if (!(await addMessage(tx, message))) return
    await changeIntervention(tx, id, { status, kind, ...takerAfter(act, session.userId) }, at)
    await tell(tx, row.authorId, row.kind, kind)
  })
  return viewFor(request, id)
}

/** Who acts at the desk has it in hand; passed on or reopened, it waits for anybody there. */
function takerAfter(act: Static<typeof InterventionActInput>['act'], userId: number): { takenBy?: number | null } {
  if (act === 'take' || act === 'ask' || act === 'answer') return { takenBy: userId }
  return act === 'pass' || act === 'reopen' ? { takenBy: null } : {}
}

async function lockedRow(request: FastifyRequest, tx: Transaction, id: string): Promise<InterventionRow> {
  const locked = await lockIntervention(tx, request.reader, id)
  const row = locked ? await findIntervention(tx, request.reader, id) : null
  if (!row) throw notFound()
  return row
}

async function viewFor(request: FastifyRequest, id: string): Promise<View | null> {
  const { db } = request.server.deps
  const row = await findIntervention(db, request.reader, id)
  if (!row) return null
  const messages = (await messagesOf(db, id)).map(({ at, ...message }) => ({ ...message, at: at.toISOString() }))
  const { letter, context, status } = row
  const acts = actsOn(status, sidesOf(request, row))
  return { ...entryOf(row, request.session.userId), letter, context, messages, acts }
}

/** What a list shows of it. */
export function entryOf(row: InterventionRow, readerId: number): Static<typeof InterventionEntry> {
  const { id, author, authorId, kind, status, text, screen, takenBy, at, changedAt } = row
  const times = { at: at.toISOString(), changedAt: changedAt.toISOString() }
  return { id, author, mine: authorId === readerId, kind, status, text, screen, takenBy, ...times }
}

function sidesOf({ session, reader }: FastifyRequest, { authorId, kind }: InterventionRow): ReadonlySet<Side> {
  const sides = new Set<Side>()
  if (authorId === session.userId) sides.add('author')
  if (desksOf(reader.positions).includes(kind)) sides.add('desk')
  return sides
}

/** The windows of the author and of the desks concerned. */
async function tell(tx: Transaction, authorId: number, ...kinds: readonly InterventionKind[]): Promise<void> {
  const desks = await Promise.all([...new Set(kinds)].map((kind) => peopleOfDesk(tx, kind)))
  await notifyPeople(tx, 'interventions', [authorId, ...desks.flat()])
}
