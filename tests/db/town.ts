import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { type Database, openDatabase } from '../../db/client.ts'
import { findLetter, type LetterToRegister, type Registered, registerLetter } from '../../db/letters/index.ts'
import { migrate } from '../../db/migrate.ts'
import { orgUnits, tasks, users } from '../../db/schema/index.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { type Reader, readerOf } from '../../db/visibility/index.ts'
import { freshDatabase } from '../support/database.ts'

/** The demonstration town in a database of its own, spoken to by logins and unit codes. */
export type TestTown = {
  db: Database
  url: string
  userId(login: string): Promise<number>
  unitId(code: string): Promise<number>
  reader(login: string): Promise<Reader>
  /** Logins among the given ones that see the letter. */
  seenBy(letterId: string, logins: readonly string[]): Promise<string[]>
  register(changes?: Partial<LetterToRegister> & { by?: string; from?: string }): Promise<Registered>
  openTask(task: TestTask): Promise<string>
  close(): Promise<void>
}

export type TestTask = Partial<typeof tasks.$inferInsert> & {
  letterId: string
  unit?: string
  person?: string
  assignee?: string
}

export async function testTown(): Promise<TestTown> {
  const { url, drop } = await freshDatabase({ name: 'passwordless', prepare: prepareTown })
  const db = openDatabase(url, { max: 6 })
  const userId = async (login: string) => {
    const [row] = await db.select({ id: users.id }).from(users).where(eq(users.login, login))
    if (!row) throw new Error(`no account ${login}`)
    return row.id
  }
  const unitId = async (code: string) => {
    const [row] = await db.select({ id: orgUnits.id }).from(orgUnits).where(eq(orgUnits.code, code))
    if (!row) throw new Error(`no unit ${code}`)
    return row.id
  }
  const town: TestTown = {
    db,
    url,
    userId,
    unitId,
    reader: async (login) => readerOf(db, await userId(login)),
    seenBy: (letterId, logins) => seenBy(db, letterId, logins),
    register: async ({ by, from, ...changes } = {}) => {
      const registeredBy = by ? await userId(by) : null
      const integratedByUnitId = from ? await unitId(from) : null
      return db.transaction((tx) => registerLetter(tx, { ...letter(), registeredBy, integratedByUnitId, ...changes }))
    },
    openTask: (task) => openTask(town, task),
    close: async () => {
      await db.close()
      await drop()
    },
  }
  return town
}

/** A normal letter, in no box; each of the day of its test. */
export function letter(): LetterToRegister {
  return {
    subject: 'Trottoir abîmé rue des Lilas',
    sender: { name: 'Claire Fontaine' },
    channel: 'paper',
    receivedOn: '2026-11-20',
    confidentiality: 'normal',
    box: null,
    copies: [],
    documents: [],
    fullText: '',
    intakeKey: null,
    registeredBy: null,
    integratedByUnitId: null,
    dueOn: null,
    implicitDecisionOn: null,
    at: new Date('2026-11-20T09:00:00Z'),
  }
}

async function prepareTown(url: string): Promise<void> {
  await migrate(url)
  const db = openDatabase(url, { max: 1 })
  await loadTown(db, await readDemoTown(), { passwordHash: 'unused', griffeOf: async () => null })
  await db.close()
}

async function seenBy(db: Database, letterId: string, logins: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: users.id, login: users.login })
    .from(users)
    .where(inArray(users.login, [...logins]))
  const seen: string[] = []
  for (const { id, login } of rows) {
    if (await findLetter(db, await readerOf(db, id), letterId)) seen.push(login)
  }
  return logins.filter((login) => seen.includes(login))
}

async function openTask(town: TestTown, { unit, person, assignee, ...task }: TestTask): Promise<string> {
  const id = randomUUID()
  await town.db.insert(tasks).values({
    id,
    key: `1.${id}#1#0`,
    element: 'step',
    name: 'Traiter le courrier',
    kind: 'treat',
    candidateUnitId: unit ? await town.unitId(unit) : null,
    candidateUserId: person ? await town.userId(person) : null,
    assigneeId: assignee ? await town.userId(assignee) : null,
    outcomes: [],
    revision: 1,
    openedAt: new Date('2026-11-20T10:00:00Z'),
    ...task,
  })
  return id
}
