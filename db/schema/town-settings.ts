import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { orgUnits } from './org.ts'

/** What a letter is about, as the town sorts its mail; it decides both clocks of the letter. Retired, never deleted. */
export const letterTypes = pgTable(
  'letter_types',
  {
    code: text().primaryKey(),
    name: text().notNull(),
    rank: integer().notNull().default(0),
    /** Service target in working days; null = the town's. */
    serviceDays: integer(),
    /** Calendar months after which silence is a decision; null = silence decides nothing for this type. */
    statutoryMonths: integer(),
    /** Where such letters usually go: a suggestion, the box decides the circuit. */
    boxUnitId: integer().references(() => orgUnits.id),
    priority: text().references(() => priorities.code),
    retiredAt: instant(),
  },
  (t) => [
    check('letter_types_days', sql`${t.serviceDays} between 1 and 365`),
    check('letter_types_months', sql`${t.statutoryMonths} between 1 and 12`),
  ],
)

/** How urgent a letter is. Retired, never deleted. */
export const priorities = pgTable(
  'priorities',
  {
    code: text().primaryKey(),
    name: text().notNull(),
    /** The first is the most urgent. */
    rank: integer().notNull().default(0),
    /** Service target in working days that takes the place of the type's, when it is the shorter one. */
    serviceDays: integer(),
    retiredAt: instant(),
  },
  (t) => [check('priorities_days', sql`${t.serviceDays} between 1 and 365`)],
)

/** Sentences offered where a reason is asked for; another one may always be written. */
export const reasons = pgTable('reasons', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  act: text().$type<'refuse' | 'return' | 'hand-over'>().notNull(),
  text: text().notNull(),
  rank: integer().notNull().default(0),
})

/** Days on which the town hall is closed beside the public holidays: bridges, local holidays. */
export const closures = pgTable('closures', { day: date({ mode: 'string' }).primaryKey(), name: text().notNull() })

/** Forms of the town's web site (R1): bound to a box, a request lands there by itself; otherwise the mail office qualifies it. */
export const webForms = pgTable('web_forms', {
  code: text().primaryKey(),
  title: text().notNull(),
  boxUnitId: integer().references(() => orgUnits.id),
  retiredAt: instant(),
})
