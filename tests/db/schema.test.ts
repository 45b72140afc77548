import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { circuitVersions, orgUnits, orgUnitVersions } from '../../db/schema/index.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { freshDatabase } from '../support/database.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

const run = (statement: string) => town.db.execute(sql.raw(statement))
/** PostgreSQL's own words stand in the cause: the query builder's message only repeats the query. */
const refused = async (statement: string) => {
  const error = await run(statement).then(
    () => null,
    (reason: Error) => reason,
  )
  return String((error?.cause as Error | undefined)?.message ?? error)
}

test('two processes that start together migrate once', async () => {
  const { url, drop } = await freshDatabase({ name: 'empty', prepare: async () => {} })
  const db = openDatabase(url, { max: 1 })
  try {
    await Promise.all([migrate(url), migrate(url)])
    const [row] = await db.execute<{ n: number }>(sql`select count(*)::integer as n from drizzle.__drizzle_migrations`)
    await migrate(url)
    const [after] = await db.execute<{ n: number }>(
      sql`select count(*)::integer as n from drizzle.__drizzle_migrations`,
    )
    expect(row?.n).toBeGreaterThan(0)
    expect(after).toEqual(row)
  } finally {
    await db.close()
    await drop()
  }
})

test('the demonstration town is loaded once: what its users changed since stays', async () => {
  const count = async () => (await run('select count(*)::integer as n from users'))[0]
  const before = await count()
  await run(`update users set display_name = 'Autre nom' where login = 'bdc'`)
  await loadTown(town.db, await readDemoTown(), { passwordHash: 'other', griffeOf: async () => null })
  expect(await count()).toEqual(before)
  expect((await run(`select display_name from users where login = 'bdc'`))[0]).toEqual({ display_name: 'Autre nom' })
})

test('evidence, links, documents and the audit log only grow', async () => {
  const scan = {
    role: 'original',
    name: 's',
    mediaType: 'application/pdf',
    sha256: 'b'.repeat(64),
    size: 1,
    pages: 1,
  } as const
  await town.register({ box: 'DEP', documents: [scan], copies: ['dg'] })
  for (const table of ['evidence', 'letter_units', 'documents', 'audit_log']) {
    const [column] = await run(
      `select column_name from information_schema.columns where table_name = '${table}' limit 1`,
    )
    expect(await refused(`update ${table} set ${column?.column_name} = ${column?.column_name}`)).toMatch(/append-only/)
    expect(await refused(`delete from ${table}`)).toMatch(/append-only/)
    expect(await refused(`truncate ${table} cascade`)).toMatch(/append-only/)
  }
  expect(await refused(`delete from copies`)).toMatch(/append-only/)
  expect(await refused(`update copies set user_id = 1`)).toMatch(/append-only/)
  await run('update copies set read_at = now()')
})

test('R23 a published circuit keeps its plan; it can be retired', async () => {
  await town.db.insert(circuitVersions).values({ key: 'service', version: 900, planHash: 'h', xml: '<a/>', plan: {} })
  expect(await refused(`update circuit_versions set plan = '{"a":1}'`)).toMatch(/append-only/)
  expect(await refused(`update circuit_versions set xml = ''`)).toMatch(/append-only/)
  expect(await refused(`delete from circuit_versions`)).toMatch(/append-only/)
  await town.db.update(circuitVersions).set({ status: 'retired' }).where(eq(circuitVersions.version, 900))
})

test('R23 the org chart of any past day is kept, and a unit never stands below itself', async () => {
  const id = await town.unitId('PROPRETE')
  const parentId = await town.unitId('DCV')
  await town.db.update(orgUnits).set({ name: 'Service Propreté urbaine', parentId }).where(eq(orgUnits.id, id))
  const versions = await town.db
    .select()
    .from(orgUnitVersions)
    .where(eq(orgUnitVersions.unitId, id))
    .orderBy(orgUnitVersions.validFrom)
  expect(versions.map(({ name, validUntil }) => [name, validUntil === null])).toEqual([
    ['Service Propreté', false],
    ['Service Propreté urbaine', true],
  ])
  expect(await refused(`update org_units set parent_id = ${id} where id = ${parentId}`)).toMatch(/below itself/)
})

test('the search column and its indexes are there', async () => {
  const indexes = await run(
    `select indexname from pg_indexes where tablename = 'letters' and indexdef like '%USING gin%' order by 1`,
  )
  expect(indexes.map((row) => row.indexname)).toEqual(['letters_search_idx', 'letters_sender_idx'])
})

test('nobody writes access tokens by hand', async () => {
  const { id } = await town.register({ box: 'DEP' })
  await run(`update letters set acl = '{1,2,3}' where id = '${id}'`)
  expect(await town.seenBy(id, ['ad.dep', 'ad.durba'])).toEqual(['ad.dep'])
})
