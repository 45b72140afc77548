import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { DocumentError } from './errors.ts'
import { isSha256 } from './hash.ts'

export type StoredDocument = { sha256: string; size: number }
export type DocumentSource = Uint8Array | AsyncIterable<Uint8Array>

/**
 * Bytes under their own SHA-256: what is stored never changes, the same bytes are stored once, and no name given by a
 * user ever becomes a path. Every other store (S3-compatible) offers this same interface.
 */
export interface DocumentStore {
  /** Stored and durable once this resolves. @throws {DocumentError} FILE_TOO_LARGE beyond `maxBytes`, STORE_FULL */
  put(source: DocumentSource, options?: { maxBytes?: number }): Promise<StoredDocument>
  /** @throws {DocumentError} DOCUMENT_NOT_FOUND; DOCUMENT_CORRUPT when the bytes no longer have their hash */
  get(sha256: string): Promise<Uint8Array>
  /** The bytes as they are read from the disk; not verified on the way. @throws {DocumentError} DOCUMENT_NOT_FOUND */
  stream(sha256: string): Promise<{ size: number; body: Readable }>
  has(sha256: string): Promise<boolean>
  /** `true` when the bytes are there and have their hash, `false` when they were altered. @throws DOCUMENT_NOT_FOUND */
  verify(sha256: string): Promise<boolean>
  /** Every hash held, in order; for the verification of all files. */
  list(): AsyncIterable<string>
  /** When these bytes were last stored. @throws DOCUMENT_NOT_FOUND */
  storedAt(sha256: string): Promise<Date>
  /**
   * Takes the bytes away for good, unless they were stored again within `olderThanMs`: then somebody needs them.
   * @returns whether they are gone @throws DOCUMENT_NOT_FOUND
   */
  remove(sha256: string, olderThanMs: number): Promise<boolean>
  /** Drops unfinished uploads older than `olderThanMs`; answers how many. */
  sweep(olderThanMs: number): Promise<number>
}

const READ_ONLY = 0o440

/** A store in a directory: `sha256/ab/cd/<hash>`, unfinished uploads in `tmp/`. The directory is made when missing. */
export async function openStore(directory: string): Promise<DocumentStore> {
  const root = join(directory, 'sha256')
  const incoming = join(directory, 'tmp')
  await mkdir(root, { recursive: true, mode: 0o750 })
  await mkdir(incoming, { recursive: true, mode: 0o750 })

  const pathOf = (sha256: string): string => {
    if (!isSha256(sha256)) throw notFound(sha256)
    return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }

  const store: DocumentStore = {
    async put(source, options = {}) {
      const temporary = join(incoming, randomUUID())
      try {
        const stored = await writeDurably(temporary, source, options.maxBytes ?? Number.POSITIVE_INFINITY)
        await publish(temporary, pathOf(stored.sha256), root)
        return stored
      } catch (error) {
        await rm(temporary, { force: true })
        throw storeError(error)
      }
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(absent(sha256))
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw corrupt(sha256)
      return bytes
    },
    async stream(sha256) {
      const { size } = await stat(pathOf(sha256)).catch(absent(sha256))
      return { size, body: createReadStream(pathOf(sha256)) }
    },
    async has(sha256) {
      return isSha256(sha256) && (await stat(pathOf(sha256)).then(() => true, missing))
    },
    async verify(sha256) {
      const { body } = await store.stream(sha256)
      const hash = createHash('sha256')
      for await (const chunk of body) hash.update(chunk)
      return hash.digest('hex') === sha256
    },
    list: () => listHashes(root),
    async storedAt(sha256) {
      return (await stat(pathOf(sha256)).catch(absent(sha256))).mtime
    },
    async remove(sha256, olderThanMs) {
      // Looked at once nobody can find it any more: the same bytes may be stored again at this very moment.
      const aside = join(incoming, randomUUID())
      await rename(pathOf(sha256), aside).catch(absent(sha256))
      const old = Date.now() - (await stat(aside)).mtimeMs > olderThanMs
      if (old) await rm(aside, { force: true })
      else await publish(aside, pathOf(sha256), root)
      return old
    },
    sweep: (olderThanMs) => sweepOlderThan(incoming, olderThanMs),
  }
  return store
}

async function writeDurably(path: string, source: DocumentSource, maxBytes: number): Promise<StoredDocument> {
  const file = await open(path, 'wx', READ_ONLY)
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of source instanceof Uint8Array ? [source] : source) {
      size += chunk.byteLength
      if (size > maxBytes) throw new DocumentError('FILE_TOO_LARGE', 'The file is too large', { maxBytes })
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}

/** Rename is atomic; the directories are synced so that a power cut cannot undo what was answered as stored. */
async function publish(temporary: string, target: string, root: string): Promise<void> {
  const shard = dirname(target)
  const created = await mkdir(shard, { recursive: true, mode: 0o750 })
  await rename(temporary, target)
  await syncDirectory(shard)
  if (!created) return
  await syncDirectory(dirname(shard))
  await syncDirectory(root)
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

async function* listHashes(root: string): AsyncIterable<string> {
  for (const first of (await readdir(root)).sort())
    for (const second of (await readdir(join(root, first))).sort())
      for (const name of (await readdir(join(root, first, second))).sort()) if (isSha256(name)) yield name
}

async function sweepOlderThan(incoming: string, olderThanMs: number): Promise<number> {
  let dropped = 0
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const age = await stat(path).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    )
    if (age < olderThanMs) continue
    await rm(path, { force: true })
    dropped += 1
  }
  return dropped
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

const notFound = (sha256: string) => new DocumentError('DOCUMENT_NOT_FOUND', 'No such document', { sha256 })
const corrupt = (sha256: string) =>
  new DocumentError('DOCUMENT_CORRUPT', 'The bytes on disk no longer have their hash', { sha256 })

const absent =
  (sha256: string) =>
  (error: unknown): never => {
    throw codeOf(error) === 'ENOENT' ? notFound(sha256) : error
  }

const missing = (error: unknown): false => {
  if (codeOf(error) === 'ENOENT') return false
  throw error
}

const storeError = (error: unknown): unknown =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error) ?? '')
    ? new DocumentError('STORE_FULL', 'The document store has no room left', { cause: codeOf(error) })
    : error
