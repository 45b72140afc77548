import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onceEffect } from '../../db/effects.ts'
import { beginRequest, finishRequest } from '../../db/idempotency.ts'
import { listenLetters, notifyLetter } from '../../db/live.ts'
import { enqueue, markDone, markFailed, takeDue } from '../../db/outbox.ts'
import { auditLog, outbox } from '../../db/schema/index.ts'
import { changeSetting, changeSignatureModeOf, readSettings, signatureModeOf } from '../../db/settings.ts'
import { type TestTown, testTown } from './town.ts'

let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('two relays never take the same work, and work that nobody finished is due again after its lease', async () => {
  const { id: letterId } = await town.register()
  await town.db.transaction(async (tx) => {
    for (const n of [1, 2, 3, 4]) await enqueue(tx, { kind: 'start-circuit', letterId, payload: { n } })
  })
  const [one, two] = await Promise.all([takeDue(town.db, 2), takeDue(town.db, 2)])
  expect([...one, ...two].map((item) => item.payload.n).sort()).toEqual([1, 2, 3, 4])
  expect(await takeDue(town.db, 10)).toEqual([])
  await town.db.update(outbox).set({ nextAttemptAt: sql`now() - interval '1 second'` })
  const again = await takeDue(town.db, 10)
  expect(again.map((item) => item.attempts)).toEqual([2, 2, 2, 2])
})

test('done work is never due again; failed work is, later, with its error', async () => {
  const { id: letterId } = await town.register()
  await town.db.transaction((tx) => enqueue(tx, { kind: 'start-circuit', letterId, payload: {} }))
  const [item] = await takeDue(town.db, 1)
  await markFailed(town.db, item?.id ?? 0, 'Temporal is not there')
  const [failed] = await town.db
    .select()
    .from(outbox)
    .where(eq(outbox.id, item?.id ?? 0))
  expect(failed?.lastError).toBe('Temporal is not there')
  expect(failed?.nextAttemptAt.getTime()).toBeGreaterThan(failed?.createdAt.getTime() ?? 0)
  await markDone(town.db, item?.id ?? 0)
  await town.db
    .update(outbox)
    .set({ nextAttemptAt: sql`now() - interval '1 hour'` })
    .where(eq(outbox.letterId, letterId))
  expect((await takeDue(town.db, 10)).filter((due) => due.letterId === letterId)).toEqual([])
})

test('R14 an effect is done once by its business key; one that failed is done at the next attempt', async () => {
  const { id: letterId } = await town.register()
  const effect = { key: 'stamp:1', letterId, kind: 'stamp' }
  let done = 0
  const failing = onceEffect(town.db, effect, async () => Promise.reject(new Error('disk full')))
  await expect(failing).rejects.toThrow('disk full')
  const perform = async () => {
    done += 1
    return { sha256: `hash ${done}` }
  }
  expect(await onceEffect(town.db, effect, perform)).toEqual({ result: { sha256: 'hash 1' }, repeated: false })
  expect(await onceEffect(town.db, effect, perform)).toEqual({ result: { sha256: 'hash 1' }, repeated: true })
  expect(done).toBe(1)
})

test('the same idempotency key gives the first answer, and is refused for another request', async () => {
  const request = { userId: await town.userId('bdc'), key: 'k1', requestHash: 'a' }
  expect(await beginRequest(town.db, request)).toEqual({ repeated: false })
  await expect(beginRequest(town.db, request)).rejects.toMatchObject({ code: 'REQUEST_IN_PROGRESS' })
  await finishRequest(town.db, request, { status: 201, body: { id: 'x' } })
  expect(await beginRequest(town.db, request)).toEqual({ answer: { status: 201, body: { id: 'x' } } })
  const other = beginRequest(town.db, { ...request, requestHash: 'b' })
  await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  const someoneElse = { ...request, userId: await town.userId('bdc2') }
  expect(await beginRequest(town.db, someoneElse)).toEqual({ repeated: false })
})

test('R15 settings have defaults, are checked, and each change is on record with before and after', async () => {
  const actor = await town.userId('bdc')
  expect((await readSettings(town.db)).signatureMode).toBe('griffe')
  await town.db.transaction((tx) => changeSetting(tx, 'signatureMode', 'by-hand', actor))
  await town.db.transaction((tx) => changeSignatureModeOf(tx, actor, 'griffe', actor))
  expect((await readSettings(town.db)).signatureMode).toBe('by-hand')
  expect(await signatureModeOf(town.db, actor)).toBe('griffe')
  const [row] = await town.db.select().from(auditLog).where(eq(auditLog.subject, 'setting:signatureMode'))
  expect(row).toMatchObject({ actorId: actor, before: 'griffe', after: 'by-hand' })
  const wrong = { answer: 0, acknowledgement: 1, contribution: 1, visa: 1 }
  const refused = town.db.transaction((tx) => changeSetting(tx, 'delays', wrong, actor))
  await expect(refused).rejects.toMatchObject({ code: 'INVALID_SETTING' })
})

test('every process hears of a letter when its transaction is committed, and never of one rolled back', async () => {
  const heard: string[] = []
  const listener = await listenLetters(town.url, (letterId) => heard.push(letterId))
  try {
    const rolledBack = town.db.transaction(async (tx) => {
      await notifyLetter(tx, 'rolled-back')
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    const { id } = await town.register()
    await expect.poll(() => heard).toEqual([id])
  } finally {
    await listener.close()
  }
})
