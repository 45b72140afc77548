import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQL, sql, TransactionRollbackError } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSigner, publicKeysOf } from '../../api/circuits/signer.ts'
import { anchorOutside } from '../../api/evidence/anchoring.ts'
import { circuitsOf, filesOf, openerOf } from '../../cli/verification.ts'
import type { Evidences } from '../../db/verification/types.ts'
import { verify } from '../../db/verification/verify.ts'
import type { SignedAct } from '../../domain/acts.ts'
import { messageIdOf } from '../../mail/outgoing.ts'
import { connectClient } from '../../temporal/client.ts'
import { testKeys } from '../job/demonstration.ts'
import { letterIn } from '../job/letters.ts'
import { waitFor } from '../job/person.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { temporalServer } from '../support/temporal.ts'
import { doTheWholeJob } from './support/whole-job.ts'

let hall: TownHall
let evidences: Evidences
let folder: string
let anchors: string
let client: Awaited<ReturnType<typeof connectClient>>
/** Closed, stamped and sent; and one that waits for its visa. */
let closed: string
let open: string

beforeAll(async () => {
  hall = await openTownHall()
  folder = mkdtempSync(join(tmpdir(), 'bannette-verify-'))
  anchors = join(folder, 'anchors.jsonl')
  client = await connectClient(temporalServer(), testKeys.payloads)
  evidences = {
    db: hall.db,
    opens: openerOf(publicKeysOf(testKeys.decisions)),
    files: filesOf(hall.deps.store),
    circuits: circuitsOf(client, hall.taskQueue),
    messages: null,
    anchors: null,
    quick: false,
  }
  ;({ closed, open } = await doTheWholeJob(hall))
}, 240_000)

