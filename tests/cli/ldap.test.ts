import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readLdap } from '../../cli/ldap/settings.ts'
import { run } from '../../cli/ops/ldap-sync.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { openSession } from '../../db/people/sessions.ts'
import { findAccount, findUser } from '../../db/people/users.ts'
import { accountLinks, accountRequests, orgUnits, positions, sessions, users } from '../../db/schema/index.ts'
import { loadTown, readDemoTown } from '../../db/town.ts'
import { freshDatabase } from '../support/database.ts'
import { type DirectoryEntry, openDirectory, type TestDirectory } from '../support/directory.ts'
import { certificate } from '../support/directory-certificate.ts'

let fresh: Awaited<ReturnType<typeof freshDatabase>>
let db: Database
let directory: TestDirectory
let folder: string
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url, { max: 2 })
  await loadTown(db, await readDemoTown(), { passwordHash: 'none', griffeOf: async () => null })
  folder = await mkdtemp(join(tmpdir(), 'bannette-ldap-'))
  directory = await openDirectory()
  await writeFile(join(folder, 'password'), `${directory.password}\n`)
  vi.stubEnv('DATABASE_URL', fresh.url)
  vi.stubEnv('BANNETTE_LDAP_URL', directory.url)
  vi.stubEnv('BANNETTE_LDAP_BASE', directory.base)
  vi.stubEnv('BANNETTE_LDAP_BIND_DN', directory.bindDn)
  vi.stubEnv('BANNETTE_LDAP_PASSWORD_FILE', join(folder, 'password'))
  directory.people = Array.from({ length: 22 }, (_, n) => person(`agent.${n}`))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await directory?.close()
  await db?.close()
  await fresh?.drop()
  await rm(folder, { recursive: true, force: true })
})

const person = (uid: string, more: DirectoryEntry = {}): DirectoryEntry => ({
  ...{ objectClass: ['top', 'person'], uid, entryUUID: `id of ${uid}` },
  ...{ displayName: `Nom de ${uid}`, mail: `${uid}@ville.example`, department: 'Voirie', ...more },
})

type Report = {
  held: boolean
  steps: { act: string; login: string; outcome: string; code?: string }[]
  left: unknown[]
}

async function sync(...args: string[]): Promise<Report & { code: number }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const code = await run(['--json', ...args])
    return { code, ...JSON.parse(String(write.mock.calls.at(-1)?.[0])) }
  } finally {
    write.mockRestore()
  }
}

async function mapping(text: string): Promise<void> {
  const path = join(folder, 'mapping.yml')
  await writeFile(path, text)
  vi.stubEnv('BANNETTE_LDAP_MAPPING', path)
}

async function userOf(login: string) {
  const [row] = await db.select().from(users).where(eq(users.login, login))
  if (!row) throw new Error(`no ${login}`)
  return row
}

const acts = ({ steps }: Report) => steps.map(({ act, login, outcome }) => `${act} ${login} ${outcome}`)

