import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { type ImportLine, type ImportOutcome, type ImportReport, reportOf } from '../../domain/people/import-report.ts'
import { functionNames } from '../../domain/people/requests.ts'
import { type PersonRow, readPeople } from '../../domain/people/user-rows.ts'
import { type Database, inTransaction, type Transaction } from '../client.ts'
import { users } from '../schema/index.ts'
import { readAccount } from './account-list.ts'
import { changeAccount, createAccount, reactivateAccount } from './accounts.ts'
import { closeAccount } from './closing.ts'
import { endPosition, openPosition } from './positions.ts'
import { waitingOf } from './requests.ts'
import { type Account, lockAccount, type Office } from './standing.ts'

/** Carries the report out of a transaction that must leave nothing behind. */
class NothingDone extends Error {
  readonly report: ImportReport
  constructor(report: ImportReport) {
    super('the import changed nothing')
    this.report = report
  }
}

/**
 * Brings the accounts of a file to what it says, by the rules of single changes; people who are not in it are left alone.
 * All or nothing: a dry run does the same and takes it back, so that it tells exactly what would happen. R21
 * @throws {DomainError} `CSV_COLUMNS`, `CSV_MALFORMED`
 */
export async function importPeople(db: Database, csv: string, dryRun: boolean, office: Office): Promise<ImportReport> {
  const { people, refused } = readPeople(csv)
  const lines: ImportLine[] = refused.map(({ line, login, code }) => refusal(line, login, code))
  return inTransaction(db, async (tx) => {
    for (const person of people) lines.push(...(await importPerson(tx, person, office)))
    const report = reportOf(lines, dryRun)
    if (!report.done) throw new NothingDone(report)
    return report
  }).catch((error: unknown) => {
    if (error instanceof NothingDone) return error.report
    throw error
  })
}

async function importPerson(tx: Transaction, person: PersonRow, office: Office): Promise<ImportLine[]> {
  const { login, line } = person
  const known = await tx.select({ id: users.id }).from(users).where(eq(users.login, login))
  const account = known.length > 0 ? updateAccount : newAccount
  const first = await attempt(tx, line, login, (inner) => account(inner, person, office))
  if (first.outcome === 'refuse') return [first]
  const positions = person.closed ? [] : await importPositions(tx, person, office)
  return first.outcome === 'same' && positions.some(({ line: other }) => other === line)
    ? positions
    : [first, ...positions]
}

type Step = { outcome: ImportOutcome; text: string }

/** One step in a savepoint: what is refused leaves nothing, and the lines after it are judged all the same. */
async function attempt(
  tx: Transaction,
  line: number,
  login: string,
  work: (inner: Transaction) => Promise<Step>,
): Promise<ImportLine> {
  try {
    return { line, subject: login, code: null, ...(await tx.transaction(work)) }
  } catch (error) {
    if (error instanceof DomainError) return refusal(line, login, error.code)
    throw error
  }
}

const refusal = (line: number, subject: string, code: string): ImportLine => {
  return { line, subject, outcome: 'refuse', text: '', code }
}

async function newAccount(tx: Transaction, person: PersonRow, office: Office): Promise<Step> {
  const { login, name, email, title, portfolios, closed } = person
  if (closed) throw new DomainError('CSV_STATE', 'a new account is open')
  await createAccount(tx, { login, name, email, title, portfolios, positions: [] }, office)
  return { outcome: 'create', text: `Ouvrir un compte à ${name} et l’inviter.` }
}

async function updateAccount(tx: Transaction, person: PersonRow, office: Office): Promise<Step> {
  const account = await lockAccount(tx, person.login)
  const { name, closed } = person
  if (closed && account.disabledAt === null) {
    await closeAccount(tx, account, null, office)
    return { outcome: 'end', text: `Désactiver le compte de ${name}.` }
  }
  if (closed) return { outcome: 'same', text: 'Rien ne change.' }
  if (account.disabledAt !== null)
    return watched(tx, account, 'change', `Réactiver le compte de ${name}.`, () =>
      reactivateAccount(tx, account, office),
    )
  return changeIfNew(tx, account, person, office)
}

