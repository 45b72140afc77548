import { type SQL, sql } from 'drizzle-orm'
import { countOf, pageOf } from '../../db/letters/list.ts'
import { type LetterFilters, searches } from '../../db/letters/search.ts'
import type { Reader } from '../../db/visibility/index.ts'

export type Question = { name: string; filters: LetterFilters; count: boolean }

/** What people ask of the registry; the number is that of a letter that exists. */
export function questions(number: string): Question[] {
  return [
    { name: 'inbox page', filters: {}, count: false },
    { name: 'search, two words', filters: { q: 'voirie éclairage' }, count: false },
    { name: 'search, common word', filters: { q: 'demande' }, count: false },
    { name: 'search, rare word', filters: { q: 'terme77x' }, count: false },
    { name: 'chrono', filters: { q: number }, count: false },
    { name: 'sender', filters: { sender: 'abri39' }, count: false },
    { name: 'count', filters: {}, count: true },
    { name: 'count of a search', filters: { q: 'voirie' }, count: true },
  ]
}

/** The application's own query, or the same one without any visibility. */
export function queryOf(reader: Reader, { filters, count }: Question, sighted: boolean): SQL {
  const found = searches(reader, filters, sighted ? null : sql`true`)
  return count ? countOf(found) : pageOf(found, null, 51)
}
