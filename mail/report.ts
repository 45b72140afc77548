/** What a mail server says became of one of our messages (RFC 3464), or of something that we cannot name. */
export type DeliveryReport = {
  action: 'failed' | 'delivered' | 'other'
  /** What may name our message: first parts of Message-IDs and the envelope id (RFC 3461), in lower case. */
  messages: string[]
  /** RFC 3463, such as `5.1.1`; null when the server gave none. */
  status: string | null
}

/** A report is short; whatever a server quotes behind that is the citizen's message, or ours. */
const readBytes = 256 * 1024
const maxNamed = 20

/**
 * Reads a message as a report of delivery, from its lines alone: nothing is decoded, linear in what is read. Old servers
 * send text for people instead of the standard form; they are known by their empty envelope and their first words.
 * @param envelopeFrom the sender of the envelope; empty for every report
 * @returns null when it is an ordinary message, an automatic answer of a person's mailbox included (RFC 3834)
 */
export function readReport(raw: Uint8Array, envelopeFrom: string): DeliveryReport | null {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, readBytes)).toString('latin1')
  const lines = unfolded(text)
  const end = lines.indexOf('')
  const head = end === -1 ? lines : lines.slice(0, end)
  const body = end === -1 ? [] : lines.slice(end + 1)
  const type = fieldOf(head, 'content-type') ?? ''
  if (/^multipart\/report\b/i.test(type) && /report-type\s*=\s*"?delivery-status/i.test(type))
    return standard(head, body)
  if (envelopeFrom === '' && plainReport.test(body.slice(0, 60).join(' '))) return byText(head, body)
  return null
}

/** qmail, older Exim, and servers that only write to people. */
const plainReport =
  /this is the qmail-send program|this message was created automatically by mail delivery software|undeliverable mail|could not be delivered|n'a pas pu être remis/i

function standard(head: readonly string[], body: readonly string[]): DeliveryReport {
  const fields = body.slice(
    Math.max(
      0,
      body.findIndex((line) => /^content-type:\s*message\/(global-)?delivery-status/i.test(line)),
    ),
  )
  const action = fieldOf(fields, 'action')?.toLowerCase() ?? ''
  return {
    action: action === 'failed' || action === 'delivered' ? action : 'other',
    messages: namesIn(head, body, fieldOf(fields, 'original-envelope-id')),
    status: statusIn(fieldOf(fields, 'status')),
  }
}

const byText = (head: readonly string[], body: readonly string[]): DeliveryReport => ({
  action: 'failed',
  messages: namesIn(head, body, null),
  status: statusIn(body.find((line) => /\b5\.\d{1,3}\.\d{1,3}\b/.test(line)) ?? null),
})

/** The report's own id comes last of all that is looked at, because it never is ours. */
function namesIn(head: readonly string[], body: readonly string[], envelopeId: string | null): string[] {
  const headers = body.filter((line) => /^(message-id|in-reply-to|references|x-original-message-id):/i.test(line))
  const related = head.filter((line) => /^(in-reply-to|references|x-ms-exchange-parent-message-id):/i.test(line))
  const ids = [...headers, ...related].join(' ').match(/<[^<>\s@]{1,200}@/g) ?? []
  const named = [...(envelopeId === null ? [] : [envelopeId]), ...ids.map((id) => id.slice(1, -1))]
  return [...new Set(named.map((name) => name.trim().toLowerCase()))].slice(0, maxNamed)
}

const statusIn = (text: string | null): string | null => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text ?? '')?.[0] ?? null

const fieldOf = (lines: readonly string[], name: string): string | null =>
  lines
    .find((line) => line.toLowerCase().startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? null

/** Lines as headers mean them: a line that begins with a blank goes on where the one before ended. */
function unfolded(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const last = lines.length - 1
    if (/^[ \t]+\S/.test(line) && last >= 0 && lines[last] !== '') lines[last] += ` ${line.trim()}`
    else lines.push(line.trimEnd())
  }
  return lines
}
