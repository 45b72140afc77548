import type { ActBody } from '../../../domain/acts.ts'
import { bpmn, flow, userTask } from './bpmn.ts'
import type { House } from './house.ts'
import { begin, end, who } from './living.ts'
import { complete, openTasks, taskOf } from './reading.ts'
import { publishBpmn } from './town.ts'

/** Lives in which somebody changes the way of the letter while it is under way (R23). */
export const changedLives: Record<string, (house: House) => Promise<string>> = {
  migrated: async (house) => {
    await publishBpmn(house.db, 'validation', version('draft'), 1)
    const letterId = await begin(house, 'DEP', 'validation')
    const { key } = await taskOf(house, letterId, 'draft')
    await house.circuits.act(letterId, { name: 'claim', taskKey: key }, who(house))
    const { hash: planHash } = await publishBpmn(house.db, 'validation', version('redraft'), 2)
    const circuit = { key: 'validation', version: 2, planHash } as const
    await act(house, letterId, { name: 'migrate', circuit, mapping: { draft: 'redraft' } })
    await complete(house, letterId, 'redraft', 'done', { variables: { units: [] } })
    await complete(house, letterId, 'visa', 'approve')
    return end(house, letterId)
  },
  'changed-on-its-way': async (house) => {
    await publishBpmn(house.db, 'validation', version('write'), 3)
    const letterId = await begin(house, 'DEP', 'validation')
    await complete(house, letterId, 'write', 'done', { variables: { units: ['VOIRIE', 'DG'] } })
    await act(house, letterId, { name: 'addContributor', activity: 'contribute#1#0*', item: 'DEP' })
    const [first] = await openTasks(house, letterId)
    await act(house, letterId, { name: 'withdraw', taskKey: first?.key ?? '' })
    await complete(house, letterId, 'contribute')
    await complete(house, letterId, 'contribute')
    await act(house, letterId, { name: 'redoStep', element: 'write' })
    await complete(house, letterId, 'write', 'done', { variables: { units: [] } })
    const { key } = await taskOf(house, letterId, 'visa')
    await act(house, letterId, { name: 'skipStep', taskKey: key })
    return end(house, letterId)
  },
}

const act = (house: House, letterId: string, body: ActBody) =>
  house.circuits.act(letterId, body, { ...who(house), comment: 'Motif' })

/** A draft, contributions of several units at once, a visa. */
const version = (draft: string): string =>
  bpmn(
    [
      '<bpmn:startEvent id="start" />',
      userTask(draft, { due: 'P5D' }),
      userTask('contribute', { kind: 'contribute', role: 'asked' }).replace(
        '</bpmn:userTask>',
        '<bpmn:multiInstanceLoopCharacteristics bannette:collection="units" bannette:element="unit" /></bpmn:userTask>',
      ),
      userTask('visa', { kind: 'visa', role: 'director-general', outcomes: ['approve', 'refuse'] }),
      '<bpmn:endEvent id="end" />',
      flow('start', draft),
      flow(draft, 'contribute'),
      flow('contribute', 'visa'),
      flow('visa', 'end'),
    ].join(''),
  )
