/** What may be shown of a message that nobody could read: its first headers, as text and shortened. */
export type ShownHeader = { name: string; value: string }

const shown = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'reply-to', 'return-path']
const readBytes = 64 * 1024

/** Reads the head of raw bytes, whatever they are; nothing is parsed beyond lines and the encoded words of RFC 2047. */
export function headersOf(raw: Uint8Array): ShownHeader[] {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, readBytes)).toString('latin1')
  const lines: string[] = []
  for (const line of head.split(/\r?\n/)) {
    if (line === '') break
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += ` ${line.trim()}`
    else lines.push(line)
  }
  return shown.flatMap((name) => {
    const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`))
    return line === undefined ? [] : [{ name, value: readable(line.slice(name.length + 1)).slice(0, 500) }]
  })
}

const readable = (value: string): string =>
  Buffer.from(value, 'latin1')
    .toString('utf8')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})\?([BbQq])\?([^?\s]{0,2000})\?=/g,
      (all, charset, encoding, text) => decoded(charset, encoding, text) ?? all,
    )
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '')
    .trim()

function decoded(charset: string, encoding: string, text: string): string | null {
  const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quoted(text)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return null
  }
}

const quoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll('_', ' ')
      .replace(/=([0-9A-Fa-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
