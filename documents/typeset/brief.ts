import type { Charter } from '../charter.ts'
import { charterData, line, type TypesetData, timestampOf } from './data.ts'
import { frenchDay, frenchText, printable } from './typography.ts'

/** One letter of the sheet: what was asked, what was answered, what was promised, where it waits. */
export type BriefLetter = {
  subject: string
  facts: readonly (readonly [label: string, value: string])[]
  /** « Demandé », « Répondu », « Promis », « En cours »: each with its text. */
  passages: readonly (readonly [label: string, text: string])[]
}

/** What the CAB takes to a neighbourhood meeting (R7). */
export type BriefToRender = {
  charter: Charter
  title: string
  place: string
  /** `YYYY-MM-DD`, day of the meeting */
  date: string
  /** what it was made from: the filters, in a sentence */
  scope: string
  summary: readonly (readonly [label: string, value: string])[]
  groups: readonly { name: string; address: string; letters: readonly BriefLetter[] }[]
  /** a sentence under the list, for example that older letters are left out; or empty */
  notice: string
}

const MAX_PASSAGE = 2000

/** The sheet of a neighbourhood meeting (R7): a heading for each citizen, the letters below. */
export function briefData(brief: BriefToRender): TypesetData {
  const title = line(brief.title)
  const place = line(brief.place)
  return {
    template: 'brief.typ',
    timestamp: timestampOf(brief.date),
    data: {
      charter: charterData(brief.charter),
      title,
      running: title,
      date: brief.date,
      where: [place, frenchDay(brief.date)].filter((part) => part !== '').join(', le '),
      scope: line(brief.scope),
      notice: line(brief.notice),
      summary: brief.summary.map(pair),
      groups: brief.groups.map(({ name, address, letters }) => ({
        name: line(name),
        address: line(address),
        letters: letters.map(({ subject, facts, passages }) => ({
          subject: line(subject),
          facts: facts.map(pair),
          passages: passages.map(([label, text]) => ({ label: line(label), paragraphs: paragraphsOf(text) })),
        })),
      })),
    },
  }
}

const pair = ([label, value]: readonly [string, string]) => ({ label: line(label), value: line(value) })

const paragraphsOf = (text: string): string[] =>
  frenchText(printable(text.length > MAX_PASSAGE ? `${text.slice(0, MAX_PASSAGE)}…` : text))
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
