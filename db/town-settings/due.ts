import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors.ts'
import { type DueDates, dueDatesOf } from '../../domain/letters/due-dates.ts'
import type { Connection } from '../client.ts'
import { closures, letterTypes, priorities } from '../schema/index.ts'
import { readSettings } from '../settings.ts'

/** Days on which the town hall is closed beside the public holidays. */
export const readClosures = async (db: Connection): Promise<string[]> =>
  (await db.select({ day: closures.day }).from(closures)).map(({ day }) => day)

export type Clocked = {
  receivedOn: string
  letterType?: string | null | undefined
  priority?: string | null | undefined
}

/**
 * The two clocks of a letter, from its type, its priority and the town's calendar. A letter without a priority takes its
 * type's.
 * @throws {DomainError} `UNKNOWN_LETTER_TYPE`, `UNKNOWN_PRIORITY`; a retired one is good for the letters that bear it
 */
export async function dueDatesFor(
  db: Connection,
  { receivedOn, letterType = null, priority = null }: Clocked,
): Promise<DueDates & { priority: string | null }> {
  const [type] = letterType === null ? [] : await db.select().from(letterTypes).where(eq(letterTypes.code, letterType))
  if (letterType !== null && !type) throw new DomainError('UNKNOWN_LETTER_TYPE', 'no such type', { letterType })
  const code = priority ?? type?.priority ?? null
  const [urgency] = code === null ? [] : await db.select().from(priorities).where(eq(priorities.code, code))
  if (code !== null && !urgency) throw new DomainError('UNKNOWN_PRIORITY', 'no such priority', { priority: code })
  const { delays } = await readSettings(db)
  const dates = dueDatesOf(receivedOn, {
    answerDays: Math.min(type?.serviceDays ?? delays.answer, urgency?.serviceDays ?? Number.POSITIVE_INFINITY),
    closures: await readClosures(db),
    ...(type && { statutoryMonths: type.statutoryMonths }),
  })
  return { ...dates, priority: code }
}
