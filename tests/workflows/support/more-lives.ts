import { bpmn, flow, humanSteps, serviceTask, userTask, withService } from './bpmn.ts'
import { currentRun, reset, resetPoints } from './histories.ts'
import { type House, openHouse } from './house.ts'
import { begin, end, who } from './living.ts'
import { complete, eventually, stateOf, taskOf } from './reading.ts'
import { forcedContinuation } from './recorded.ts'
import { publishBpmn } from './town.ts'

/** Lives in which time, machines and operators have a part. */
export const moreLives: Record<string, (house: House) => Promise<string>> = {
  'timers-and-reminder': async (house) => {
    await publishBpmn(house.db, 'qualification', withReminders)
    const letterId = await begin(house, 'BDC', 'qualification')
    await complete(house, letterId, 'remind')
    await complete(house, letterId, 'last')
    return end(house, letterId)
  },
  'incident-skipped': async (house) => {
    await publishBpmn(house.db, 'pole', withService, 2)
    house.machines.refuse.add('notify')
    const letterId = await begin(house, 'DG', 'pole')
    const incident = await eventually(async () => (await stateOf(house, letterId))?.incidents[0])
    house.machines.refuse.clear()
    await house.circuits.act(letterId, { name: 'skip', incidentId: incident.id }, who(house))
    await complete(house, letterId, 'after')
    return end(house, letterId)
  },
  'suspended-and-resumed': async (house) => {
    await publishBpmn(house.db, 'cabinet', humanSteps(2), 2)
    const letterId = await begin(house, 'DG', 'cabinet')
    await complete(house, letterId, 'step1')
    await house.circuits.act(letterId, { name: 'suspend' }, who(house))
    await house.circuits.act(letterId, { name: 'resume' }, who(house))
    await complete(house, letterId, 'step2')
    return end(house, letterId)
  },
  'reset-with-parked-decisions': async (house) => {
    await publishBpmn(house.db, 'service', serviceBetweenTasks, 2)
    const letterId = await begin(house, 'VOIRIE', 'service')
    await complete(house, letterId, 'before')
    await complete(house, letterId, 'after')
    await taskOf(house, letterId, 'last')
    const run = await reset(house, letterId, (await resetPoints(house, letterId))[0] ?? 0)
    await eventually(async () => {
      const state = await stateOf(house, letterId)
      return state?.runId === run && state.snapshot.acts === 2
    })
    await complete(house, letterId, 'last')
    return end(house, letterId)
  },
  /** The second run of the letter, which begins with what the first one carried over. */
  'continued-as-new': async () => {
    const house = await openHouse(forcedContinuation)
    try {
      await publishBpmn(house.db, 'direction', humanSteps(8))
      const letterId = await begin(house, 'DEP', 'direction')
      await taskOf(house, letterId, 'step1')
      const first = await currentRun(house, letterId)
      for (let step = 1; step <= 8; step += 1) await complete(house, letterId, `step${step}`)
      await end(house, letterId)
      if ((await currentRun(house, letterId)) === first) throw new Error('the letter did not continue as new')
      return letterId
    } finally {
      await house.close()
    }
  },
}

/** A first task that gives up by itself after two seconds, under a reminder that comes after one. */
const withReminders = bpmn(
  [
    '<bpmn:startEvent id="start" />',
    userTask('first', { due: 'P5D' }),
    userTask('last'),
    '<bpmn:endEvent id="end" />',
    flow('start', 'first'),
    flow('first', 'last'),
    flow('last', 'end'),
    boundaryTimer('reminder', 'PT1S', false),
    userTask('remind'),
    '<bpmn:endEvent id="reminded" />',
    flow('reminder', 'remind'),
    flow('remind', 'reminded'),
    boundaryTimer('too-late', 'PT2S', true),
    flow('too-late', 'last'),
  ].join(''),
)

function boundaryTimer(id: string, duration: string, interrupts: boolean): string {
  return `<bpmn:boundaryEvent id="${id}" attachedToRef="first" cancelActivity="${interrupts}"><bpmn:timerEventDefinition id="${id}-timer">
    <bpmn:timeDuration>${duration}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>`
}

const serviceBetweenTasks = bpmn(
  `<bpmn:startEvent id="start" />${userTask('before')}${serviceTask('inform')}${userTask('after')}${userTask('last')}
  <bpmn:endEvent id="end" />${flow('start', 'before')}${flow('before', 'inform')}${flow('inform', 'after')}
  ${flow('after', 'last')}${flow('last', 'end')}`,
)
