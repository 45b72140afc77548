import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { bpmn, flow, userTask } from '../workflows/support/bpmn.ts'
import type { TownHall } from './town-hall.ts'

/** The mail office makes the circuit of a consultation, publishes it and binds the box of the living environment to it. */
export async function bindConsultation(hall: TownHall): Promise<void> {
  const bdc = await hall.as('bdc')
  const xml = await consultation(hall)
  const made = await bdc.send('POST', '/api/circuits', { key: 'consultation', xml, create: true })
  const etag = made.headers.get('etag') ?? ''
  const published = await bdc.send('POST', '/api/circuits/consultation/publish', undefined, { 'if-match': etag })
  expect(published.status, JSON.stringify([made.json(), published.json()])).toBe(201)
  const bound = await bdc.send('PUT', '/api/circuit-bindings/DCV', { circuit: 'consultation', dryRun: false })
  expect(bound.status, bound.code).toBe(200)
}

/** Two services give their opinion at once, a named agent beside them, two rounds of the box; then the reply is prepared. */
async function consultation(hall: TownHall): Promise<string> {
  const many = (id: string, role: string, characteristics: string) =>
    userTask(id, { kind: 'contribute', role, outcomes: ['submit', 'refuse'] }).replace(
      '</bpmn:userTask>',
      `<bpmn:multiInstanceLoopCharacteristics ${characteristics}</bpmn:userTask>`,
    )
  const agent = await idOf(hall, 'agent.securite')
  const steps = [
    many('opinion', 'asked', `bannette:collection='["VOIRIE","ECLAIRAGE"]' bannette:element="unit" />`),
    many('witness', 'asked', `isSequential="true" bannette:collection="[${agent}]" bannette:element="user" />`),
    many('round', 'box', '><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>'),
  ]
  const ids = ['opinion', 'witness', 'round']
  return bpmn(
    [
      '<bpmn:startEvent id="start" /><bpmn:parallelGateway id="split" /><bpmn:parallelGateway id="join" />',
      ...steps,
      userTask('prepare', { outcomes: ['submit'] }),
      '<bpmn:endEvent id="end" />',
      flow('start', 'split'),
      ...ids.flatMap((id) => [flow('split', id), flow(id, 'join')]),
      flow('join', 'prepare'),
      flow('prepare', 'end'),
    ].join(''),
  ).replace('process id="circuit"', 'process id="consultation" name="Consultation"')
}

async function idOf(hall: TownHall, login: string): Promise<number> {
  const [row] = await hall.db.execute<{ id: number }>(sql`select id from users where login = ${login}`)
  return row?.id ?? 0
}
