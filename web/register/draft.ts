import type { Letter, LetterInput } from '../api/types.ts'
import { today } from '../lib/dates.ts'

/** The fields of the form, as text: what the eye reads on a letter, from top to bottom. */
export type Draft = {
  senderName: string
  senderEmail: string
  addressLines: string
  postalCode: string
  city: string
  receivedOn: string
  writtenOn: string | null
  subject: string
  channel: LetterInput['channel']
  box: string
  confidentiality: LetterInput['confidentiality']
  /** Codes of the town's lists; empty for none. */
  letterType?: string
  priority?: string
}

export const emptyDraft = (): Draft => ({
  senderName: '',
  senderEmail: '',
  addressLines: '',
  postalCode: '',
  city: '',
  receivedOn: today(),
  writtenOn: null,
  subject: '',
  channel: 'paper',
  box: '',
  confidentiality: 'normal',
  letterType: '',
  priority: '',
})

/** The next letter by the same sender, of the same day and channel (Ctrl+D). */
export const sameSender = ({
  subject: _subject,
  box: _box,
  writtenOn: _writtenOn,
  letterType: _type,
  priority: _priority,
  ...kept
}: Draft): Draft => ({
  ...kept,
  subject: '',
  box: '',
  writtenOn: null,
  letterType: '',
  priority: '',
})

export function draftOf(letter: Letter): Draft {
  const { sender, receivedOn, writtenOn, subject, channel, confidentiality, box } = letter
  return {
    ...senderFields(sender),
    receivedOn,
    writtenOn,
    subject,
    channel,
    confidentiality,
    box: box?.code ?? '',
    letterType: letter.letterType?.code ?? '',
    priority: letter.priority?.code ?? '',
  }
}

type Sender = {
  name: string
  email: string | null
  address: { lines: string[]; postalCode: string; city: string } | null
}

export const senderFields = ({ name, email, address }: Sender) => ({
  senderName: name,
  senderEmail: email ?? '',
  addressLines: address?.lines.join('\n') ?? '',
  postalCode: address?.postalCode ?? '',
  city: address?.city ?? '',
})

/** What is registered or corrected, but the box: a correction moves nothing. */
export function correctionOf(draft: Draft): Omit<LetterInput, 'box'> {
  const { senderName, senderEmail, addressLines, postalCode, city } = draft
  const lines = addressLines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const hasAddress = lines.length > 0 || postalCode.trim() !== '' || city.trim() !== ''
  return {
    subject: draft.subject.trim(),
    sender: {
      name: senderName.trim(),
      ...(senderEmail.trim() && { email: senderEmail.trim() }),
      ...(hasAddress && { address: { lines, postalCode: postalCode.trim(), city: city.trim() } }),
    },
    channel: draft.channel,
    receivedOn: draft.receivedOn,
    ...(draft.writtenOn && { writtenOn: draft.writtenOn }),
    confidentiality: draft.confidentiality,
    ...(draft.letterType !== undefined && { letterType: draft.letterType || null }),
    ...(draft.priority !== undefined && { priority: draft.priority || null }),
  }
}

export const inputOf = (draft: Draft): LetterInput => ({ ...correctionOf(draft), box: draft.box || null })

/** What was registered last. */
export type Done = { id: string; chrono: string | null; subject: string }
