import type { Leg } from '../../../domain/acts.ts'
import { bpmn, flow, humanSteps, userTask, withService } from './bpmn.ts'
import { reset, resetPoints } from './histories.ts'
import type { House } from './house.ts'
import { begin, end, who } from './living.ts'
import { complete, eventually, stateOf, taskOf } from './reading.ts'
import { publishBpmn } from './town.ts'

/** Lives of letters that go through every part of the workflow's shell: what is recorded and must replay for ever. */
export const lives: Record<string, (house: House) => Promise<string>> = {
  'three-steps': async (house) => {
    await publishBpmn(house.db, 'direction', humanSteps(3, { due: 'P5D' }))
    const letterId = await begin(house, 'DEP', 'direction')
    for (const step of ['step1', 'step2', 'step3']) await complete(house, letterId, step)
    return end(house, letterId)
  },
  'claims-contributions-hand-over': async (house) => {
    const plan = await publishBpmn(house.db, 'service', withContributions)
    const letterId = await begin(house, 'VOIRIE', 'service')
    const { key } = await taskOf(house, letterId, 'treat')
    await house.circuits.act(letterId, { name: 'claim', taskKey: key }, who(house))
    await house.circuits.act(letterId, { name: 'release', taskKey: key }, who(house))
    const variables = { unit: 'DEP', contribution: 'c1' }
    await house.circuits.act(
      letterId,
      { name: 'deliver', message: 'contribution', messageId: 'c1', variables },
      who(house),
    )
    await complete(house, letterId, 'contribute')
    const next: Leg = { box: 'DEP', circuit: { key: 'service', version: 1, planHash: plan.hash }, variables: {} }
    await house.circuits.act(letterId, { name: 'handOver', next }, who(house))
    await complete(house, letterId, 'treat')
    return end(house, letterId)
  },
  'service-and-incident': async (house) => {
    await publishBpmn(house.db, 'pole', withService)
    house.machines.refuse.add('notify')
    const letterId = await begin(house, 'DG', 'pole')
    const incident = await eventually(async () => (await stateOf(house, letterId))?.incidents[0])
    house.machines.refuse.clear()
    await house.circuits.act(letterId, { name: 'retry', incidentId: incident.id }, who(house))
    await complete(house, letterId, 'after')
    return end(house, letterId)
  },
  'reset-to-the-beginning': async (house) => {
    await publishBpmn(house.db, 'cabinet', humanSteps(2))
    const letterId = await begin(house, 'DG', 'cabinet')
    await complete(house, letterId, 'step1')
    await taskOf(house, letterId, 'step2')
    const run = await reset(house, letterId, (await resetPoints(house, letterId))[0] ?? 0)
    await eventually(async () => {
      const state = await stateOf(house, letterId)
      return state?.runId === run && state.snapshot.acts === 1
    })
    await complete(house, letterId, 'step2')
    return end(house, letterId)
  },
}

const withContributions = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('treat', { due: 'P10D' }),
    '<bpmn:endEvent id="end"><bpmn:terminateEventDefinition id="all" /></bpmn:endEvent>',
    flow('start', 'treat'),
    flow('treat', 'end'),
    '<bpmn:boundaryEvent id="late" attachedToRef="treat" cancelActivity="false"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P20D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>',
    '<bpmn:endEvent id="reminded" />',
    flow('late', 'reminded'),
    '<bpmn:subProcess id="asking" triggeredByEvent="true">',
    '<bpmn:startEvent id="asked" isInterrupting="false"><bpmn:messageEventDefinition id="m" messageRef="ask" /></bpmn:startEvent>',
    userTask('contribute', { kind: 'contribute', role: 'asked' }),
    '<bpmn:endEvent id="given" />',
    flow('asked', 'contribute'),
    flow('contribute', 'given'),
    '</bpmn:subProcess>',
  ].join(''),
  '<bpmn:message id="ask" name="contribution" />',
)
