import { readFile } from 'node:fs/promises'
import { inArray, sql } from 'drizzle-orm'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { positionFunctions, unitKinds } from '../domain/vocabulary.ts'
import { type Database, inTransaction, type Transaction } from './client.ts'
import { demoPeople } from './demo-people.ts'
import { griffes, mailboxes, orgUnits, positions, users, webForms } from './schema/index.ts'

const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }))

const TownFile = Type.Object({
  /** Accounts have the address `login@emailDomain`; without it they have none. */
  emailDomain: Type.Optional(Type.String({ minLength: 1 })),
  units: Type.Array(
    Type.Object({
      code: Type.String({ pattern: '^[A-Z0-9-]{1,40}$' }),
      name: Type.String({ minLength: 1 }),
      kind: oneOf(unitKinds),
      parent: Type.Optional(Type.String()),
      head: Type.Optional(Type.String()),
    }),
  ),
  accounts: Type.Array(
    Type.Object({
      login: Type.String({ minLength: 1 }),
      positions: Type.Array(Type.Object({ unit: Type.String(), function: oneOf(positionFunctions) }), { minItems: 1 }),
      signatory: Type.Optional(Type.Boolean()),
      portfolios: Type.Optional(Type.Array(Type.String())),
    }),
  ),
  mailboxes: Type.Array(Type.Object({ address: Type.String(), box: Type.String() })),
  /** Forms of the town's site (R1); without a box the mail office qualifies what comes. */
  webForms: Type.Optional(
    Type.Array(Type.Object({ code: Type.String(), title: Type.String(), box: Type.Optional(Type.String()) })),
  ),
})

/** A town as a file describes it: units (parents before children), accounts, generic mailboxes. */
export type Town = Static<typeof TownFile>
export type Signatory = { id: number; login: string; name: string; title: string | null }

export type LoadOptions = {
  /** Argon2id hash that every new account gets. */
  passwordHash: string
  /** The sealed griffe of a new signatory (R14); null for none. */
  griffeOf(signatory: Signatory): Promise<{ sealed: Uint8Array; keyId: string } | null>
}

/** The demonstration town that the project carries. @throws {Error} naming the first thing that is wrong in the file */
export async function readDemoTown(): Promise<Town> {
  const town: unknown = parse(await readFile(new URL('./demo-town.yml', import.meta.url), 'utf8'))
  const [error] = Value.Errors(TownFile, town)
  if (error || !Value.Check(TownFile, town)) {
    throw new Error(`demo-town.yml: ${error?.instancePath ?? ''} ${error?.message ?? 'is not a town'}`)
  }
  return town
}

/** Adds what is missing of the town. What is there already, changed or not by its users, is left alone. */
export async function loadTown(db: Database, town: Town, options: LoadOptions): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Two processes may start together.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('load-town', 0))`)
    const unitIds = await loadUnits(tx, town)
    await loadAccounts(tx, town, unitIds, options)
    const bound = town.mailboxes.map(({ address, box }) => ({ address, boxUnitId: idOf(unitIds, box) }))
    if (bound.length > 0) await tx.insert(mailboxes).values(bound).onConflictDoNothing()
    const forms = (town.webForms ?? []).map(({ code, title, box }) => ({
      code,
      title,
      boxUnitId: box === undefined ? null : idOf(unitIds, box),
    }))
    if (forms.length > 0) await tx.insert(webForms).values(forms).onConflictDoNothing()
  })
}

/** @returns the id of each code */
async function loadUnits(tx: Transaction, town: Town): Promise<Map<string, number>> {
  const known = await tx.select({ id: orgUnits.id, code: orgUnits.code }).from(orgUnits)
  const ids = new Map(known.map(({ code, id }) => [code, id]))
  for (const { code, name, kind, parent } of town.units) {
    if (ids.has(code)) continue
    const parentId = parent === undefined ? null : idOf(ids, parent)
    const [added] = await tx.insert(orgUnits).values({ code, name, kind, parentId }).returning({ id: orgUnits.id })
    if (added) ids.set(code, added.id)
  }
  return ids
}

async function loadAccounts(
  tx: Transaction,
  town: Town,
  unitIds: ReadonlyMap<string, number>,
  options: LoadOptions,
): Promise<void> {
  const logins = town.accounts.map((account) => account.login)
  const known = await tx.select({ login: users.login }).from(users).where(inArray(users.login, logins))
  const present = new Set(known.map((row) => row.login))
  for (const account of town.accounts.filter(({ login }) => !present.has(login))) {
    const signatory = await addAccount(tx, account, unitIds, {
      email: town.emailDomain ? `${account.login}@${town.emailDomain}` : null,
      passwordHash: options.passwordHash,
    })
    const griffe = account.signatory ? await options.griffeOf(signatory) : null
    if (!griffe) continue
    await tx.insert(griffes).values({ userId: signatory.id, sealed: Buffer.from(griffe.sealed), keyId: griffe.keyId })
  }
}

async function addAccount(
  tx: Transaction,
  account: Town['accounts'][number],
  unitIds: ReadonlyMap<string, number>,
  reached: { email: string | null; passwordHash: string },
): Promise<Signatory> {
  const { login } = account
  const { name, title } = demoPeople[login] ?? { name: login, title: null }
  const row = {
    login,
    displayName: name,
    title,
    ...reached,
    signatory: account.signatory ?? false,
    portfolios: account.portfolios ?? [],
  }
  const [added] = await tx.insert(users).values(row).returning({ id: users.id })
  if (!added) throw new Error(`the account ${login} was not added`)
  const held = account.positions.map((position) => ({
    userId: added.id,
    unitId: idOf(unitIds, position.unit),
    function: position.function,
    // In office long before the demonstration begins, so that letters of past days have their people.
    from: '2020-07-01',
  }))
  await tx.insert(positions).values(held)
  return { id: added.id, login, name, title }
}

function idOf(ids: ReadonlyMap<string, number>, code: string): number {
  const id = ids.get(code)
  if (id === undefined) throw new Error(`the town names the unit ${code}, which it does not describe before`)
  return id
}
