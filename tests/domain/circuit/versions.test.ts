import { describe, expect, test } from 'vitest'
import { circuitKeys, readCircuit } from '../../../circuits/index.ts'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import { processIdOf } from '../../../domain/circuit/compile/key.ts'
import { diffPlans } from '../../../domain/circuit/diff.ts'
import { previewMigration } from '../../../domain/circuit/migrate/preview.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import { callersOf, callsItself } from '../../../domain/circuit/publication.ts'
import { start } from '../../../domain/circuit/step.ts'
import { tryOut } from '../../../domain/circuit/trial/trial.ts'
import { start as begin, bpmn, end, line, user } from './bpmn.ts'
import { planOf } from './play.ts'

const steps = (...ids: string[]) => planOf(bpmn(`${begin()}${user(...ids)}${end('e')}`, line('start', ...ids, 'e')))

async function shipped(): Promise<Record<string, Plan>> {
  const plans: Record<string, Plan> = {}
  for (const key of circuitKeys) {
    const { plan } = await compileCircuit(await readCircuit(key), { key, called: plans })
    if (plan) plans[key] = plan
  }
  return plans
}

describe('what a new version changes', () => {
  test('R23 a circuit compared with itself has changed nothing, however often it calls others', async () => {
    const { direction, validation } = await shipped()
    if (!direction || !validation) throw new Error('not shipped')
    expect(diffPlans(direction, direction)).toEqual({ elements: [], flows: [], candidates: [] })
    expect(await processIdOf(await readCircuit('pole'))).toBe('pole')
  })

  test('R23 another name, delay and person of a step are told apart, and a change inside a call is found', async () => {
    const { direction, validation } = await shipped()
    if (!direction || !validation) throw new Error('not shipped')
    const xml = (await readCircuit('validation')).replace('role="cab-director"', 'role="mail-office"')
    const called = { validation: (await compileCircuit(xml, { key: 'validation' })).plan as Plan }
    const file = (await readCircuit('direction')).replace('name="Préparer la réponse"', 'name="Rédiger"')
    const { plan } = await compileCircuit(file.replace('due="P10D"', 'due="P8D"'), { key: 'direction', called })
    const { elements, flows, candidates } = diffPlans(direction, plan as Plan)
    expect(elements.find(({ element }) => element === 'treat')).toMatchObject({
      kind: 'changed',
      aspects: ['name', 'due'],
    })
    expect(candidates).toMatchObject([{ before: 'cab-director', after: 'mail-office' }])
    expect(candidates[0]?.element).toMatch(/^validation\//)
    expect(flows).toEqual([])
  })

  test('R23 steps and ways that came or went are named with what leads to them', async () => {
    const { elements, flows } = diffPlans(await steps('write', 'send'), await steps('write', 'read', 'send'))
    expect(elements).toEqual([{ element: 'read', name: 'read', kind: 'added', aspects: [] }])
    expect(flows.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'removed'])
  })
})

describe('circuits that call one another', () => {
  test('R23 whoever holds a copy of a circuit is published again with it, after those it calls itself', async () => {
    const plans = await shipped()
    expect(callersOf('validation', plans)).toEqual(['cabinet', 'direction', 'pole', 'service'])
    expect(callersOf('direction', plans)).toEqual([])
    const call = (key: string) => ({ element: key, key, hash: '' })
    const plan = plans.qualification as Plan
    const nested = { a: plan, b: { ...plan, calls: [call('c'), call('a')] }, c: { ...plan, calls: [call('a')] } }
    expect(callersOf('a', nested)).toEqual(['c', 'b'])
    expect(callsItself('a', nested.b)).toMatchObject([{ element: 'a', code: 'CALL_CYCLE', severity: 'error' }])
    expect(callsItself('b', nested.b)).toEqual([])
  })
})

describe('a draft tried on past letters', () => {
  const past = (id: string, over: boolean, ...decided: [string, number][]) => ({
    id,
    over,
    vars: {},
    decisions: decided.map(([element, waitedMinutes]) => ({ element, waitedMinutes })),
  })

  test('R23 letters that went through stop where nobody has decided yet; those under way wait, as they do', async () => {
    const plan = await steps('write', 'read', 'send')
    const letters = [
      past('a', true, ['write', 10], ['send', 30]),
      past('b', true, ['write', 20], ['read', 5], ['send', 50]),
      past('c', false, ['write', 60]),
    ]
    const { letters: count, ends, elements, courses } = tryOut([{ plan, inside: [''], letters }])
    expect([count, ends]).toEqual([3, { completed: 1, 'under-way': 1, stopped: 1, incident: 0 }])
    expect(courses.map(({ id, end: how, at, unused }) => [id, how, at, unused])).toEqual([
      ['a', 'stopped', ['read'], ['send']],
      ['b', 'completed', [], []],
      ['c', 'under-way', ['read'], []],
    ])
    expect(courses[1]?.waitedMinutes).toBe(75)
    const of = (name: string) => elements.find(({ element }) => element === name)
    expect(of('write')).toEqual({ element: 'write', visits: 3, stops: 0, medianMinutes: 20 })
    expect(of('read')).toEqual({ element: 'read', visits: 3, stops: 1, medianMinutes: 5 })
    expect(of('send')).toMatchObject({ visits: 1, medianMinutes: 50 })
  })

  test('R23 a circuit that is only called is counted inside those that call it, under its own names', async () => {
    const { direction, validation } = await shipped()
    if (!direction || !validation) throw new Error('not shipped')
    const letters = [
      {
        id: 'there',
        over: false,
        vars: { box: 'DEP' },
        decisions: [
          {
            element: 'treat',
            outcome: 'submit',
            vars: { needsDg: true, needsCab: false, signatureMode: 'griffe', signatory: 1 },
          },
        ],
      },
      past('not-there', false),
    ]
    const { letters: count, courses, elements } = tryOut([{ plan: direction, inside: ['validation/'], letters }])
    expect([count, courses[0]?.id, courses[0]?.end]).toEqual([1, 'there', 'under-way'])
    const ids = new Set(
      validation.nodes.flatMap(({ id, out }) => [id, ...out.map((flow) => validation.flows[flow]?.id)]),
    )
    expect(elements.filter(({ element }) => !ids.has(element))).toEqual([])
  })
})

test('R23 the rehearsal of a migration names the tasks that say something else, and what has no place', async () => {
  const [old, longer] = [await steps('write', 'send'), await steps('write', 'read', 'send')]
  const { state } = start(old)
  expect(previewMigration(old, state, longer)).toEqual({
    ok: true,
    at: ['write'],
    tasks: [{ from: 'write', to: 'write', changed: false }],
    opened: [],
    moved: [],
  })
  const shorter = await steps('draft', 'send')
  expect(previewMigration(old, state, shorter)).toMatchObject({ ok: false, refusals: [{ code: 'NO_SUCH_ELEMENT' }] })
  expect(previewMigration(old, state, shorter, { write: 'draft' })).toMatchObject({
    ok: true,
    tasks: [{ from: 'write', to: 'draft', changed: true }],
  })
})
