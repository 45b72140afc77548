import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { documentsOf, findDocument, findLetter, seesLetter } from '../../db/letters/index.ts'
import { notes, promises, reminders } from '../../db/schema/index.ts'
import { asReader } from '../../db/visibility/index.ts'
import { type TestTown, testTown } from './town.ts'

const walled = [
  'letters',
  'letter_units',
  'copies',
  'documents',
  'notes',
  'tasks',
  'contributions',
  'replies',
  'evidence',
  'decisions',
  'circuit_states',
  'contacts',
  'promises',
  'reminders',
]
const scan = {
  role: 'original',
  name: 'scan.pdf',
  mediaType: 'application/pdf',
  sha256: 'a'.repeat(64),
  size: 12,
  pages: 1,
} as const
let town: TestTown
let letterId: string
beforeAll(async () => {
  town = await testTown()
  letterId = (await town.register({ box: 'VOIRIE', documents: [scan] })).id
  await town.openTask({ letterId, unit: 'VOIRIE' })
  await town.db.insert(notes).values({ letterId, authorId: await town.userId('dg'), text: 'À suivre' })
  const [id, by, at] = [crypto.randomUUID(), await town.userId('ad.dep'), new Date()]
  await town.db.insert(promises).values({ id, letterId, text: 'Réparé avant Noël', dueOn: '2026-12-20', by, at })
  const reminded = {
    id,
    letterId,
    taskKey: '1.VOIRIE#1#0',
    day: '2026-11-23',
    at,
    byId: by,
    message: 'Merci d’y penser',
  }
  await town.db.insert(reminders).values(reminded)
})
afterAll(() => town.close())

const rowsOf = async (login: string, table: string) =>
  asReader(town.db, await town.reader(login), (tx) => tx.execute(sql`select 1 from ${sql.identifier(table)}`))

test('R6 behind the wall a query that forgot the predicate shows the rows of visible letters only', async () => {
  const held = [
    'letters',
    'letter_units',
    'documents',
    'notes',
    'tasks',
    'evidence',
    'contacts',
    'promises',
    'reminders',
  ]
  for (const table of held) {
    expect([table, (await rowsOf('agent.voirie', table)).length > 0]).toEqual([table, true])
    expect([table, (await rowsOf('agent.securite', table)).length]).toEqual([table, 0])
  }
})

test('R4 without a reader the wall shows nothing, also on a connection that served a reader before', async () => {
  const db = openDatabase(town.url, { max: 1 })
  try {
    await asReader(db, await town.reader('dg'), (tx) => tx.execute(sql`select 1 from letters`))
    for (const table of walled) {
      const rows = await db.transaction(async (tx) => {
        await tx.execute(sql`set local role bannette_reader`)
        return tx.execute(sql`select 1 from ${sql.identifier(table)}`)
      })
      expect([table, rows.length]).toEqual([table, 0])
    }
  } finally {
    await db.close()
  }
})

test('R4 every table that hangs on a letter stands behind the wall, or is closed to readers', async () => {
  const open = await town.db.execute<{ table: string }>(sql`
    select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'letter_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity
      and has_table_privilege('bannette_reader', c.oid, 'select')`)
  expect([...open]).toEqual([])
})

test('behind the wall nothing can be written, and secrets of accounts cannot be read', async () => {
  const reader = await town.reader('agent.voirie')
  const attempt = (statement: string) => asReader(town.db, reader, (tx) => tx.execute(sql.raw(statement)))
  await expect(attempt('update letters set acl = acl')).rejects.toThrow()
  await expect(attempt('select password_hash from users')).rejects.toThrow()
  await expect(attempt('select * from sessions')).rejects.toThrow()
  await expect(attempt('select * from griffes')).rejects.toThrow()
})

test('R6 a letter or document that one may not see answers like one that does not exist', async () => {
  const [document] = await documentsOf(town.db, await town.reader('agent.voirie'), letterId)
  expect(document).toMatchObject({ sha256: scan.sha256, size: 12, version: 1, role: 'original' })
  const stranger = await town.reader('agent.securite')
  expect(await findLetter(town.db, stranger, letterId)).toBeNull()
  expect(await findLetter(town.db, stranger, 'not-an-id')).toBeNull()
  expect(await documentsOf(town.db, stranger, letterId)).toEqual([])
  expect(await findDocument(town.db, stranger, document?.id ?? '')).toBeNull()
  expect(await findDocument(town.db, await town.reader('dg'), document?.id ?? '')).toMatchObject({ letterId })
  expect(await seesLetter(town.db, stranger, letterId)).toBe(false)
  expect(await seesLetter(town.db, await town.reader('dg'), letterId)).toBe(true)
})

test('R6 the letter is read with its box, people and particulars', async () => {
  const { id } = await town.register({
    box: 'DEP',
    by: 'bdc',
    from: 'BDC',
    copies: ['ad.durba', 'DAJ'],
    sender: {
      name: 'Paul Roux',
      email: 'paul@exemple.fr',
      address: { lines: ['2 rue Haute'], postalCode: '99000', city: 'Ville' },
    },
  })
  expect(await findLetter(town.db, await town.reader('ad.dep'), id)).toMatchObject({
    sender: {
      name: 'Paul Roux',
      email: 'paul@exemple.fr',
      address: { lines: ['2 rue Haute'], postalCode: '99000', city: 'Ville' },
    },
    box: { code: 'DEP' },
    status: 'in-circuit',
    registeredBy: { login: 'bdc' },
    version: 1,
    units: [
      { code: 'BDC', reason: 'integrated' },
      { code: 'DAJ', reason: 'copy' },
      { code: 'DEP', reason: 'box' },
    ],
  })
})
