import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { findLetter, registerLetter } from '../../db/letters/index.ts'
import { migrate } from '../../db/migrate.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { readerOf } from '../../db/visibility/index.ts'
import { freshDatabase } from '../support/database.ts'
import { letter } from './town.ts'

/** A town's own server: the application's account owns its database and is no superuser. */
test('R6 both walls stand for an account that is no superuser, on a server whose administrator made the role', async () => {
  const { url, drop } = await freshDatabase({ name: 'empty', prepare: async () => {} })
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const owner = `owner_${randomUUID().slice(0, 8)}`
  const own = new URL(url)
  own.username = owner
  own.password = owner
  try {
    await admin.unsafe(`create role ${owner} login password '${owner}'`)
    await admin.unsafe(`alter database ${own.pathname.slice(1)} owner to ${owner}`)
    await expect(migrate(own.href)).rejects.toMatchObject({
      cause: { hint: expect.stringContaining('GRANT bannette_reader') },
    })
    await admin.unsafe(
      'do $$ begin create role bannette_reader nologin; exception when duplicate_object then null; end $$',
    )
    await admin.unsafe(`grant bannette_reader to ${owner}`)
    await migrate(own.href)
    const db = openDatabase(own.href, { max: 2 })
    await loadTown(db, await readDemoTown(), { passwordHash: 'unused', griffeOf: async () => null })
    const { id } = await db.transaction((tx) => registerLetter(tx, { ...letter(), box: 'VOIRIE' }))
    const found = async (login: string) => {
      const user = await db.query.users.findFirst({ where: (u, { eq }) => eq(u.login, login) })
      return (await findLetter(db, await readerOf(db, user?.id ?? 0), id)) !== null
    }
    expect([await found('agent.voirie'), await found('agent.securite')]).toEqual([true, false])
    await db.close()
  } finally {
    await admin.unsafe(`drop owned by ${owner} cascade`).catch(() => {})
    await admin.end()
    await drop()
  }
})
