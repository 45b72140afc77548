import { eq, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { tasks } from '../schema/index.ts'
import { asReader, type Reader, readerOf } from '../visibility/index.ts'
import type { Via } from './rights.ts'
import { type RawTaskRow, selectTasks, type TaskRow, toTaskRow } from './rows.ts'

/** The task, open or ended, on a letter that the reader sees; null alike when it does not exist. */
export async function findTask(db: Database, reader: Reader, id: string): Promise<TaskRow | null> {
  const [row] = await read(db, reader, sql`t.id = ${id}`)
  return row ?? null
}

/** Where an act on the task is on record; whoever asks learns of nothing but their own acts by it. */
export async function placeOfTask(db: Database, id: string): Promise<{ letterId: string; key: string } | null> {
  const [row] = await db.select({ letterId: tasks.letterId, key: tasks.key }).from(tasks).where(eq(tasks.id, id))
  return row ?? null
}

/** The open tasks of one letter that the reader sees, whoever may act on them. */
export function tasksOfLetter(db: Database, reader: Reader, letterId: string): Promise<TaskRow[]> {
  return read(db, reader, sql`t.letter_id = ${letterId} and t.ended is null`)
}

export type MayAct =
  | { may: true; via: Via }
  | { may: false; code: 'TASK_ENDED' | 'NOT_YOUR_TASK' | 'TASK_TAKEN' | 'SUSPENDED'; text: string }

/** Whether the person may act on this task now (the table is at `viaOf`). */
export async function mayAct(db: Database, userId: number, taskId: string): Promise<MayAct> {
  const task = await findTask(db, await readerOf(db, userId), taskId)
  return task ? mayActOn(task, userId) : notYours
}

/** The same for a row that was read for this person. A colleague's claim holds; a supervisor may take over (R11). */
export function mayActOn(task: TaskRow, userId: number): MayAct {
  if (task.ended !== null) return { may: false, code: 'TASK_ENDED', text: 'Cette tâche est terminée.' }
  if (task.via === null) return notYours
  if (task.suspended) return { may: false, code: 'SUSPENDED', text: 'Le circuit de ce courrier est suspendu.' }
  if (task.assigneeId !== null && task.assigneeId !== userId && task.via === 'box') {
    const text = `Cette tâche est prise en charge par ${task.assignee?.name ?? 'une autre personne'}.`
    return { may: false, code: 'TASK_TAKEN', text }
  }
  return { may: true, via: task.via }
}

const notYours: MayAct = { may: false, code: 'NOT_YOUR_TASK', text: 'Cette tâche ne vous est pas destinée.' }

async function read(db: Database, reader: Reader, where: ReturnType<typeof sql>): Promise<TaskRow[]> {
  const rows = await asReader(db, reader, (tx) =>
    tx.execute<RawTaskRow>(sql`${selectTasks(reader, where)} order by coalesce(t.due_at, 'infinity'), t.id`),
  )
  return rows.map((row) => toTaskRow(reader, row))
}
