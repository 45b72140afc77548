import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { passwordOpens } from '../../api/people/passwords.ts'
import { run } from '../../cli/ops/admin.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { findAccount, findUser } from '../../db/people/users.ts'
import { freshDatabase } from '../support/database.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let db: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url, { max: 2 })
  vi.stubEnv('DATABASE_URL', fresh.url)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await db?.close()
  await fresh?.drop()
})

test('R21 the first administrator of an empty town is a mail officer, with a password that is shown once', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await run(['create', 'c.martin'])).toBe(0)
  const said = write.mock.calls.map(([text]) => String(text)).join('')
  write.mockRestore()
  const account = await findAccount(db, 'c.martin')
  expect(await passwordOpens(account?.passwordHash ?? null, said.trim().split(' ').at(-1) ?? '')).toBe(true)
  const { positions } = (await findUser(db, account?.id ?? 0)) ?? { positions: [] }
  expect(positions).toEqual([{ unit: { code: 'BDC', name: 'Bureau du courrier' }, function: 'mail-officer' }])
})

test('an account that is there is never given another password from the command line', async () => {
  await expect(run(['create', 'c.martin'])).rejects.toThrow('there already')
})