describe('new people', () => {
  test('R21 a rehearsal says what would be done and does nothing', async () => {
    const { code, steps } = await sync('--dry-run')
    expect([code, steps.length, steps[0]]).toEqual([0, 22, { act: 'create', login: 'agent.0', outcome: 'planned' }])
    expect(await findAccount(db, 'agent.0')).toBeNull()
  })

  test('R21 get accounts without functions, page by page; a local account of the same name is left alone', async () => {
    directory.people.push(person('bdc', { mail: 'intruder@ville.example' }), person('with space'), person('agent.0'))
    const before = await userOf('bdc')
    directory.pages = 0
    const { left, steps } = await sync()
    expect(directory.pages).toBe(5)
    // Of two entries with one name nobody knows which it is.
    expect(left).toEqual([
      { login: 'with space', why: 'INVALID' },
      { login: 'agent.0', why: 'TWICE' },
      { login: 'agent.0', why: 'TWICE' },
      { login: 'bdc', why: 'LOCAL_ACCOUNT' },
    ])
    expect(steps.filter(({ outcome }) => outcome === 'done')).toHaveLength(21)
    expect(await userOf('bdc')).toEqual(before)
    const { id, passwordHash } = await userOf('agent.21')
    expect(passwordHash).toBeNull()
    expect(await findUser(db, id)).toMatchObject({
      name: 'Nom de agent.21',
      email: 'agent.21@ville.example',
      positions: [],
    })
    // Without a login service, the person is invited to choose a password.
    expect(await db.select().from(accountLinks).where(eq(accountLinks.userId, id))).toHaveLength(1)
    directory.people.splice(22)
    expect(acts(await sync())).toEqual(['create agent.0 done'])
    expect(await sync()).toMatchObject({ code: 0, steps: [], left: [] })
  })

  test('R21 a department may be mapped to a function in a direction, and nobody is then invited where a login service is', async () => {
    await mapping('positions: [{ department: Urbanisme, unit: DEP, function: agent }]')
    vi.stubEnv('BANNETTE_OIDC_ISSUER', 'https://connexion.ville.example')
    vi.stubEnv('BANNETTE_OIDC_CLIENT_ID', 'bannette')
    directory.people.push(person('n.petit', { department: 'Urbanisme' }))
    expect(acts(await sync('--login', 'n.petit'))).toEqual(['create n.petit done'])
    vi.stubEnv('BANNETTE_OIDC_ISSUER', '')
    const { id } = await userOf('n.petit')
    expect((await findUser(db, id))?.positions).toMatchObject([{ unit: { code: 'DEP' }, function: 'agent' }])
    const [link] = await db.select().from(accountLinks).where(eq(accountLinks.userId, id))
    expect(link?.endedAt).not.toBeNull()
  })

  test.each([
    ['CAB', 'director'],
    ['CAB-SEC', 'cabinet-secretary'],
    ['DG', 'director-general'],
    ['BDC', 'mail-officer'],
    ['VILLE', 'agent'],
  ])('R4 R5 R21 the directory never gives a function in %s', async (unit, held) => {
    await mapping(`positions: [{ department: Voirie, unit: ${unit}, function: ${held} }]`)
    await expect(run(['--dry-run'])).rejects.toThrow('given by people')
    vi.stubEnv('BANNETTE_LDAP_MAPPING', '')
  })

  test('R21 a login is asked for as it stands: no sign in it widens the search', async () => {
    for (const login of ['*', 'agent.*', 'x)(uid=*', '*)(objectClass=*', 'agent.1\\2a'])
      expect(await sync('--login', login)).toMatchObject({ code: 0, steps: [], left: [] })
  })
})

describe('people who leave', () => {
  test('R21 are closed at once, with their sessions, and opened again when they come back; whom the mail office closed stays closed', async () => {
    const { id } = await userOf('agent.3')
    const at = new Date()
    await openSession(db, { id: 's', userId: id, refreshHash: 'h', at, expiresAt: new Date(at.getTime() + 60_000) })
    const gone = directory.people.splice(3, 1)
    expect(acts(await sync())).toEqual(['close agent.3 done'])
    expect((await userOf('agent.3')).disabledAt).not.toBeNull()
    expect((await db.select().from(sessions).where(eq(sessions.id, 's')))[0]?.revokedAt).not.toBeNull()
    directory.people.push(...gone)
    expect(acts(await sync())).toEqual(['reopen agent.3 done'])
    expect((await userOf('agent.3')).disabledAt).toBeNull()
    await db.update(users).set({ disabledAt: at }).where(eq(users.id, id))
    expect(await sync()).toMatchObject({ steps: [], left: [{ login: 'agent.3', why: 'CLOSED_HERE' }] })
  })

  test('R21 more than a fifth at one time is rather a mistake: nothing is done, unless forced', async () => {
    const everybody = directory.people
    directory.people = []
    expect(await sync()).toMatchObject({ code: 3, held: true })
    directory.people = everybody.slice(0, 15)
    const held = await sync()
    expect([held.code, new Set(held.steps.map(({ outcome }) => outcome))]).toEqual([3, new Set(['planned'])])
    expect((await userOf('agent.20')).disabledAt).toBeNull()
    expect((await sync('--force')).code).toBe(0)
    expect((await userOf('agent.20')).disabledAt).not.toBeNull()
    expect((await userOf('bdc')).disabledAt).toBeNull()
    directory.people = everybody
    await sync()
  })
})

