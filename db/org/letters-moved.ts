import { sql } from 'drizzle-orm'
import type { TaskKind } from '../../domain/vocabulary.ts'
import type { Transaction } from '../client.ts'
import { heldToday, type Reader, visible } from '../visibility/index.ts'
import type { PersonRef } from './people.ts'

/** A letter under way that the reorganisation touches; without number and subject where the reader may not see it. */
export type LetterMoved = {
  id: string | null
  chrono: string | null
  subject: string | null
  from: string | null
  to: string | null
  tasks: { name: string; kind: TaskKind; from: string; to: string; people: PersonRef[] }[]
}

/** How many letters are named one by one; all of them are counted. */
const named = 200

type TaskBefore = { id: string; letterId: string; name: string; kind: TaskKind; unit: string }
type LetterBefore = Pick<LetterMoved, 'chrono' | 'subject' | 'from'> & { id: string; sees: boolean }
export type WorkBefore = { letters: LetterBefore[]; tasks: TaskBefore[] }

/**
 * Boxes and open tasks of the letters that `rememberTokens` keeps, before anything is done. A confidential letter that the
 * reader does not see goes over without being counted: the number alone would tell of it (R3).
 */
export async function readWork(tx: Transaction, reader: Reader): Promise<WorkBefore> {
  const letters = await tx.execute<LetterBefore>(sql`
    select l.id, l.chrono, l.subject, box.code as from, ${visible(reader, 'l')} as sees
    from org_letters_before b join letters l on l.id = b.id left join org_units box on box.id = l.box_unit_id
    where l.confidentiality <> 'confidential' or ${visible(reader, 'l')}
    order by l.received_on, l.id`)
  const tasks = await tx.execute<TaskBefore>(sql`
    select t.id, t.letter_id as "letterId", t.name, t.kind, u.code as unit
    from org_letters_before b join tasks t on t.letter_id = b.id and t.ended is null
      join org_units u on u.id = t.candidate_unit_id order by t.opened_at, t.id`)
  return { letters: [...letters], tasks: [...tasks] }
}

type TaskAfter = { id: string; unit: string; people: PersonRef[] }

/** What became of them: only letters whose box or whose tasks' holders changed. */
export async function compareWork(tx: Transaction, { letters, tasks }: WorkBefore) {
  const boxes = await tx.execute<{ id: string; to: string | null }>(sql`
    select l.id, box.code as to from org_letters_before b join letters l on l.id = b.id
      left join org_units box on box.id = l.box_unit_id`)
  const now = await tx.execute<TaskAfter>(sql`
    select t.id, u.code as unit, coalesce((
      select jsonb_agg(distinct jsonb_build_object('login', who.login, 'name', who.display_name))
      from positions p join users who on who.id = p.user_id and who.disabled_at is null
      where p.unit_id = u.id and ${heldToday('p')}
        and (t.candidate_functions is null or p.function = any(t.candidate_functions))), '[]') as people
    from org_letters_before b join tasks t on t.letter_id = b.id and t.ended is null
      join org_units u on u.id = t.candidate_unit_id`)
  const boxOf = new Map(boxes.map(({ id, to }) => [id, to]))
  const taskNow = new Map(now.map((task) => [task.id, task]))
  const moved = letters.flatMap(({ id, sees, chrono, subject, from }): LetterMoved[] => {
    const to = boxOf.get(id) ?? null
    const changed = tasks.filter((task) => task.letterId === id && taskNow.get(task.id)?.unit !== task.unit)
    if (to === from && changed.length === 0) return []
    const shown = sees ? { id, chrono, subject } : { id: null, chrono: null, subject: null }
    return [{ ...shown, from, to, tasks: changed.map((task) => taskMoved(task, taskNow.get(task.id))) }]
  })
  const tasksMoved = moved.reduce((count, letter) => count + letter.tasks.length, 0)
  return { total: moved.length, tasks: tasksMoved, items: moved.slice(0, named) }
}

const taskMoved = ({ name, kind, unit: from }: TaskBefore, after: TaskAfter | undefined) => ({
  name,
  kind,
  from,
  to: after?.unit ?? from,
  people: after?.people ?? [],
})
