import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ServiceDeps } from '../../activities/deps.ts'
import { createServiceActivities } from '../../activities/services.ts'
import { commentHash, createSigner, publicKeysOf } from '../../api/circuits/signer.ts'
import { storeDecision } from '../../db/circuits/decisions.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { historyOf } from '../../db/evidence/history.ts'
import { contacts, decisions, documents, griffes, letters, replies, users } from '../../db/schema/index.ts'
import { drawDemoGriffe } from '../../documents/demo/griffe.ts'
import { sealGriffe } from '../../documents/griffe-vault.ts'
import { renderer } from '../../documents/render.ts'
import { readStamps } from '../../documents/stamp.ts'
import { type DocumentStore, openStore } from '../../documents/store.ts'
import type { Act } from '../../domain/acts.ts'
import { openCatcher } from '../../mail/catcher.ts'
import { createMailer } from '../../mail/outgoing.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { testKeys } from '../workflows/support/keys.ts'
import { buildTown, registerLetter, type Town } from '../workflows/support/town.ts'

const folder = mkdtempSync(join(tmpdir(), 'bannette-signing-'))
const griffeKey = new Uint8Array(32).fill(5)
const signer = createSigner(testKeys.decisions)

let fresh: FreshDatabase
let db: Database
let town: Town
let store: DocumentStore
let deps: ServiceDeps
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  town = await buildTown(db)
  store = await openStore(join(folder, 'documents'))
  const mailer = createMailer({ from: 'Ville <courrier@ville.example>', catcherDir: join(folder, 'outbox') })
  const publicKeys = publicKeysOf(testKeys.decisions)
  deps = { db, store, renderer, mailer, publicKeys, griffeKeys: new Map([['k1', griffeKey]]) }
  const { mayor } = town.people
  const sealed = Buffer.from(sealGriffe(griffeKey, await drawDemoGriffe('Jeanne Sorel'), String(mayor)))
  await db.update(users).set({ signatory: true, title: 'Maire' }).where(eq(users.id, mayor))
  await db.insert(griffes).values({ userId: mayor, sealed, keyId: 'k1' })
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A letter with a reply of one page, saved and approved. */
async function letterWithReply(): Promise<{ letterId: string; sha256: string }> {
  const letterId = await registerLetter(db, 'DEP', 'direction')
  const [letter] = await db.select().from(letters).where(eq(letters.id, letterId))
  await db
    .update(contacts)
    .set({ email: 'camille.roy@exemple.example' })
    .where(eq(contacts.id, letter?.senderId ?? ''))
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawText(`Réponse ${letterId}`, { x: 60, y: 700, size: 12 })
  const { sha256 } = await store.put(await pdf.save())
  const griffeBox = { page: 1, x: 330, y: 120, width: 180, height: 78 }
  await db.insert(replies).values({ letterId, version: 1, sha256, griffeBox, savedBy: town.people.assistant })
  return { letterId, sha256 }
}

type Completion = Extract<Act, { name: 'complete' }>

async function decided(letterId: string, change: Partial<Completion>): Promise<string> {
  const decisionId = randomUUID()
  const act: Completion = {
    ...{ name: 'complete', taskKey: '1.sign#1#0', outcome: 'sign', decisionId, letterId, runId: 'r', leg: 1, after: 0 },
    ...{ actor: town.people.mayor, onBehalfOf: null, at: '2026-11-20T10:00:00.000Z' },
    ...change,
  }
  await storeDecision(db, { act, signed: signer.sign(act), comment: null, documentSha256: act.documentSha256 ?? null })
  return decisionId
}

const run = (
  name: 'stamp-griffe' | 'dispatch' | 'send-acknowledgement',
  letterId: string,
  vars: Record<string, unknown>,
) =>
  createServiceActivities(deps)[name]({
    letterId,
    key: '1.service#1#0',
    element: name,
    box: 'DEP',
    parameters: {},
    vars,
  })

/** The hash of the version that waits for its griffe. */
async function versionOf(letterId: string): Promise<string> {
  const [reply] = await db.select({ sha256: replies.sha256 }).from(replies).where(eq(replies.letterId, letterId))
  return reply?.sha256 ?? ''
}

const stampedDocuments = (letterId: string) => db.select().from(documents).where(eq(documents.letterId, letterId))

test('R14 the griffe is put once on exactly the version that was signed, and leaves a trace that can be verified', async () => {
  const { letterId, sha256 } = await letterWithReply()
  const signDecision = await decided(letterId, { documentSha256: sha256 })
  const first = await run('stamp-griffe', letterId, { signDecision })
  expect(await run('stamp-griffe', letterId, { signDecision })).toEqual(first)
  const rows = await stampedDocuments(letterId)
  expect(rows).toMatchObject([{ role: 'stamped-reply', sha256: first.stampedSha256 }])
  const [record] = await readStamps(await store.get(rows[0]?.sha256 ?? ''))
  expect(record).toMatchObject({ decisionId: signDecision, sourceSha256: sha256 })
  const history = await historyOf(db, letterId)
  expect(history).toMatchObject([
    { kind: 'stamped', data: { approvedSha256: sha256, stampedSha256: first.stampedSha256 } },
  ])
})

