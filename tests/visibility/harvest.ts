/** Ids that answers have named, by what they name: `letters`, `documents`, `tasks`… */
export type Harvest = Map<string, Set<string>>

const id = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{64})$/

/**
 * Gathers the ids in a JSON answer: `documents: [{ id }]` and `documentId` name documents; an `id` at the top, or in a
 * list at the top, names what the route lists.
 * @param noun of the route that answered
 */
export function gather(harvest: Harvest, noun: string, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) gather(harvest, noun, item)
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) gatherField(harvest, noun, key, inner)
}

function gatherField(harvest: Harvest, noun: string, key: string, value: unknown): void {
  if (typeof value !== 'string') gather(harvest, key === 'items' ? noun : plural(key), value)
  else if (named[noun] === key) add(harvest, noun, value)
  // The town's circuits are called by a word.
  else if (noun === 'circuits' && key === 'id') add(harvest, noun, value)
  // So are the articles of the help.
  else if (key === 'slug') add(harvest, noun, value)
  else if (id.test(value)) add(harvest, key === 'id' ? noun : plural(key.replace(/(Id|Hash)$/, '')), value)
}

/** Configuration that is named by a word of the town and not by an id of ours. */
const named: Readonly<Record<string, string>> = { 'org-units': 'code', mailboxes: 'address', users: 'login' }

/** `letter`, `letters` and `letterId` are one noun. */
function plural(key: string): string {
  return key.endsWith('s') ? key : `${key}s`
}

function add(harvest: Harvest, noun: string, value: string): void {
  harvest.set(noun, (harvest.get(noun) ?? new Set()).add(value))
}

/** What is in the second and not in the first. */
export function newIn(before: Harvest, after: Harvest): Harvest {
  const found: Harvest = new Map()
  for (const [noun, ids] of after) for (const value of ids) if (!before.get(noun)?.has(value)) add(found, noun, value)
  return found
}

export function union(one: Harvest, other: Harvest): Harvest {
  const both: Harvest = new Map()
  for (const harvest of [one, other])
    for (const [noun, ids] of harvest) both.set(noun, new Set([...idsOf(both, noun), ...ids]))
  return both
}

export const idsOf = (harvest: Harvest, noun: string): string[] => [...(harvest.get(noun) ?? [])]
