import type { Charter } from '../charter.ts'
import type { LetterToRender, SenderBlock, SignatoryBlock } from './content.ts'
import { type TypesetBlock, typesetBlocks } from './rich-text.ts'
import { frenchDay, frenchSpaces, frenchText, printable } from './typography.ts'

/** What a template reads as `sys.inputs.data`. All of it is inert: strings, numbers, lists of them. */
export type TypesetData = { template: string; timestamp: number; data: Record<string, unknown> }

/** Place kept for the griffe in every letter, in points: a griffe of 400 by 160 pixels and its caption. */
export const griffeSize = { width: 180, height: 78 }

/** A closing longer than this may break over two pages; shorter, it stays with the signature. */
const CLOSING_CHARACTERS = 700

export function letterData(letter: LetterToRender): TypesetData {
  const blocks = typesetBlocks(letter.body)
  const cut = closingStart(blocks)
  return {
    template: 'letter.typ',
    timestamp: timestampOf(letter.date),
    data: {
      ...commonData(letter),
      body: blocks.slice(0, cut),
      closing: blocks.slice(cut),
      signatory: signatoryData(letter.signatory),
      enclosures: letter.enclosures.map(line),
      copies: (letter.copies ?? []).map(line),
      draft: letter.draft === true,
    },
  }
}

type Common = Pick<LetterToRender, 'charter' | 'recipient' | 'place' | 'date' | 'references' | 'subject'> & {
  sender: SenderBlock & { postalLines?: readonly string[] }
}

/** Head, recipient, references and page set-up: the same for letters and acknowledgements. */
export function commonData(letter: Common): Record<string, unknown> {
  const { sender, recipient } = letter
  const subject = line(letter.subject)
  return {
    charter: charterData(letter.charter),
    title: subject,
    running: subject.length > 80 ? `${subject.slice(0, 79)}…` : subject,
    date: letter.date,
    longDate: frenchDay(letter.date),
    place: line(letter.place),
    foldingMarks: true,
    sender: {
      unit: line(sender.unit),
      parentUnit: line(sender.parentUnit ?? ''),
      phone: line(sender.phone ?? ''),
      email: line(sender.email ?? ''),
      postalLines: (sender.postalLines ?? []).map(line),
    },
    recipient: {
      name: nameLine(recipient.name),
      lines: recipient.lines.map(nameLine).filter((text) => text !== ''),
      postalCode: nameLine(recipient.postalCode),
      city: nameLine(recipient.city),
    },
    references: [
      ...letter.references,
      ...(sender.contact ? [{ label: 'Affaire suivie par', value: sender.contact }] : []),
    ].map(({ label, value }) => ({ label: line(label), value: line(value) })),
    subject,
    griffeSize,
  }
}

export function charterData(charter: Charter): Record<string, unknown> {
  const split = /^(Ville d(?:e |['’])|Commune d(?:e |['’]))(.+)$/.exec(charter.town)
  const name = split?.[2] ?? charter.town
  return {
    ...charter,
    primaryColour: colour(charter.primaryColour, '#12506b'),
    accentColour: colour(charter.accentColour, '#c8842a'),
    motto: line(charter.motto),
    prefix: line(split?.[1]?.trim() ?? ''),
    name: line(name),
    initial: printable(name).slice(0, 1).toUpperCase(),
  }
}

export const signatoryData = (signatory: SignatoryBlock): Record<string, string> => ({
  title: line(signatory.title),
  name: line(signatory.name),
  byDelegation: line(signatory.byDelegation ?? ''),
})

/** Noon UTC of the day, in seconds: the only clock that a rendered document knows. */
export const timestampOf = (day: string): number => Math.floor(Date.parse(`${day}T12:00:00Z`) / 1000)

/** A text on one line, in print form. */
export const line = (text: string): string => frenchText(oneLine(text))

/** Names and addresses: exactly as they were given, but for the spaces where no line may end. */
const nameLine = (text: string): string => frenchSpaces(oneLine(text))

const oneLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim()

const colour = (value: string, fallback: string): string => (/^#[0-9a-f]{6}$/i.test(value) ? value : fallback)

const closingStart = (blocks: readonly TypesetBlock[]): number => {
  const last = blocks.at(-1)
  return last && JSON.stringify(last).length <= CLOSING_CHARACTERS ? blocks.length - 1 : blocks.length
}
