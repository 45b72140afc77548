import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { asReader, type Reader, readersOf, visible, whoSees } from '../../db/visibility/index.ts'
import { freshDatabase } from '../support/database.ts'
import { townRuns } from '../support/towns.ts'
import { sees } from './oracle.ts'
import { type PlacedTown, placeTown, townPlan } from './random-town.ts'

const runs = townRuns(60)

test(`R4 R5 R6 R7 in ${runs.numRuns} random towns the predicate, the second wall and the explanations all agree with the rules`, async () => {
  const { url, drop } = await freshDatabase()
  const db = openDatabase(url)
  try {
    await fc.assert(
      fc.asyncProperty(townPlan, async (plan) => {
        const town = await placeTown(db, plan)
        const expected = expectedSights(town)
        expect(await sights(town, db, (reader, ids) => idsSeen(db, reader, ids))).toEqual(expected)
        expect(await sights(town, db, (reader, ids) => idsBehindTheWall(db, reader, ids))).toEqual(expected)
        expect(await explainedSights(town, db)).toEqual(expected)
      }),
      runs,
    )
  } finally {
    await db.close()
    await drop()
  }
}, 86_400_000)

/** `letter:person`, by the order of the plan, so that a failure can be read. */
function expectedSights({ letters, people }: PlacedTown): string[] {
  return letters
    .flatMap((letter, l) => people.flatMap((person, p) => (sees(person.it, letter.it) ? [`${l}:${p}`] : [])))
    .sort()
}

async function sights(
  { letters, people }: PlacedTown,
  db: Database,
  seen: (reader: Reader, ids: string) => Promise<string[]>,
): Promise<string[]> {
  const ids = `{${letters.map(({ id }) => id).join(',')}}`
  const readers = await readersOf(
    db,
    people.map(({ id }) => id),
  )
  const found: string[] = []
  for (const reader of readers) {
    const p = people.findIndex(({ id }) => id === reader.userId)
    for (const id of await seen(reader, ids)) found.push(`${letters.findIndex((letter) => letter.id === id)}:${p}`)
  }
  return found.sort()
}

async function idsSeen(db: Database, reader: Reader, ids: string): Promise<string[]> {
  const where = sql`letters.id = any(${ids}::uuid[]) and ${visible(reader)}`
  return (await db.execute<{ id: string }>(sql`select id from letters where ${where}`)).map(({ id }) => id)
}

async function idsBehindTheWall(db: Database, reader: Reader, ids: string): Promise<string[]> {
  const query = sql`select id from letters where id = any(${ids}::uuid[])`
  return (await asReader(db, reader, (tx) => tx.execute<{ id: string }>(query))).map(({ id }) => id)
}

async function explainedSights({ letters, people }: PlacedTown, db: Database): Promise<string[]> {
  const found: string[] = []
  for (const [l, { id }] of letters.entries()) {
    for (const { userId } of await whoSees(db, id)) {
      const p = people.findIndex((person) => person.id === userId)
      // The cabinets and general managements of the other random towns see circuits too.
      if (p >= 0) found.push(`${l}:${p}`)
    }
  }
  return found.sort()
}
