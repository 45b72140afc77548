import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctLetter, enterCircuit, findLetter, listLetters, registerLetter } from '../../db/letters/index.ts'
import { letters, outbox } from '../../db/schema/index.ts'
import { letter, type TestTown, testTown } from './town.ts'

const at = new Date('2026-11-21T08:00:00Z')
let town: TestTown
beforeAll(async () => {
  town = await testTown()
})
afterAll(() => town.close())

test('R1 twenty letters registered at once, a third of them failing, leave no hole in the series', async () => {
  const own = await testTown()
  try {
    const attempts = Array.from({ length: 20 }, (_, i) =>
      own.db.transaction(async (tx) => {
        const { chrono } = await registerLetter(tx, { ...letter(), box: 'VOIRIE' })
        if (i % 3 === 0) throw new Error('the scan could not be stored')
        return chrono
      }),
    )
    const given = (await Promise.allSettled(attempts)).flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []))
    const expected = Array.from({ length: 13 }, (_, i) => `2026-${String(i + 1).padStart(6, '0')}`)
    expect(given.sort()).toEqual(expected)
  } finally {
    await own.close()
  }
})

test('R4 a secret letter outside circuits takes no number of the town; it takes one when it enters a circuit', async () => {
  const before = await town.register()
  const secret = await town.register({ confidentiality: 'political', from: 'CAB' })
  const next = await town.register()
  expect(secret).toMatchObject({ chrono: null, cabChrono: 'CAB-2026-0001' })
  expect(Number(next.chrono?.slice(5))).toBe(Number(before.chrono?.slice(5)) + 1)
  const { chrono } = await town.db.transaction((tx) =>
    enterCircuit(tx, { letterId: secret.id, box: 'DEP', actorId: null, at }),
  )
  expect(Number(chrono.slice(5))).toBe(Number(next.chrono?.slice(5)) + 1)
})

test('R4 the CAB finds the letter by both numbers; nobody else by the first, nor is shown it', async () => {
  const { id, cabChrono } = await town.register({ confidentiality: 'confidential', from: 'CAB-SEC' })
  const found = async (login: string, q: string) => {
    const page = await listLetters(town.db, await town.reader(login), { q })
    return page.items.map((item) => [item.id, item.chrono])
  }
  expect(await found('secab', cabChrono ?? '')).toEqual([[id, cabChrono]])
  const { chrono } = await town.db.transaction((tx) =>
    enterCircuit(tx, { letterId: id, box: 'DEP', actorId: null, at }),
  )
  expect(await found('dircab', cabChrono ?? '')).toEqual([[id, chrono]])
  expect(await found('ad.dep', chrono)).toEqual([[id, chrono]])
  expect(await found('ad.dep', cabChrono ?? '')).toEqual([])
  expect(await found('dg', cabChrono ?? '')).toEqual([])
  expect((await findLetter(town.db, await town.reader('ad.dep'), id))?.cabChrono).toBeNull()
})

test('the year of a number is the year in Paris when the letter is registered', async () => {
  const { chrono } = await town.register({ at: new Date('2027-12-31T23:30:00Z') })
  expect(chrono).toBe('2028-000001')
})

test('the same bytes taken in twice at the same moment are one letter with one number', async () => {
  const both = await Promise.all([town.register({ intakeKey: 'mail:a' }), town.register({ intakeKey: 'mail:a' })])
  expect(both[0].id).toBe(both[1].id)
  expect(both.map((registered) => registered.created).sort()).toEqual([false, true])
})

test('R1 with a box the start of the circuit is written with the letter, or neither is', async () => {
  const { id } = await town.register({ box: 'POLE-PLAROYE' })
  const rows = await town.db.select().from(outbox).where(eq(outbox.letterId, id))
  expect(rows.map((row) => row.payload)).toEqual([{ box: 'POLE-PLAROYE', circuit: 'pole' }])
  const none = await town.register()
  expect(await town.db.select().from(outbox).where(eq(outbox.letterId, none.id))).toEqual([])
})

test('R7 elected officials are put in copy by name, and the town has no box', async () => {
  await expect(town.register({ copies: ['ELUS'] })).rejects.toMatchObject({ code: 'ELUS_BY_NAME' })
  await expect(town.register({ copies: ['nobody'] })).rejects.toMatchObject({ code: 'UNKNOWN_RECIPIENT' })
  await expect(town.register({ box: 'ELUS' })).rejects.toMatchObject({ code: 'NOT_A_BOX' })
  await expect(town.register({ box: 'NOWHERE' })).rejects.toMatchObject({ code: 'UNKNOWN_BOX' })
})

test('R3 a letter enters a circuit once', async () => {
  const { id } = await town.register({ box: 'DEP' })
  const again = town.db.transaction((tx) => enterCircuit(tx, { letterId: id, box: 'DURBA', actorId: null, at }))
  await expect(again).rejects.toMatchObject({ code: 'ALREADY_IN_CIRCUIT' })
})

test('of two corrections made on the same version one is refused, and the record keeps what changed', async () => {
  const { id } = await town.register({ subject: 'Demande', box: 'DEP' })
  const actorId = await town.userId('bdc')
  const correct = (subject: string) =>
    town.db.transaction((tx) =>
      correctLetter(tx, {
        letterId: id,
        expectedVersion: 1,
        changes: { subject },
        actorId,
        mayLowerSecrecy: false,
        at,
      }),
    )
  const results = await Promise.allSettled([correct('Demande de banc'), correct('Demande de lampadaire')])
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = results.find((result) => result.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'VERSION_CONFLICT' })
  const [row] = await town.db.select({ version: letters.version }).from(letters).where(eq(letters.id, id))
  expect(row?.version).toBe(2)
  const facts = await town.db.query.evidence.findMany({ where: (e, { eq: is }) => is(e.letterId, id) })
  expect(facts.map(({ kind, data }) => [kind, data.fields])).toEqual([
    ['registered', undefined],
    ['corrected', ['subject']],
  ])
})

test('R3 only the CAB lowers the secrecy of a letter', async () => {
  const { id } = await town.register({ confidentiality: 'confidential', box: 'DEP' })
  const lower = (mayLowerSecrecy: boolean) =>
    town.db.transaction((tx) =>
      correctLetter(tx, {
        letterId: id,
        expectedVersion: 1,
        changes: { confidentiality: 'normal' },
        actorId: 1,
        mayLowerSecrecy,
        at,
      }),
    )
  await expect(lower(false)).rejects.toMatchObject({ code: 'SECRECY_LOWERED_BY_CAB_ONLY' })
  expect(await town.seenBy(id, ['plaroye'])).toEqual([])
  await lower(true)
  expect(await town.seenBy(id, ['plaroye'])).toEqual(['plaroye'])
})