afterAll(async () => {
  await client?.connection.close()
  await hall?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

test('after the whole job nothing is lost, doubled or forged', async () => {
  expect(await found()).toEqual([])
})

test('a line of the record that was altered, removed, moved or inserted is found, in whichever letter', async () => {
  const lines = await rows<{ id: string; n: number }>(sql`select letter_id as id, n from evidence e where n > 1
    and n < (select max(n) from evidence where letter_id = e.letter_id) order by 1, 2`)
  const tampers: ((id: string, n: number) => SQL[])[] = [
    (id, n) => [sql`update evidence set data = data || '{"x": 1}' where letter_id = ${id} and n = ${n}`],
    (id, n) => [sql`update evidence set actor_id = coalesce(actor_id, 0) + 1 where letter_id = ${id} and n = ${n}`],
    (id, n) => [sql`update evidence set at = at + interval '1 minute' where letter_id = ${id} and n = ${n}`],
    (id, n) => [sql`delete from evidence where letter_id = ${id} and n = ${n}`],
    (id, n) => [
      sql`update evidence set n = -n where letter_id = ${id} and n in (${n}, ${n + 1})`,
      sql`update evidence set n = ${2 * n + 1} + n where letter_id = ${id} and n < 0`,
    ],
    (id, n) => [
      sql`update evidence set n = -n where letter_id = ${id} and n > ${n}`,
      sql`update evidence set n = 1 - n where letter_id = ${id} and n < 0`,
      sql`insert into evidence select letter_id, n + 1, at, kind, actor_id, on_behalf_of_id, data, 'forged', hash, hash
        from evidence where letter_id = ${id} and n = ${n}`,
    ],
  ]
  for (const [index, tamper] of tampers.entries()) {
    const line = lines[(index * 7) % lines.length]
    if (!line) throw new Error('there is no record to tamper with')
    const breaches = await foundAfter(tamper(line.id, line.n))
    expect(breaches, `tamper ${index}`).toContainEqual(expect.stringMatching(`^I7 ${line.id}`))
  }
})

test('a record cut off at its end is found by the root that was anchored', async () => {
  await anchorOutside({ ...anchoring(), now: () => new Date() }, true)
  const cut = sql`delete from evidence where letter_id = ${closed} and n = (
    select max(n) from evidence where letter_id = ${closed})`
  expect(await foundAfter([cut])).toContainEqual(expect.stringMatching(`^I7 ${closed}: line \\d+: removed`))
})

test('who rewrites the roots in the database as well is found by the anchor that was carried away', async () => {
  evidences.anchors = readAnchors()
  expect(await found()).toEqual([])
  const forge = [sql`delete from evidence_heads where root = 1`, sql`delete from evidence_roots where n = 1`]
  expect(await foundAfter(forge)).toContainEqual(expect.stringMatching('^I7 root 1: not the root that was anchored'))
  const [first, ...rest] = readAnchors()
  const payload = String(first?.payload).replace(/"root":"../, '"root":"00')
  evidences.anchors = [{ ...first, payload } as SignedAct, ...rest]
  expect(await found()).toContainEqual(expect.stringMatching('^I7 anchor 1: .*not signed'))
  evidences.anchors = null
})

test('R14 a decision that nobody took, or that says something else by now, is found', async () => {
  const [visa] = await rows<{ id: string }>(sql`select id from decisions
    where letter_id = ${closed} and comment is null and outcome = 'approve'`)
  const id = visa?.id ?? ''
  const tampers = {
    actor: sql`update decisions set actor_id = actor_id + 1 where id = ${id}`,
    outcome: sql`update decisions set outcome = 'refuse' where id = ${id}`,
    comment: sql`update decisions set comment = 'Avis réservé' where id = ${id}`,
    document: sql`update decisions set document_sha256 = repeat('0', 64) where id = ${id}`,
    'person in whose name': sql`update decisions set on_behalf_of_id = 1 where id = ${id}`,
  }
  for (const [what, tamper] of Object.entries(tampers)) {
    expect(await foundAfter([tamper])).toContainEqual(`I12 ${id}: its ${what} is not what was signed`)
  }
  const forged = randomUUID()
  const insert = sql`insert into decisions (id, letter_id, task_key, act, actor_id, outcome, signed, status)
    select ${forged}, letter_id, task_key, act, actor_id, outcome, ${JSON.stringify(signedByStranger())}::text::jsonb, status
    from decisions where id = ${id}`
  expect(await foundAfter([insert])).toContainEqual(`I12 ${forged}: it is not signed by the application`)
  expect(await foundAfter([sql`delete from decisions where id = ${id}`])).toContainEqual(
    expect.stringMatching(`^I12 ${closed}: line \\d+: a decision on record that nobody signed`),
  )
})

test('R14 bytes that were exchanged in the store are found, and so is a file that is gone', async () => {
  const [stamped] = await rows<{ id: string; sha256: string }>(sql`select id, sha256 from documents
    where letter_id = ${closed} and role = 'stamped-reply'`)
  const { id, sha256 } = stamped ?? { id: '', sha256: '' }
  const path = join(hall.storeFolder, 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  const bytes = readFileSync(path)
  chmodSync(path, 0o640)
  writeFileSync(path, await hall.pdf('Une autre réponse'))
  expect(await found()).toEqual(
    expect.arrayContaining([
      `I8 document ${id}: its file ${sha256.slice(0, 12)} was altered`,
      `I4 ${id}: the stamped file cannot be read`,
    ]),
  )
  rmSync(path)
  expect(await found()).toContain(`I8 document ${id}: its file ${sha256.slice(0, 12)} is missing`)
  writeFileSync(path, bytes)
  const stranger = sql`update documents set sha256 = repeat('a', 64) where id = ${id}`
  expect(await foundAfter([stranger])).toContain(`I4 ${id}: stamped, but not on record`)
})

test('R6 tasks, states, numbers and sight that were changed past the application are found', async () => {
  const tampers: [string, SQL][] = [
    [
      `^I3 ${open}: task .*: another assignee`,
      sql`update tasks set assignee_id = 1 where letter_id = ${open} and ended is null`,
    ],
    [
      `^I3 ${open}: task .*: ended in the inbox`,
      sql`update tasks set ended = 'completed' where letter_id = ${open} and ended is null`,
    ],
    [
      `^I3 ${open}: its projected state was altered`,
      sql`update circuit_states set snapshot = jsonb_set(snapshot, '{stage}', '"Clos"') where letter_id = ${open}`,
    ],
    [`^I3 ${open}: the registry says closed`, sql`update letters set status = 'closed' where id = ${open}`],
    [`^I6 ordinary .* is missing`, sql`update letters set chrono = null where id = ${closed}`],
    [`^I11 ${open}: its access tokens`, sql`update letters set acl = acl || 0 where id = ${open}`],
    [`^I11 evidence: row security is off`, sql`alter table evidence disable row level security`],
    [`^I11 documents: its trigger append_only`, sql`drop trigger append_only on documents`],
    [
      `^I1 ${open}: letter without its line`,
      sql`delete from evidence where letter_id = ${open} and kind = 'registered'`,
    ],
    [
      `^I5 dispatch:${closed}`,
      sql`with aged as (update evidence set at = at - interval '1 hour' where kind = 'dispatched')
        delete from effects where kind = 'dispatch'`,
    ],
    [
      `^I10 ${closed}: start-circuit waits`,
      sql`insert into outbox (kind, letter_id, payload, created_at)
      values ('start-circuit', ${closed}, '{}', now() - interval '5 minutes')`,
    ],
  ]
  for (const [expected, tamper] of tampers) {
    expect(await foundAfter([tamper]), expected).toContainEqual(expect.stringMatching(expected))
  }
  expect(await found()).toEqual([])
}, 240_000)

test('R8 a letter whose workflow was ended in the console is found', async () => {
  const id = await letterIn(await hall.as('bdc'))
  await (await hall.as('ad.dep')).task(id, 'treat')
  expect(await found()).toEqual([])
  await client.workflow.getHandle(`letter-${id}`).terminate('from the console')
  // Temporal's list of workflows follows a moment later than the workflows.
  expect(await waitFor('the ended workflow', async () => (await found()).find((line) => line.startsWith('I2')))).toBe(
    `I2 ${id}: in a circuit, but no workflow runs`,
  )
})

async function found(db: Evidences['db'] = hall.db): Promise<string[]> {
  const caught = (await hall.outbox()).map(({ messageId }) => messageId)
  const findings = await verify({ ...evidences, db, messages: { idOf, caught } })
  return findings.flatMap(({ id, breaches }) => breaches.map(({ what, wrong }) => `${id} ${what}: ${wrong}`))
}

/** As a superuser who switches the triggers off; afterwards everything is as it was. */
async function foundAfter(tampers: readonly SQL[]): Promise<string[]> {
  let breaches: string[] = []
  const undone = hall.db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    for (const tamper of tampers) await tx.execute(tamper)
    breaches = await found(tx)
    tx.rollback()
  })
  await undone.catch((error: unknown) => {
    if (!(error instanceof TransactionRollbackError)) throw error
  })
  return breaches
}
const rows = <T extends Record<string, unknown>>(query: SQL) => hall.db.execute<T>(query)
const idOf = (key: string) => messageIdOf(key, 'ville.example')

function readAnchors(): SignedAct[] {
  return readFileSync(anchors, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SignedAct)
}

const anchoring = () => ({ db: hall.db, signer: createSigner(testKeys.decisions), file: anchors })

function signedByStranger(): SignedAct {
  const keys = new Map([['test', new Uint8Array(randomBytes(32))]])
  return createSigner({ current: 'test', keys }).sign({ name: 'complete' })
}
