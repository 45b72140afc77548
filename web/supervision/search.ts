import type { SupervisedFilter } from '../api/supervision.ts'

export const tabs = ['apercu', 'courriers', 'circuit', 'delais'] as const
export type Tab = (typeof tabs)[number]

/** What stands in the address: the tab, the letters behind a figure, and how delays are grouped. */
export type SupervisionSearch = SupervisedFilter & { tab?: Tab; by?: 'unit' | 'type' | 'channel' | 'month' }

const outcomes = ['under-way', 'all', 'answered', 'in-time', 'missed'] as const
const channels = ['paper', 'email', 'web', 'hand'] as const
const groups = ['unit', 'type', 'channel', 'month'] as const

/** Unknown values are dropped. */
export function supervisionSearch(raw: Record<string, unknown>): SupervisionSearch {
  const found = {
    tab: among(tabs, raw.tab),
    by: among(groups, raw.by),
    unit: text(raw.unit),
    task: text(raw.task),
    step: text(raw.step),
    letterType: text(raw.letterType),
    from: day(raw.from),
    to: day(raw.to),
    circuit: circuitKey(raw.circuit),
    outcome: among(outcomes, raw.outcome),
    channel: among(channels, raw.channel),
    late: yes(raw.late),
    dueSoon: yes(raw.dueSoon),
    blocked: yes(raw.blocked),
    toAndFro: yes(raw.toAndFro),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

const among = <V extends string>(values: readonly V[], value: unknown): V | undefined =>
  values.find((one) => one === value)
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
/** Shipped or the town's own: the server knows which there are. */
const circuitKey = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(value) ? value : undefined
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined
const yes = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined)

/** Some of it anew; what is undefined is taken away. */
export type SearchPart = { [K in keyof SupervisionSearch]?: SupervisionSearch[K] | undefined }

export const changed = (search: SupervisionSearch, part: SearchPart): SupervisionSearch =>
  Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined))

/** The filter of the list, without what belongs to the other tabs. */
export function filterOf({ tab: _tab, by: _by, ...filter }: SupervisionSearch): SupervisedFilter {
  return filter
}
