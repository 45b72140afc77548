import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import { MailError } from './errors.ts'

/** A message that the demonstration kept instead of sending it. `id` is derived from the Message-ID. */
export type CaughtMessage = {
  id: string
  messageId: string
  to: string
  subject: string
  at: string
  size: number
  attachments: readonly string[]
}

export interface MailCatcher {
  keep(raw: Uint8Array, mail: SendMailOptions): Promise<CaughtMessage>
  /** newest first */
  listCaught(): Promise<CaughtMessage[]>
  /** the whole message as it would have travelled. @throws {MailError} MAIL_NOT_FOUND */
  readCaught(id: string): Promise<Uint8Array>
}

/** A directory of `.eml` files, each with a `.json` beside it that is written last: a half-written message is not listed. */
export async function openCatcher(directory: string): Promise<MailCatcher> {
  await mkdir(directory, { recursive: true })
  const entry = async (id: string): Promise<CaughtMessage> =>
    JSON.parse(await readFile(join(directory, `${id}.json`), 'utf8'))

  return {
    async keep(raw, mail) {
      const caught = describe(raw, mail)
      const before = await entry(caught.id).catch(() => null)
      if (before) return before
      await writeWhole(directory, `${caught.id}.eml`, raw)
      await writeWhole(directory, `${caught.id}.json`, Buffer.from(JSON.stringify(caught)))
      return caught
    },
    async listCaught() {
      const names = (await readdir(directory)).filter((name) => name.endsWith('.json'))
      const all = await Promise.all(names.map((name) => entry(name.slice(0, -'.json'.length))))
      return all.sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))
    },
    async readCaught(id) {
      if (!/^[0-9a-f]{32}$/.test(id)) throw new MailError('MAIL_NOT_FOUND', 'No such message')
      return readFile(join(directory, `${id}.eml`)).catch(() => {
        throw new MailError('MAIL_NOT_FOUND', 'No such message')
      })
    },
  }
}

function describe(raw: Uint8Array, mail: SendMailOptions): CaughtMessage {
  const messageId = String(mail.messageId)
  return {
    id: createHash('sha256').update(messageId).digest('hex').slice(0, 32),
    messageId,
    to: recipientOf(mail.to),
    subject: mail.subject ?? '',
    at: new Date(mail.date ?? 0).toISOString(),
    size: raw.byteLength,
    attachments: (mail.attachments ?? []).map(({ filename }) => String(filename)),
  }
}

function recipientOf(to: SendMailOptions['to']): string {
  const first = Array.isArray(to) ? to[0] : to
  return typeof first === 'object' && 'address' in first ? (first.address ?? '') : String(first ?? '')
}

async function writeWhole(directory: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(directory, `.${randomUUID()}`)
  const file = await open(temporary, 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, join(directory, name))
}
