import type { FastifyRequest } from 'fastify'
import type { Static } from 'typebox'
import { addNote, listNotes, type NoteRow } from '../../db/history/notes.ts'
import type { NoteView } from '../views/acts.ts'
import { letterSeen } from './letter-in-hand.ts'
import { requireLetterAct } from './may.ts'

type View = Static<typeof NoteView>

/** @throws {DomainError} NOT_FOUND */
export async function notesOf(request: FastifyRequest, letterId: string): Promise<View[]> {
  await letterSeen(request, letterId)
  return (await listNotes(request.server.deps.db, request.reader, letterId)).map(viewOf)
}

/** Who works on the letter may note on it; who sees the letter reads it. @throws {DomainError} NOT_FOUND, FORBIDDEN */
export async function writeNote(request: FastifyRequest, letterId: string, text: string): Promise<View> {
  const { session, server } = request
  requireLetterAct(request.reader, await letterSeen(request, letterId), 'note')
  const at = server.deps.now()
  const note = { id: request.newId('note'), letterId, authorId: session.userId, text, at }
  await addNote(server.deps.db, note)
  return viewOf({ ...note, author: { login: session.login, name: session.name } })
}

const viewOf = ({ id, author, text, at }: NoteRow): View => ({ id, author, text, at: at.toISOString() })
