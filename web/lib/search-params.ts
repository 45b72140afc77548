import type { TaskKind } from '../api/types.ts'

/** What stands in the address: filters survive a reload, a bookmark and the way back. Unknown values are dropped. */
export const taskKinds: readonly TaskKind[] = [
  'qualify',
  'treat',
  'contribute',
  'review',
  'visa',
  'sign',
  'sign-on-paper',
  'acknowledge',
  'dispatch',
]

export type InboxSearch = { kind?: TaskKind; box?: string }
export type LetterSearch = { tab?: string; task?: string }
export type RegistrySearch = {
  q?: string
  box?: string
  status?: string
  from?: string
  to?: string
  letterType?: string
  priority?: string
}

export function inboxSearch(raw: Record<string, unknown>): InboxSearch {
  const kind = taskKinds.find((known) => known === raw.kind)
  return { ...(kind && { kind }), ...texts(raw, 'box') }
}

export const letterSearch = (raw: Record<string, unknown>): LetterSearch => texts(raw, 'tab', 'task')

export const registrySearch = (raw: Record<string, unknown>): RegistrySearch =>
  texts(raw, 'q', 'box', 'status', 'from', 'to', 'letterType', 'priority')

export type MeetingParams = { q?: string; street?: string; neighbourhood?: string; subject?: string; citizen?: string }

export const meetingSearch = (raw: Record<string, unknown>): MeetingParams =>
  texts(raw, 'q', 'street', 'neighbourhood', 'subject', 'citizen')

/** Numbers too: the router reads `?q=2026` as a number. */
function texts(raw: Record<string, unknown>, ...names: string[]): Record<string, string> {
  const kept = names.map((name) => [name, raw[name]] as const)
  const filled = kept.filter(([, value]) => (typeof value === 'string' && value !== '') || typeof value === 'number')
  return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]))
}
