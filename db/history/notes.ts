import { asc, eq } from 'drizzle-orm'
import type { Connection, Database } from '../client.ts'
import { notifyLetter } from '../live.ts'
import { notes, users } from '../schema/index.ts'
import { asReader } from '../visibility/as-reader.ts'
import type { Reader } from '../visibility/reader.ts'

export type NoteRow = { id: string; author: { login: string; name: string }; text: string; at: Date }

const columns = {
  id: notes.id,
  author: { login: users.login, name: users.displayName },
  text: notes.text,
  at: notes.at,
}

/** The notes of one letter, oldest first; none for who does not see the letter. */
export function listNotes(db: Database, reader: Reader, letterId: string): Promise<NoteRow[]> {
  return asReader(db, reader, (tx) =>
    tx
      .select(columns)
      .from(notes)
      .innerJoin(users, eq(users.id, notes.authorId))
      .where(eq(notes.letterId, letterId))
      .orderBy(asc(notes.at), asc(notes.id)),
  )
}

/** A note is found by search at once. The same id twice is one note. */
export async function addNote(db: Connection, note: typeof notes.$inferInsert & { id: string }): Promise<void> {
  await db.insert(notes).values(note).onConflictDoNothing()
  await notifyLetter(db, note.letterId)
}
