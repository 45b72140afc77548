import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { Type } from 'typebox'
import { sha256Of } from '../documents/hash.ts'
import { intakeLimits } from '../documents/intake.ts'
import { DomainError } from '../domain/errors.ts'

/** One part of a form with its bytes. `name` is the sender's, for display only. */
export type UploadedFile = { name: string; bytes: Uint8Array; sha256: string }

/** In a body schema: the parts of one name, in the order in which they came. */
export const Files = Type.Array(Type.Unsafe<UploadedFile>({ contentMediaType: 'application/octet-stream' }), {
  maxItems: 20,
})

/**
 * The parts that a route takes: JSON by name (one each), files by name (each an array, empty when none came), and plain
 * fields of text for the simplest clients.
 */
export type FormParts = {
  json: readonly string[]
  files: readonly string[]
  text?: readonly string[]
  /** Bytes of all files together, where less than usual is allowed. */
  maxTotal?: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes `multipart/form-data`; its body is then `{[json part]: value, [file part]: UploadedFile[]}`. */
    form?: FormParts
  }
}

const limits = { fileSize: intakeLimits.maxBytes, files: 20, fields: 20, fieldSize: 1024 * 1024, parts: 40 }
/** All files of one request: they are held in memory until they are stored. */
const maxTotal = 120 * 1024 * 1024

/** Reads a form before validation, whatever the order of its parts, so that schemas and idempotency see all of it. */
export const uploads = plugin(async (app: FastifyInstance) => {
  await app.register(multipart, { limits, throwFileSizeLimit: true })
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return
    const { form } = request.routeOptions.config
    if (!form) throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'this route takes no form')
    request.body = await readForm(request, form).catch(refuseBrokenForm)
  })
})

async function readForm(request: FastifyRequest, form: FormParts): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = Object.fromEntries(form.files.map((name) => [name, []]))
  let total = 0
  for await (const part of request.parts()) {
    const bytes = part.type === 'file' ? await part.toBuffer().catch(refuseLargeFile) : null
    total += bytes?.byteLength ?? 0
    if (total > (form.maxTotal ?? maxTotal))
      throw new DomainError('REQUEST_TOO_LARGE', 'the files of one request are too large')
    if (form.json.includes(part.fieldname)) {
      if (part.fieldname in body) throw invalid(part.fieldname, 'twice')
      body[part.fieldname] =
        part.type === 'file' ? parseJson(part.fieldname, bytes) : jsonOf(part.fieldname, part.value)
    } else if (part.type === 'field' && form.text?.includes(part.fieldname)) {
      body[part.fieldname] = String(part.value)
    } else if (part.type === 'file' && form.files.includes(part.fieldname)) {
      const file = { name: displayName(part.filename), bytes: bytes as Buffer, sha256: sha256Of(bytes as Buffer) }
      ;(body[part.fieldname] as UploadedFile[]).push(file)
    } else throw invalid(part.fieldname, 'unknown')
  }
  return body
}

/** A client may send JSON as a field, as a field of type application/json (parsed already) or as a nameless file. */
const jsonOf = (name: string, value: unknown): unknown =>
  typeof value === 'string' ? parseJson(name, Buffer.from(value)) : value

function parseJson(name: string, bytes: Buffer | null): unknown {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '', refusePrototype)
  } catch {
    throw invalid(name, 'not JSON')
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('forbidden key')
  return value
}

/** What follows the last slash, without control or direction characters: data for the screens, never a path. */
function displayName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const printable = [...last]
    .filter((c) => !/[\p{Cc}\p{Cf}]/u.test(c))
    .join('')
    .trim()
  return printable.slice(0, 200) || 'document'
}

/** A form without boundary, cut off, or whose JSON does not parse: the parser's own errors have no status, or a wrong one. */
function refuseBrokenForm(error: unknown): never {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  if (error instanceof DomainError || (status !== undefined && status !== 406)) throw error
  throw new DomainError('INVALID_REQUEST', 'the form cannot be read', {
    errors: [{ path: '', rule: 'form', message: 'the form is cut off or not well-formed' }],
  })
}

function refuseLargeFile(): never {
  throw new DomainError('FILE_TOO_LARGE', 'a file is too large', { maxBytes: limits.fileSize })
}

const invalid = (part: string, message: string) =>
  new DomainError('INVALID_REQUEST', `part ${part}: ${message}`, {
    errors: [{ path: `/${part}`, rule: 'part', message }],
  })