describe('people who change', () => {
  const change = (uid: string, more: DirectoryEntry) => {
    const index = directory.people.findIndex((entry) => entry.uid === uid)
    directory.people[index] = { ...directory.people[index], ...more }
  }

  test('R21 get their new name and address; another login is for the mail office', async () => {
    change('agent.5', { displayName: 'Nouveau Nom', mail: 'nouveau@ville.example' })
    change('agent.6', { uid: 'renamed.6' })
    const { steps, left } = await sync()
    expect(steps).toEqual([{ act: 'update', login: 'agent.5', outcome: 'done' }])
    expect(left).toContainEqual({ login: 'renamed.6', why: 'RENAMED' })
    expect(await userOf('agent.5')).toMatchObject({ displayName: 'Nouveau Nom', email: 'nouveau@ville.example' })
  })

  test('R4 R21 the address of somebody of the CAB is not changed by the directory alone: it waits to be confirmed, once', async () => {
    const { id } = await userOf('agent.7')
    const [cab] = await db.select().from(orgUnits).where(eq(orgUnits.code, 'CAB'))
    await db.insert(positions).values({ userId: id, unitId: cab?.id ?? 0, function: 'assistant' })
    change('agent.7', { mail: 'taken.over@ville.example' })
    await sync()
    await sync()
    expect((await userOf('agent.7')).email).toBe('agent.7@ville.example')
    const waiting = await db.select().from(accountRequests).where(eq(accountRequests.userId, id))
    expect(waiting.map(({ wish, status }) => ({ ...wish, status }))).toEqual([
      { act: 'change-identity', email: 'taken.over@ville.example', status: 'waiting' },
    ])
  })

  test('R21 a local account is bound to the directory only when that is asked for', async () => {
    directory.people.push(person('ad.dep', { entryUUID: 'id of ad.dep' }))
    expect((await sync()).left).toContainEqual({ login: 'ad.dep', why: 'LOCAL_ACCOUNT' })
    expect(acts(await sync('--adopt'))).toContain('bind ad.dep done')
    expect((await sync()).left).not.toContainEqual({ login: 'ad.dep', why: 'LOCAL_ACCOUNT' })
  })
})

describe('the connection', () => {
  test('is encrypted, and to a directory whose certificate is known', async () => {
    const secure = await openDirectory({ secure: true })
    secure.people = directory.people
    vi.stubEnv('BANNETTE_LDAP_URL', secure.url)
    await expect(run(['--dry-run'])).rejects.toThrow('self-signed certificate')
    await writeFile(join(folder, 'ca.pem'), certificate)
    vi.stubEnv('BANNETTE_LDAP_CA_FILE', join(folder, 'ca.pem'))
    expect((await sync('--dry-run')).code).toBe(0)
    vi.stubEnv('BANNETTE_LDAP_URL', directory.url)
    await secure.close()
  })

  test('that is refused or not there says so, without the password, and closes nobody', async () => {
    vi.stubEnv('BANNETTE_LDAP_PASSWORD', 'a wrong secret')
    const refused = await run([]).catch(String)
    expect(refused).toContain('did not answer')
    expect(refused).not.toContain('a wrong secret')
    vi.stubEnv('BANNETTE_LDAP_PASSWORD', '')
    vi.stubEnv('BANNETTE_LDAP_URL', 'ldap://127.0.0.1:1')
    await expect(run([])).rejects.toThrow('did not answer')
    vi.stubEnv('BANNETTE_LDAP_URL', directory.url)
    expect((await userOf('agent.1')).disabledAt).toBeNull()
  })

  test('in clear over a network, a bind without its password, and a file with other words are refused at once', () => {
    const env = { BANNETTE_LDAP_URL: 'ldap://annuaire.ville.example', BANNETTE_LDAP_BASE: 'dc=ville' }
    expect(() => readLdap(env)).toThrow('never in clear')
    expect(readLdap({ ...env, BANNETTE_LDAP_STARTTLS: '1' }).startTls).toBe(true)
    const secure = { ...env, BANNETTE_LDAP_URL: 'ldaps://annuaire.ville.example' }
    expect(() => readLdap({ ...secure, BANNETTE_LDAP_BIND_DN: 'cn=x' })).toThrow('BANNETTE_LDAP_PASSWORD_FILE')
    expect(() => readLdap({ ...secure, BANNETTE_LDAP_MAPPING: 'package.json' })).toThrow('BANNETTE_LDAP_MAPPING')
  })
})