/** What was asked before and still waits is not asked again. */
async function changeIfNew(tx: Transaction, account: Account, person: PersonRow, office: Office): Promise<Step> {
  const asked = (await waitingOf(tx, account.id)).flatMap(({ wish }) => (wish.act === 'change-identity' ? [wish] : []))
  const states = [{ name: account.displayName, email: account.email, title: account.title }, ...asked]
  const { name, email, title, portfolios } = person
  const fields = Object.entries({ name, email, title }).filter(
    ([key, value]) => !states.some((state) => state[key as 'name' | 'email' | 'title'] === value),
  )
  const same = fields.length === 0 && JSON.stringify(portfolios) === JSON.stringify(account.portfolios)
  if (same) return { outcome: 'same', text: 'Rien ne change.' }
  const change = { ...Object.fromEntries(fields), portfolios }
  return watched(tx, account, 'change', `Modifier le compte de ${name}.`, () =>
    changeAccount(tx, account, change, office),
  )
}

async function importPositions(tx: Transaction, person: PersonRow, office: Office): Promise<ImportLine[]> {
  const { login, line } = person
  const account = await lockAccount(tx, login)
  const held = (await readAccount(tx, login))?.positions ?? []
  const lines: ImportLine[] = []
  const gone = held.filter((one) => !person.positions.some((wanted) => isSame(wanted, one)))
  for (const { id, unit, function: ended } of gone) {
    const text = `Mettre fin à la fonction « ${functionNames[ended]} » à ${unit.code}.`
    lines.push(
      await attempt(tx, line, login, async (inner) => {
        await endPosition(inner, account, { id, until: null }, office)
        return { outcome: 'end', text }
      }),
    )
  }
  for (const wanted of person.positions) {
    const now = held.find((one) => isSame(wanted, one))
    lines.push(
      await attempt(tx, wanted.line, login, (inner) => importPosition(inner, account, { wanted, now }, office)),
    )
  }
  return lines
}

type Held = NonNullable<Awaited<ReturnType<typeof readAccount>>>['positions'][number]
type Wanted = PersonRow['positions'][number]

const isSame = (wanted: Wanted, { unit, function: held }: Held) => unit.code === wanted.unit && held === wanted.function

async function importPosition(
  tx: Transaction,
  account: Account,
  { wanted, now }: { wanted: Wanted; now: Held | undefined },
  office: Office,
): Promise<Step> {
  const { unit, function: held, from, until } = wanted
  const what = `la fonction « ${functionNames[held]} » à ${unit}`
  if (now && now.until === until) return { outcome: 'same', text: 'Rien ne change.' }
  if (now) {
    if (until === null) throw new DomainError('POSITION_DATES', 'a position is not prolonged')
    await endPosition(tx, account, { id: now.id, until }, office)
    return { outcome: 'end', text: `Mettre fin à ${what} le ${until.split('-').reverse().join('/')}.` }
  }
  const asked = (await waitingOf(tx, account.id)).some(
    ({ wish }) => wish.act === 'open-position' && wish.unit === unit && wish.function === held && wish.until === until,
  )
  if (asked) return { outcome: 'same', text: 'La confirmation est déjà demandée.' }
  return watched(tx, account, 'create', `Donner ${what}.`, () =>
    openPosition(tx, account, { unit, function: held, from, until }, office),
  )
}

/** Whether the step was done or now waits for a confirmation. */
async function watched(
  tx: Transaction,
  { id }: Account,
  outcome: ImportOutcome,
  text: string,
  work: () => Promise<unknown>,
): Promise<Step> {
  const before = (await waitingOf(tx, id)).map((request) => request.id)
  await work()
  const waits = (await waitingOf(tx, id)).some((request) => !before.includes(request.id))
  return waits ? { outcome: 'wait', text: `${text} Une confirmation sera demandée.` } : { outcome, text }
}
