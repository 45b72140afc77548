import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../../db/client.ts'
import { countOf, pageOf } from '../../db/letters/list.ts'
import { amongAll, type LetterFilters, searches } from '../../db/letters/search.ts'
import type { Search } from '../../db/letters/searches.ts'
import type { Reader } from '../../db/visibility/index.ts'

export type Question = { name: string; filters: LetterFilters; count: boolean }

/** What people ask of the registry; the number is that of a letter that exists. S37 is the agent's own box. */
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
    { name: 'box page, a service', filters: { box: 'S37' }, count: false },
    { name: 'box page, another', filters: { box: 'S7' }, count: false },
    { name: 'box and word', filters: { box: 'S37', q: 'demande' }, count: false },
    { name: 'status, most', filters: { status: 'in-circuit' }, count: false },
    { name: 'status, none', filters: { status: 'closed' }, count: false },
  ]
}

/** Half inbox, a fifth searches, the rest numbers, senders and counts. */
const mix = [
  'inbox page',
  'inbox page',
  'inbox page',
  'inbox page',
  'inbox page',
  'search, two words',
  'search, two words',
].concat(['chrono', 'sender', 'count of a search'])

export function mixOf(asked: readonly Question[]): Question[] {
  return mix.flatMap((name) => asked.filter((question) => question.name === name))
}

const PAGE = 50

/** The application's own query. */
export async function queryOf(db: Connection, reader: Reader, { filters, count }: Question): Promise<SQL> {
  return asQuery(await searches(db, reader, filters, PAGE), count)
}

/** The same question without any visibility. */
export async function blindQueryOf(db: Connection, reader: Reader, { filters, count }: Question): Promise<SQL> {
  return asQuery(await amongAll(db, reader, filters, PAGE, null, sql`true`), count)
}

const asQuery = (found: readonly Search[], count: boolean): SQL =>
  count ? countOf(found) : pageOf(found, null, PAGE + 1)
