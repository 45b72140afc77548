import { sql } from 'drizzle-orm'
import type { Transaction } from '../client.ts'

/** `ordinary`: the town's series. `cab`: the CAB's own, for secret letters that are not in a circuit (R4). */
export type Series = 'ordinary' | 'cab'

const forms: Readonly<Record<Series, { prefix: string; digits: number }>> = {
  ordinary: { prefix: '', digits: 6 },
  cab: { prefix: 'CAB-', digits: 4 },
}

/**
 * The next number of the series in the year of `at` (Europe/Paris), such as `2026-000042` or `CAB-2026-0007`.
 * Taken in the transaction that uses it: rolled back with it, so that no series has a hole. Registrations of one series
 * wait for each other from here to the commit: call it as late as possible.
 */
export async function takeNumber(tx: Transaction, series: Series, at: Date): Promise<string> {
  const year = yearInParis(at)
  const [row] = await tx.execute<{ last: number }>(sql`
    insert into chrono_series (series, year, last) values (${series}, ${year}, 1)
    on conflict (series, year) do update set last = chrono_series.last + 1 returning last`)
  const { prefix, digits } = forms[series]
  return `${prefix}${year}-${String(row?.last).padStart(digits, '0')}`
}

/** The number that a person typed, completed (`2026-42` is `2026-000042`); null when it is not a number. */
export function readNumber(typed: string): { series: Series; number: string } | null {
  const match = /^\s*(cab-)?(\d{4})-(\d{1,6})\s*$/i.exec(typed)
  if (!match) return null
  const series: Series = match[1] ? 'cab' : 'ordinary'
  const { prefix, digits } = forms[series]
  return { series, number: `${prefix}${match[2]}-${match[3]?.padStart(digits, '0')}` }
}

function yearInParis(at: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', year: 'numeric' }).format(at))
}
