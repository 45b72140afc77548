import type { Charter } from '../charter.ts'
import type { EditorDoc } from '../editor/nodes.ts'

/** Who answers: shown at the head of the letter under the town's name. */
export type SenderBlock = { unit: string; parentUnit?: string; contact?: string; phone?: string; email?: string }
/** Postal address as it appears in the window of the envelope. */
export type RecipientBlock = { name: string; lines: readonly string[]; postalCode: string; city: string }
/** `Nos réf.`, `Vos réf.`, `Affaire suivie par`… in the order given. */
export type Reference = { label: string; value: string }
export type SignatoryBlock = {
  /** for example `Le Maire,` */
  title: string
  name: string
  /** for example `Pour le Maire et par délégation,` */
  byDelegation?: string
}

export type LetterToRender = {
  charter: Charter
  sender: SenderBlock
  recipient: RecipientBlock
  place: string
  /** `YYYY-MM-DD`; also the date of the PDF, so that the same letter gives the same bytes */
  date: string
  references: readonly Reference[]
  subject: string
  /** merge fields already resolved (`mergeFields`) */
  body: EditorDoc
  signatory: SignatoryBlock
  enclosures: readonly string[]
  /** `Copie à` */
  copies?: readonly string[]
  /** a preview carries the word « PROJET » across its pages */
  draft?: boolean
}

/** A rectangle on a page, in points, from the lower left corner of the page as it is seen; pages count from 1. */
export type Placement = { page: number; x: number; y: number; width: number; height: number }
export type RenderedDocument = { pdf: Uint8Array; sha256: string; pages: number }
/** `griffeBox`: the place kept free for the signature, above the signatory's name. */
export type RenderedLetter = RenderedDocument & { griffeBox: Placement }

export type AcknowledgementToRender = {
  charter: Charter
  sender: SenderBlock & { postalLines: readonly string[] }
  recipient: RecipientBlock
  place: string
  date: string
  chrono: string
  /** what the citizen wrote about */
  subject: string
  /** `YYYY-MM-DD`, day of arrival */
  receivedOn: string
  /** what silence means (CRPA R112-5); `information`: the letter asks for no decision */
  silence: { kind: 'information' } | { kind: 'rejects' | 'accepts'; implicitDecisionOn: string; remedies?: string }
  /** the text of the direction's template (R18); our standard text when absent */
  body?: EditorDoc
  signatory?: SignatoryBlock
}

export type CoverSheetToRender = {
  charter: Charter
  chrono: string
  subject: string
  recipient: string
  unit: string
  signatory: string
  date: string
  /** SHA-256 of the version to sign, in full */
  sha256: string
  instructions: readonly string[]
  /** what brings the signed scan back to its letter: the address or id carried by the QR code */
  qr?: string
}

export type EmailToRender = {
  charter: Charter
  from: string
  to: readonly string[]
  cc: readonly string[]
  subject: string
  /** ISO 8601 instant of the message, or null when it has none */
  sentAt: string | null
  /** ISO 8601 instant of reception; also the date of the PDF */
  receivedAt: string
  messageId: string | null
  text: string
  attachments: readonly { name: string; size: number; sha256: string }[]
  /** a warning shown under the header, for example that the sender could not be verified */
  notice?: string
}

export type WebRequestToRender = {
  charter: Charter
  /** the form of the town's web site */
  form: string
  name: string
  email?: string | undefined
  phone?: string | undefined
  address?: { lines: readonly string[]; postalCode: string; city: string } | undefined
  subject: string
  /** ISO 8601 instant of reception; also the date of the PDF */
  receivedAt: string
  message: string
  attachments: EmailToRender['attachments']
}
