import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Database, inTransaction } from '../../../db/client.ts'
import { enqueue } from '../../../db/outbox.ts'
import { circuitVersions, contacts, letters, orgUnits, positions, users } from '../../../db/schema/index.ts'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import type { CircuitKey } from '../../../domain/vocabulary.ts'

/** A town hall of four units and three people: enough to carry letters about. */
export type Town = { db: Database; people: { assistant: number; director: number; mayor: number } }

export async function buildTown(db: Database): Promise<Town> {
  const units = await db
    .insert(orgUnits)
    .values([
      { code: 'BDC', name: 'Bureau du courrier', kind: 'mail-office' },
      { code: 'DG', name: 'Direction générale', kind: 'general-management' },
      { code: 'DEP', name: 'Espace public', kind: 'direction' },
      { code: 'VOIRIE', name: 'Voirie', kind: 'service' },
    ])
    .returning()
  const people = await db
    .insert(users)
    .values(['assistant', 'director', 'mayor'].map((login) => ({ login, displayName: login })))
    .returning()
  const [assistant, director, mayor] = people.map(({ id }) => id)
  const dep = units.find(({ code }) => code === 'DEP')
  if (!assistant || !director || !mayor || !dep) throw new Error('the town was not built')
  await db.insert(positions).values({ userId: assistant, unitId: dep.id, function: 'assistant' })
  return { db, people: { assistant, director, mayor } }
}

export async function publish(db: Database, key: CircuitKey, plan: Plan, version = 1): Promise<void> {
  await db.insert(circuitVersions).values({ key, version, planHash: plan.hash, xml: '<none/>', plan })
}

/** Compiles and publishes a BPMN text under one of the known keys. */
export async function publishBpmn(db: Database, key: CircuitKey, xml: string, version = 1): Promise<Plan> {
  const { plan, findings } = await compileCircuit(xml, { key })
  if (!plan) throw new Error(`not a circuit: ${JSON.stringify(findings)}`)
  await publish(db, key, plan, version)
  return plan
}

/** A registered letter whose start is in the outbox. */
export async function registerLetter(db: Database, box: string, circuit: CircuitKey): Promise<string> {
  const id = randomUUID()
  await inTransaction(db, async (tx) => {
    const [unit] = await tx.select().from(orgUnits).where(eq(orgUnits.code, box))
    const [sender] = await tx.insert(contacts).values({ name: 'Camille Roy' }).returning()
    if (!unit || !sender) throw new Error(`no box ${box}`)
    await tx.insert(letters).values({
      id,
      chrono: `2026-${id.slice(0, 6)}`,
      subject: 'Trottoir abîmé',
      senderId: sender.id,
      senderName: sender.name,
      channel: 'paper',
      receivedOn: '2026-11-20',
      boxUnitId: unit.id,
      inCircuit: true,
      status: 'in-circuit',
    })
    await enqueue(tx, { kind: 'start-circuit', letterId: id, payload: { box, circuit } })
  })
  return id
}
