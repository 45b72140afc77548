import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeAct } from '../../api/circuits/acting.ts'
import { deliver } from '../../api/circuits/delivery.ts'
import { historyOf } from '../../db/evidence/history.ts'
import { verifyEvidence } from '../../db/evidence/verify.ts'
import { bpmn, flow, userTask } from '../workflows/support/bpmn.ts'
import { type House, openHouse } from '../workflows/support/house.ts'
import { decisionsOf, eventually, openTasks, stateOf, taskOf } from '../workflows/support/reading.ts'
import { publishBpmn, registerLetter } from '../workflows/support/town.ts'
import { type OwnPostgres, ownPostgres } from './support/own-postgres.ts'

/** A draft, then a visa that somebody else is reminded of after four seconds. */
const withReminder = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('draft'),
    userTask('visa'),
    '<bpmn:endEvent id="end" />',
    flow('start', 'draft'),
    flow('draft', 'visa'),
    flow('visa', 'end'),
    '<bpmn:boundaryEvent id="late" attachedToRef="visa" cancelActivity="false"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>PT4S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>',
    userTask('remind'),
    '<bpmn:endEvent id="reminded" />',
    flow('late', 'remind'),
    flow('remind', 'reminded'),
  ].join(''),
)

let postgres: OwnPostgres
let house: House
beforeAll(async () => {
  postgres = await ownPostgres()
  house = await openHouse({ database: postgres })
  await publishBpmn(house.db, 'direction', withReminder)
})
afterAll(() => house?.close())

describe('PostgreSQL is away', () => {
  test('R13 what was sent is decided, timers ring and facts are heard; afterwards everything is shown, once', async () => {
    const { db, client, signer, taskQueue, circuits } = house
    const letterId = await registerLetter(db, 'DEP', 'direction')
    await circuits.start(letterId)
    const { key } = await taskOf(house, letterId, 'draft')
    const deps = { client, db, signer, taskQueue, now: () => new Date(), onError: () => {} }
    const who = { actor: house.people.assistant, onBehalfOf: null, comment: null, documentSha256: null }
    const { id, act, signed } = await storeAct(deps, letterId, { name: 'complete', taskKey: key, outcome: 'done' }, who)

    await postgres.stop()
    const send = () => deliver(client, { letterId, decisionId: id, act, signed }, Date.now() + 20_000)
    expect(await send()).toMatchObject({ kind: 'answered', result: { applied: true, projected: false } })
    await circuits.fact({ letterId, id: 'f1', name: 'bounced', at: new Date().toISOString(), data: {} })
    const away = await eventually(async () => {
      const state = await circuits.live(letterId)
      return state.tasks.length === 2 && state.facts.some(({ type }) => type === 'bounced') ? state : null
    })
    expect(away.tasks.map(({ element }) => element).sort()).toEqual(['remind', 'visa'])
    const { waiting } = await circuits.explain(letterId)
    expect(waiting.map(({ kind }) => kind)).toContain('projection')
    await expect(circuits.act(letterId, { name: 'suspend' }, who)).rejects.toThrow()

    await postgres.restart()
    // Nobody settled the decision: its answer came when it could not be written down.
    await eventually(async () => {
      await circuits.relayOnce()
      return (await decisionsOf(house, letterId)).every(({ status }) => status === 'applied')
    })
    await eventually(async () => {
      const [live, shown] = [await circuits.live(letterId), await stateOf(house, letterId)]
      return shown?.seq === live.seq && live.facts.every(({ durable }) => !durable)
    })
    expect((await openTasks(house, letterId)).map(({ element }) => element)).toEqual(['remind', 'visa'])
    const kinds = (await historyOf(db, letterId)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'task_done' || kind === 'bounced').sort()).toEqual(['bounced', 'task_done'])
    expect(await decisionsOf(house, letterId)).toHaveLength(1)
    expect((await stateOf(house, letterId))?.snapshot.acts).toBe(1)
    expect((await verifyEvidence(db, letterId)).broken).toEqual([])
    expect(await send()).toMatchObject({ kind: 'answered', result: { decisionId: id, applied: true } })
  })
})
