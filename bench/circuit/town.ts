import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { circuitVersions, contacts, letters, orgUnits } from '../../db/schema/index.ts'
import { compileCircuit } from '../../domain/circuit/compile/compile.ts'

/** Human steps one after the other in one box, as a BPMN file. */
function circuit(steps: number): string {
  const ids = Array.from({ length: steps }, (_, index) => `step${index + 1}`)
  const tasks = ids.map(
    (id) => `<bpmn:userTask id="${id}" name="${id}"><bpmn:extensionElements><bannette:task kind="treat" role="box">
      <bannette:outcome id="done" label="done" /></bannette:task></bpmn:extensionElements></bpmn:userTask>`,
  )
  const chain = ['start', ...ids, 'end']
  const flows = chain
    .slice(1)
    .map((to, index) => `<bpmn:sequenceFlow id="f${index}" sourceRef="${chain[index]}" targetRef="${to}" />`)
  return `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:bannette="urn:bannette:bpmn:1" id="d" targetNamespace="urn:bench"><bpmn:process id="direction" isExecutable="true">
    <bpmn:startEvent id="start" />${tasks.join('')}<bpmn:endEvent id="end" />${flows.join('')}</bpmn:process></bpmn:definitions>`
}

/** One unit, one published circuit. @returns the hash of its plan */
export async function buildBenchTown(db: Database, steps: number): Promise<string> {
  const { plan } = await compileCircuit(circuit(steps))
  if (!plan) throw new Error('the circuit of the benchmark does not compile')
  await db.insert(orgUnits).values({ code: 'DEP', name: 'Espace public', kind: 'direction' })
  await db
    .insert(circuitVersions)
    .values({ key: 'direction', version: 1, planHash: plan.hash, xml: circuit(steps), plan })
  await db.execute(sql`create table bench_steps (id text primary key, step integer not null)`)
  return plan.hash
}

export async function registerBenchLetter(db: Database): Promise<string> {
  const id = randomUUID()
  const [sender] = await db.insert(contacts).values({ name: 'Camille Roy' }).returning()
  const row = { subject: 'Trottoir', senderName: 'Camille Roy', channel: 'paper' as const, receivedOn: '2026-11-20' }
  await db.insert(letters).values({ ...row, id, senderId: sender?.id ?? '', inCircuit: true, status: 'in-circuit' })
  return id
}