test.each([
  ['no decision', async () => randomUUID(), 'DECISION_UNKNOWN'],
  ['a decision of another letter', async () => decided((await letterWithReply()).letterId, {}), 'DECISION_UNKNOWN'],
  ['a refusal', (letterId: string) => decided(letterId, { outcome: 'refuse' }), 'DECISION_FORGED'],
  [
    'an agent who has no griffe',
    (letterId: string) => decided(letterId, { actor: town.people.assistant, documentSha256: 'a'.repeat(64) }),
    'NOT_A_SIGNATORY',
  ],
  ['another version', (letterId: string) => decided(letterId, { documentSha256: 'b'.repeat(64) }), 'NO_REPLY'],
  [
    'a row that was altered after it was signed',
    async (letterId: string) => {
      const id = await decided(letterId, { actor: town.people.assistant, documentSha256: 'c'.repeat(64) })
      await db.update(decisions).set({ actorId: town.people.mayor }).where(eq(decisions.id, id))
      return id
    },
    'DECISION_FORGED',
  ],
  [
    'a decision whose words were altered, row and all',
    async (letterId: string) => {
      const id = await decided(letterId, { actor: town.people.assistant, documentSha256: await versionOf(letterId) })
      const [row] = await db.select().from(decisions).where(eq(decisions.id, id))
      if (!row) throw new Error('no decision')
      const payload = JSON.stringify({ ...JSON.parse(row.signed.payload), actor: town.people.mayor })
      const set = { actorId: town.people.mayor, signed: { ...row.signed, payload } }
      await db.update(decisions).set(set).where(eq(decisions.id, id))
      return id
    },
    'DECISION_FORGED',
  ],
  [
    'a row that names another version than was signed for',
    async (letterId: string) => {
      const id = await decided(letterId, { documentSha256: await versionOf(letterId) })
      const set = { documentSha256: 'd'.repeat(64) }
      await db.update(decisions).set(set).where(eq(decisions.id, id))
      return id
    },
    'DECISION_FORGED',
  ],
])('R14 %s stamps nothing', async (_what, decision, code) => {
  const { letterId } = await letterWithReply()
  const stamping = run('stamp-griffe', letterId, { signDecision: await decision(letterId) })
  await expect(stamping).rejects.toMatchObject({ type: code, nonRetryable: true })
  expect(await stampedDocuments(letterId)).toEqual([])
})

test('R14 whoever signs no more stamps nothing, though the image is still kept', async () => {
  const { letterId, sha256 } = await letterWithReply()
  const signDecision = await decided(letterId, { documentSha256: sha256 })
  const mayor = eq(users.id, town.people.mayor)
  await db.update(users).set({ signatory: false }).where(mayor)
  const stamping = run('stamp-griffe', letterId, { signDecision })
  await expect(stamping).rejects.toMatchObject({ type: 'NOT_A_SIGNATORY', nonRetryable: true })
  expect(await stampedDocuments(letterId)).toEqual([])
  await db.update(users).set({ signatory: true }).where(mayor)
})

test('R14 what was stamped stays as it was stamped when the griffe is another one afterwards', async () => {
  const { letterId, sha256 } = await letterWithReply()
  const signDecision = await decided(letterId, { documentSha256: sha256 })
  const first = await run('stamp-griffe', letterId, { signDecision })
  const { mayor } = town.people
  const sealed = Buffer.from(sealGriffe(griffeKey, await drawDemoGriffe('Une autre signature'), String(mayor)))
  await db.update(griffes).set({ sealed }).where(eq(griffes.userId, mayor))
  expect(await run('stamp-griffe', letterId, { signDecision })).toEqual(first)
  expect(await stampedDocuments(letterId)).toMatchObject([{ sha256: first.stampedSha256 }])
})

test('R16 R17 acknowledgement and reply leave once each, whatever is retried', async () => {
  const { letterId, sha256 } = await letterWithReply()
  const variables = { by: 'email' }
  const acknowledgeDecision = await decided(letterId, { outcome: 'done', actor: town.people.assistant, variables })
  const dispatchDecision = await decided(letterId, { outcome: 'done', actor: town.people.assistant, variables })
  for (let round = 0; round < 2; round += 1) {
    await run('send-acknowledgement', letterId, { acknowledgeDecision })
    await run('dispatch', letterId, { dispatchDecision, stampedSha256: sha256 })
  }
  const kinds = (await historyOf(db, letterId)).map(({ kind, data }) => `${kind} ${data.by}`)
  expect(kinds).toEqual(['acknowledged email', 'dispatched email'])
  expect((await stampedDocuments(letterId)).map(({ role }) => role)).toEqual(['acknowledgement'])
  const caught = await (await openCatcher(join(folder, 'outbox'))).listCaught()
  expect(caught).toHaveLength(2)
})

test('a comment is bound to its decision without being told', () => {
  expect(commentHash('d1', 'à revoir')).not.toBe(commentHash('d2', 'à revoir'))
})
