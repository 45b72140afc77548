import type { LetterDocument } from '../api/types.ts'

const order = [
  'letter',
  'signed-scan',
  'stamped-reply',
  'approved-reply',
  'reply',
  'acknowledgement',
  'contribution',
  'attachment',
  'original',
  'evidence',
] as const satisfies readonly LetterDocument['role'][]

/** The tabs of the document pane: the letter first, then the reply as far as it has come, only the newest of each. */
export function documentTabs(documents: readonly LetterDocument[]): LetterDocument[] {
  const newest = documents.filter((one) => !documents.some((other) => supersedes(other, one)))
  return newest.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.addedAt.localeCompare(b.addedAt))
}

/** Versions of one reply replace each other; attachments and contributions stand side by side. */
function supersedes(other: LetterDocument, one: LetterDocument): boolean {
  const single = one.role === 'reply' || one.role === 'approved-reply' || one.role === 'stamped-reply'
  return single && other.role === one.role && other.version > one.version
}
