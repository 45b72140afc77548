import type { QuarantineCode } from './errors.ts'

export type MailLimits = { maxBytes: number; maxParts: number; maxDepth: number; maxHeaderBytes: number }

/** Limits of the threat model; a letter with its annexes stays far below. */
export const mailLimits: MailLimits = {
  maxBytes: 50 * 1024 * 1024,
  maxParts: 1000,
  maxDepth: 20,
  maxHeaderBytes: 1024 * 1024,
}

type Breach = { code: QuarantineCode; reason: string }

const LF = 10
const DASH = 45

/**
 * Walks over the lines of a message, without decoding anything, and says which limit it breaks; null when none.
 * Linear in the size of the message: this runs before any parser sees the bytes.
 */
export function structureBreach(raw: Uint8Array, limits: MailLimits): Breach | null {
  if (raw.byteLength > limits.maxBytes) return { code: 'MAIL_TOO_LARGE', reason: 'the message is too large' }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const open: string[] = []
  let parts = 1
  let header = { start: 0, inside: true }
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(LF, start)
    const end = newline === -1 ? bytes.length : newline
    if (header.inside) {
      if (end - header.start > limits.maxHeaderBytes)
        return { code: 'MAIL_HEADER_TOO_LARGE', reason: 'a header is too large' }
      if (isBlank(bytes, start, end)) {
        const head = bytes.toString('latin1', header.start, start)
        const nested = /^content-type:\s*message\/rfc822/im.test(head)
        const boundary = boundaryOf(head)
        if (boundary) open.push(boundary)
        if (nested) parts += 1
        header = { start: end + 1, inside: nested }
      }
    } else if (bytes[start] === DASH && bytes[start + 1] === DASH) {
      const line = bytes.toString('latin1', start + 2, Math.min(end, start + 202)).trimEnd()
      const level = levelOf(open, line)
      if (level >= 0) {
        open.length = line.endsWith('--') && line.slice(0, -2) === open[level] ? level : level + 1
        header = { start: end + 1, inside: line === open[level] }
        parts += 1
      }
    }
    if (parts > limits.maxParts) return { code: 'MAIL_TOO_MANY_PARTS', reason: 'the message has too many parts' }
    if (open.length > limits.maxDepth) return { code: 'MAIL_TOO_DEEP', reason: 'the message is nested too deeply' }
    start = end + 1
  }
  return null
}

const isBlank = (bytes: Buffer, start: number, end: number): boolean =>
  end === start || (end === start + 1 && bytes[start] === 13)

const boundaryOf = (head: string): string | null => {
  const multipart = /^content-type:[ \t]*multipart\/(?:[^\r\n]|\r?\n[ \t])*/im.exec(head)?.[0]
  const found = multipart && /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(multipart)
  return found ? (found[1] ?? found[2] ?? null) : null
}

const levelOf = (open: readonly string[], line: string): number =>
  open.findLastIndex((boundary) => line === boundary || line === `${boundary}--`)
