export type MailAddress = { name: string; address: string }
export type MailAttachment = {
  /** as written by the sender: data for display only, never a path */
  name: string
  mime: string
  bytes: Uint8Array
  /** true for an image that belongs to the HTML of the message: not a piece of the letter */
  related: boolean
}
export type IncomingMessage = {
  messageId: string | null
  /** what the sender claims; nothing is granted or routed by it */
  from: MailAddress | null
  to: MailAddress[]
  cc: MailAddress[]
  subject: string
  /** ISO 8601, null when the message has no readable date */
  date: string | null
  /** plain text, made from the HTML when the message has no text part; nothing is fetched */
  text: string
  attachments: MailAttachment[]
  /** the trusted relay's verdicts; empty = sender not verified */
  authenticationResults: string[]
}
