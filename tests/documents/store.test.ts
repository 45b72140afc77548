import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Of } from '../../documents/hash.ts'
import { type DocumentStore, openStore } from '../../documents/store.ts'

const freshStore = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'bannette-store-'))
  return { directory, store: await openStore(directory) }
}

const hashesOf = async (store: DocumentStore): Promise<string[]> => {
  const hashes: string[] = []
  for await (const hash of store.list()) hashes.push(hash)
  return hashes
}

const pathIn = (directory: string, sha256: string) =>
  join(directory, 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256)

test('I8 a document is found again under its own hash, and only under it', async () => {
  const { store } = await freshStore()
  const bytes = randomBytes(100_000)
  const { sha256, size } = await store.put(bytes)
  expect({ sha256, size }).toEqual({ sha256: sha256Of(bytes), size: 100_000 })
  expect(Buffer.from(await store.get(sha256)).equals(bytes)).toBe(true)
  expect(await store.has(sha256)).toBe(true)
  await expect(store.get('0'.repeat(64))).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
})

test('the same bytes sent twice, also as a stream, are one document', async () => {
  const { directory, store } = await freshStore()
  const parts = [randomBytes(70_000), randomBytes(3)]
  const whole = await store.put(Buffer.concat(parts))
  const streamed = await store.put(
    (async function* () {
      yield* parts
    })(),
  )
  expect(streamed).toEqual(whole)
  expect(await hashesOf(store)).toEqual([whole.sha256])
  expect(await readdir(join(directory, 'tmp'))).toEqual([])
})

test('a stored document cannot be written to', async () => {
  const { directory, store } = await freshStore()
  const { sha256 } = await store.put(Buffer.from('bytes'))
  expect((await stat(pathIn(directory, sha256))).mode & 0o777).toBe(0o440)
})

test('bytes altered on the disk are never handed out as the document', async () => {
  const { directory, store } = await freshStore()
  const { sha256 } = await store.put(Buffer.from('as received'))
  expect(await store.verify(sha256)).toBe(true)
  await chmod(pathIn(directory, sha256), 0o640)
  await writeFile(pathIn(directory, sha256), 'as altered!')
  expect(await store.verify(sha256)).toBe(false)
  await expect(store.get(sha256)).rejects.toMatchObject({ code: 'DOCUMENT_CORRUPT' })
})

test('a name is never a path: what is no hash is no document', async () => {
  const { directory, store } = await freshStore()
  await writeFile(join(directory, 'secret'), 'x')
  for (const name of ['../secret', '../../etc/passwd', '', 'a'.repeat(63), `${'a'.repeat(63)}/`, '\0'.repeat(64)]) {
    await expect(store.get(name)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
    expect(await store.has(name)).toBe(false)
  }
})

test('an upload that breaks off or grows too large leaves nothing behind', async () => {
  const { directory, store } = await freshStore()
  const broken = (async function* () {
    yield randomBytes(10)
    throw new Error('connection lost')
  })()
  await expect(store.put(broken)).rejects.toThrow('connection lost')
  await expect(store.put(randomBytes(11), { maxBytes: 10 })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  expect(await readdir(join(directory, 'tmp'))).toEqual([])
  expect(await hashesOf(store)).toEqual([])
})

test('what a crash left in the temporary folder is swept once it is old', async () => {
  const { directory, store } = await freshStore()
  await writeFile(join(directory, 'tmp', 'left-behind'), 'x')
  expect(await store.sweep(86_400_000)).toBe(0)
  expect(await store.sweep(-1)).toBe(1)
  expect(await readdir(join(directory, 'tmp'))).toEqual([])
})

test('bytes are only taken away when nobody stored them again meanwhile', async () => {
  const { store } = await freshStore()
  const { sha256 } = await store.put(randomBytes(10))
  expect(await store.remove(sha256, 86_400_000)).toBe(false)
  expect(await store.verify(sha256)).toBe(true)
  expect(await store.remove(sha256, -1)).toBe(true)
  expect(await store.has(sha256)).toBe(false)
  await expect(store.remove(sha256, -1)).rejects.toMatchObject({ code: 'DOCUMENT_NOT_FOUND' })
})
