import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { migrate } from '../../db/migrate.ts'

/** What a test finds in its database from the beginning. Made once per run and name, then only copied. */
export type Preparation = {
  /** Lower-case letters; two preparations with one name are taken for the same. */
  name: string
  prepare: (url: string) => Promise<void>
}

/** The newest schema and no row of ours. */
export const migrated: Preparation = { name: 'migrated', prepare: migrate }

export type FreshDatabase = {
  /** Address of a database that nobody else uses. */
  url: string
  /** Ends every connection to it and removes it; the run's end removes forgotten ones too. */
  drop(): Promise<void>
}

/** A database of one's own in some 50 ms: a copy of one that was prepared once. */
export async function freshDatabase(preparation: Preparation = migrated): Promise<FreshDatabase> {
  const server = inject('postgresUrl')
  const template = `template_${preparation.name}`
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(server, async (sql) => {
    // One process prepares, the others wait; PostgreSQL also copies a template for one at a time only.
    await sql`select pg_advisory_lock(hashtextextended(${template}, 0))`
    const [known] = await sql`select 1 from pg_database where datname = ${template}`
    if (!known) await makeTemplate(sql, server, template, preparation)
    await sql.unsafe(`create database ${name} template ${template}`)
  })
  const drop = () => administer(server, async (sql) => void (await sql.unsafe(`drop database ${name} with (force)`)))
  return { url: withDatabase(server, name), drop }
}

/** Prepared under another name: a preparation that fails leaves nothing that could be taken for a template. */
async function makeTemplate(
  sql: postgres.Sql,
  server: string,
  template: string,
  { prepare }: Preparation,
): Promise<void> {
  const draft = `draft_${randomUUID().replaceAll('-', '')}`
  await sql.unsafe(`create database ${draft}`)
  await prepare(withDatabase(server, draft))
  await sql.unsafe(`alter database ${draft} rename to ${template}`)
}

async function administer(server: string, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(withDatabase(server, 'postgres'), { max: 1, onnotice: () => {} })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}

/** The same server, another database. */
function withDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
