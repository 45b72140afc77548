import { asc, isNull, notInArray, sql } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import type { Connection, Transaction } from '../client.ts'
import { boxOf } from '../letters/recipients.ts'
import { auditLog, closures, letterTypes, orgUnits, priorities, reasons, webForms } from '../schema/index.ts'

export type ReasonAct = (typeof reasons.$inferSelect)['act']
export type Reason = { act: ReasonAct; text: string }
export type Priority = { code: string; name: string; serviceDays: number | null }
export type LetterType = {
  code: string
  name: string
  serviceDays: number | null
  statutoryMonths: number | null
  box: string | null
  priority: string | null
}
export type Closure = { day: string; name: string }
export type WebForm = { code: string; title: string; box: string | null }

/** Who changes a list of the town, and when; a list is always replaced as a whole, in its order. */
export type By = { actorId: number; at: Date }

const boxCode = (column: typeof letterTypes.boxUnitId | typeof webForms.boxUnitId) =>
  sql<string | null>`(select ${orgUnits.code} from ${orgUnits} where ${orgUnits.id} = ${column})`

export const listReasons = (db: Connection): Promise<Reason[]> =>
  db.select({ act: reasons.act, text: reasons.text }).from(reasons).orderBy(asc(reasons.act), asc(reasons.rank))

export async function replaceReasons(tx: Transaction, wanted: readonly Reason[], by: By): Promise<void> {
  const before = await listReasons(tx)
  await tx.delete(reasons)
  if (wanted.length > 0) await tx.insert(reasons).values(wanted.map((reason, rank) => ({ ...reason, rank })))
  await record(tx, 'reasons', by, before, wanted)
}

export const listPriorities = (db: Connection): Promise<Priority[]> => {
  const { code, name, serviceDays } = priorities
  return db
    .select({ code, name, serviceDays })
    .from(priorities)
    .where(isNull(priorities.retiredAt))
    .orderBy(asc(priorities.rank), asc(code))
}

/** What the list no longer holds is retired: letters that bear it keep it. @throws {DomainError} `DUPLICATE_CODE` */
export async function replacePriorities(tx: Transaction, wanted: readonly Priority[], by: By): Promise<void> {
  const before = await listPriorities(tx)
  const codes = distinct(wanted)
  for (const [rank, priority] of wanted.entries()) {
    const set = { ...priority, rank, retiredAt: null }
    await tx.insert(priorities).values(set).onConflictDoUpdate({ target: priorities.code, set })
  }
  await tx.update(priorities).set({ retiredAt: by.at }).where(notInArray(priorities.code, codes))
  await record(tx, 'priorities', by, before, wanted)
}

export const listLetterTypes = (db: Connection): Promise<LetterType[]> => {
  const { code, name, serviceDays, statutoryMonths, boxUnitId, priority } = letterTypes
  return db
    .select({ code, name, serviceDays, statutoryMonths, box: boxCode(boxUnitId), priority })
    .from(letterTypes)
    .where(isNull(letterTypes.retiredAt))
    .orderBy(asc(letterTypes.rank), asc(code))
}

/** @throws {DomainError} `DUPLICATE_CODE`, `UNKNOWN_BOX`, `NOT_A_BOX`, `UNKNOWN_PRIORITY` */
export async function replaceLetterTypes(tx: Transaction, wanted: readonly LetterType[], by: By): Promise<void> {
  const before = await listLetterTypes(tx)
  const codes = distinct(wanted)
  const known = (await listPriorities(tx)).map(({ code }) => code)
  for (const [rank, { box, ...type }] of wanted.entries()) {
    if (type.priority !== null && !known.includes(type.priority))
      throw new DomainError('UNKNOWN_PRIORITY', 'no such priority', { priority: type.priority })
    const set = { ...type, rank, boxUnitId: await idOfBox(tx, box), retiredAt: null }
    await tx.insert(letterTypes).values(set).onConflictDoUpdate({ target: letterTypes.code, set })
  }
  await tx.update(letterTypes).set({ retiredAt: by.at }).where(notInArray(letterTypes.code, codes))
  await record(tx, 'letter-types', by, before, wanted)
}

export const listClosures = (db: Connection): Promise<Closure[]> =>
  db.select({ day: closures.day, name: closures.name }).from(closures).orderBy(asc(closures.day))

/** @throws {DomainError} `DUPLICATE_CODE` for a day named twice */
export async function replaceClosures(tx: Transaction, wanted: readonly Closure[], by: By): Promise<void> {
  const before = await listClosures(tx)
  distinct(wanted.map(({ day: code }) => ({ code })))
  await tx.delete(closures)
  if (wanted.length > 0) await tx.insert(closures).values([...wanted])
  await record(tx, 'closures', by, before, wanted)
}

export const listWebForms = (db: Connection): Promise<WebForm[]> => {
  const { code, title, boxUnitId } = webForms
  return db
    .select({ code, title, box: boxCode(boxUnitId) })
    .from(webForms)
    .where(isNull(webForms.retiredAt))
    .orderBy(asc(code))
}

/** @throws {DomainError} `DUPLICATE_CODE`, `UNKNOWN_BOX`, `NOT_A_BOX` */
export async function replaceWebForms(tx: Transaction, wanted: readonly WebForm[], by: By): Promise<void> {
  const before = await listWebForms(tx)
  const codes = distinct(wanted)
  for (const { box, ...form } of wanted) {
    const set = { ...form, boxUnitId: await idOfBox(tx, box), retiredAt: null }
    await tx.insert(webForms).values(set).onConflictDoUpdate({ target: webForms.code, set })
  }
  await tx.update(webForms).set({ retiredAt: by.at }).where(notInArray(webForms.code, codes))
  await record(tx, 'web-forms', by, before, wanted)
}

/** Never empty, so that `not in` means "all others". */
function distinct(wanted: readonly { code: string }[]): string[] {
  const codes = wanted.map(({ code }) => code)
  const twice = codes.find((code, n) => codes.indexOf(code) !== n)
  if (twice !== undefined) throw new DomainError('DUPLICATE_CODE', 'named twice', { code: twice })
  return [...codes, '']
}

const idOfBox = async (tx: Transaction, box: string | null): Promise<number | null> =>
  box === null ? null : (await boxOf(tx, box)).id

async function record(tx: Transaction, list: string, { actorId, at }: By, before: unknown, after: unknown) {
  await tx.insert(auditLog).values({ actorId, at, subject: `setting:${list}`, before, after })
}
