import type { LetterInHand } from '../../../db/replies/letter.ts'
import type { Signatory } from '../../../db/replies/people.ts'
import type { Charter } from '../../../documents/charter.ts'
import type { MergeValues } from '../../../documents/merge-fields.ts'
import { frenchDay } from '../../../documents/typeset/typography.ts'
import { parisDay } from '../../../domain/deadlines/paris.ts'

export type MergeSource = {
  letter: LetterInHand
  author: { name: string; title: string | null }
  signatory: Signatory | null
  charter: Charter
  now: Date
}

/** What the merge fields of a reply stand for; a field without a value stays empty and is reported as missing. */
export function mergeValuesOf({ letter, author, signatory, charter, now }: MergeSource): MergeValues {
  const { sender, box } = letter
  return {
    'recipient.name': sender.name,
    'recipient.address': sender.lines.join(', '),
    'recipient.postalCode': sender.postalCode ?? '',
    'recipient.city': sender.city ?? '',
    'recipient.email': sender.email ?? '',
    'letter.chrono': letter.chrono ?? '',
    'letter.subject': letter.subject,
    'letter.receivedOn': longDay(letter.receivedOn),
    'letter.writtenOn': longDay(letter.writtenOn),
    'letter.dueOn': longDay(letter.dueOn),
    'letter.implicitDecisionOn': longDay(letter.implicitDecisionOn),
    'unit.name': box?.name ?? '',
    'unit.address': charter.addressLines.join(', '),
    'unit.phone': charter.phone,
    'unit.email': charter.email,
    'author.name': author.name,
    'author.function': author.title ?? '',
    'signatory.name': signatory?.name ?? '',
    'signatory.title': signatory?.title ?? '',
    'town.name': charter.town,
    today: frenchDay(parisDay(now)),
  }
}

/** Empty for a day that is not known. @param day `YYYY-MM-DD` */
const longDay = (day: string | null): string => (day === null ? '' : frenchDay(day))
