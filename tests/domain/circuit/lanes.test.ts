import { expect, test } from 'vitest'
import { bpmn, ext, line, start, sub, user } from './bpmn.ts'
import { play } from './play.ts'

const lane = (id: string, who: string, refs: string[], inner = '') =>
  `<lane id="${id}">${who && ext(`<bannette:lane ${who} />`)}${refs.map((ref) => `<flowNodeRef>${ref}</flowNodeRef>`).join('')}${inner}</lane>`
const lanes = (...all: string[]) => `<laneSet id="ls">${all.join('')}</laneSet>`
const assignments = (run: Awaited<ReturnType<typeof play>>) => run.tasks().map(({ assignment }) => assignment)

test('a task that names nobody goes to the role of its lane; one that does keeps to it', async () => {
  const own = `<userTask id="b">${ext('<bannette:task kind="visa" role="director-general" />')}</userTask>`
  const kind = `<userTask id="c">${ext('<bannette:task kind="treat" />')}</userTask>`
  const set = lanes(lane('l1', 'role="mail-office"', ['a', 'b', 'c']), lane('l2', '', ['d']))
  const run = await play(
    bpmn(
      set + start() + user('a', 'd') + own + kind,
      ['a', 'b', 'c', 'd'].map((id) => `start -> ${id}`),
    ),
  )
  expect(run.tasks().map(({ element, kind: what, assignment }) => [element, what, assignment?.role])).toEqual([
    ['a', 'task', 'mail-office'],
    ['b', 'visa', 'director-general'],
    ['c', 'treat', 'mail-office'],
    ['d', 'task', undefined],
  ])
})

test('the innermost lane decides, and what stands in a sub-process belongs to the lane of the sub-process', async () => {
  const inner = `<childLaneSet id="cls">${lane('l2', 'role="cab-director"', ['s'])}</childLaneSet>`
  const set = lanes(lane('l1', 'role="mail-office"', ['s', 'a'], inner))
  const run = await play(bpmn(set + start() + user('a') + sub('s', user('x'), []), ['start -> a', 'start -> s']))
  expect(assignments(run)).toEqual([{ role: 'mail-office' }, { role: 'cab-director' }])
})

test('a lane may name a person or a unit that is computed', async () => {
  const set = lanes(lane('l1', 'user="=who"', ['a']), lane('l2', 'unit="DINSI"', ['b']))
  const run = await play(bpmn(set + start() + user('a', 'b'), ['start -> a', 'start -> b']), { who: 'ann' })
  expect(assignments(run)).toEqual([
    { role: 'user', user: 'ann' },
    { role: 'unit', unit: 'DINSI' },
  ])
})

test('lanes mean nothing else: the same circuit without them runs the same way', async () => {
  const elements = start() + user('a', 'b')
  const set = lanes(lane('l1', '', ['start', 'b']), lane('l2', '', ['a']))
  const [without, within] = [
    await play(bpmn(elements, line('start', 'a', 'b'))),
    await play(bpmn(set + elements, line('start', 'a', 'b'))),
  ]
  expect(within.plan).toEqual(without.plan)
})
