import type { JSONContent } from '@tiptap/core'

/** A stretch of two versions of a text: equal in both, or what each has in its place. */
export type Passage = { same: JSONContent[] } | { id: number; mine: JSONContent[]; theirs: JSONContent[] }

/**
 * The two versions side by side, paragraph by paragraph: the longest common run of equal blocks stays together, what lies
 * between is a passage to choose.
 */
export function passagesOf(mine: readonly JSONContent[], theirs: readonly JSONContent[]): Passage[] {
  const common = commonRun(mine.map(keyOf), theirs.map(keyOf))
  const passages: Passage[] = []
  let [m, n] = [0, 0]
  for (const [i, j] of [...common, [mine.length, theirs.length] as const]) {
    if (i > m || j > n) passages.push({ id: passages.length, mine: mine.slice(m, i), theirs: theirs.slice(n, j) })
    const block = mine[i]
    if (block) addSame(passages, block)
    ;[m, n] = [i + 1, j + 1]
  }
  return passages
}

export type Choice = 'mine' | 'theirs' | 'both'

/** The text that the choices make; what nobody chose about stays whole, from both. */
export function mergedFrom(passages: readonly Passage[], choices: ReadonlyMap<number, Choice>): JSONContent[] {
  return passages.flatMap((passage) => {
    if ('same' in passage) return passage.same
    const choice = choices.get(passage.id) ?? 'both'
    return [...(choice === 'mine' ? [] : passage.theirs), ...(choice === 'theirs' ? [] : passage.mine)]
  })
}

/** What a block says, for people to compare: a field by its name. */
export function textOf({ type, text, attrs, content }: JSONContent): string {
  if (type === 'hardBreak') return '\n'
  if (type === 'mergeField') return `[${attrs?.field ?? ''}]`
  return text ?? (content ?? []).map(textOf).join(type === 'bulletList' || type === 'orderedList' ? '\n' : '')
}

function addSame(passages: Passage[], block: JSONContent): void {
  const last = passages.at(-1)
  if (last && 'same' in last) last.same.push(block)
  else passages.push({ same: [block] })
}

/** Attributes that hold nothing are not always written down: they make no difference. */
const keyOf = (block: JSONContent): string =>
  JSON.stringify(block, (_name, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const said = Object.entries(value).filter(([, part]) => part !== null && part !== undefined)
    return said.length === 0 ? undefined : Object.fromEntries(said.sort(([a], [b]) => a.localeCompare(b)))
  })

/** Index pairs of a longest common subsequence. A letter has tens of blocks: the table stays small. */
function commonRun(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const pairs: (readonly [number, number])[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j])
      ;[i, j] = [i + 1, j + 1]
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
