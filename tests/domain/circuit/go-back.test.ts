import { beforeAll, expect, test } from 'vitest'
import { circuitKeys, readCircuit } from '../../../circuits/index.ts'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import { wayBack } from '../../../domain/circuit/go-back.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import { Play } from './play.ts'

const plans: Record<string, Plan> = {}
beforeAll(async () => {
  for (const key of circuitKeys) {
    const { plan } = await compileCircuit(await readCircuit(key), { key, called: plans })
    if (plan) plans[key] = plan
  }
})

const given = { box: 'DEP', needsDg: true, needsCab: true, signatureMode: 'griffe', signatory: '1' }
const submitted = () => new Play(plans.direction as Plan, given).complete('treat', {}, 'submit')

function back(run: Play, element: string): Play {
  const way = wayBack(run.plan, run.state, element)
  if (!('cancel' in way)) throw new Error(way.message)
  return run.apply({ type: 'move', cancel: way.cancel, activate: [element] })
}

test('R8 back to the drafting, the visas end and the acknowledgement goes on beside it', () => {
  const run = back(submitted(), 'treat')
  expect(run.open()).toEqual(['acknowledge', 'treat'])
  expect(run.complete('treat', {}, 'submit').open()).toEqual([
    'acknowledge',
    'validation/visa-cab',
    'validation/visa-dg',
  ])
})

test('R13 back to one visa of two that run side by side, the other is asked on', () => {
  const run = submitted().complete('validation/visa-dg', {}, 'approve')
  expect(back(run, 'validation/visa-dg').open()).toEqual(['acknowledge', 'validation/visa-cab', 'validation/visa-dg'])
})

test('R14 back to a visa from the signature, the signature comes again after it and not before', () => {
  const run = submitted().complete('validation/visa-dg', {}, 'approve').complete('validation/visa-cab', {}, 'approve')
  expect(run.open()).toEqual(['acknowledge', 'validation/sign'])
  back(run, 'validation/visa-dg')
  expect(run.open()).toEqual(['acknowledge', 'validation/visa-dg'])
  expect(run.complete('validation/visa-dg', {}, 'approve').open()).toEqual(['acknowledge', 'validation/sign'])
})

test('R23 a step that is open, that was never passed, or that is one of several at once is no way back', () => {
  const run = submitted()
  for (const element of ['validation/visa-dg', 'validation/sign', 'contribute', 'nowhere'])
    expect(wayBack(run.plan, run.state, element), element).toMatchObject({ code: 'UNKNOWN_ELEMENT' })
})

test('R13 one more visa stands beside the others before the signature, and in front of it once they are given', () => {
  const run = submitted().apply({ type: 'message', name: 'visa-asked', vars: { user: 7, unit: null } })
  run.complete('validation/visa-dg', {}, 'approve').complete('validation/visa-cab', {}, 'approve')
  expect(run.open()).toEqual(['acknowledge', 'validation/extra-visa'])
  run.complete('validation/extra-visa', {}, 'approve')
  run.apply({ type: 'message', name: 'visa-asked', vars: { user: 8, unit: null } })
  expect(run.open()).toEqual(['acknowledge', 'validation/late-visa'])
  expect(run.complete('validation/late-visa', {}, 'refuse').open()).toEqual(['acknowledge', 'treat'])
})

test('R17 an acknowledgement that is skipped is sent by nobody', () => {
  const run = new Play(plans.direction as Plan, given)
  run.apply({ type: 'skipTask', taskId: 'acknowledge#1#0', without: 'send-acknowledgement' })
  expect(run.open()).toEqual(['treat'])
  expect(run.state.passed['send-acknowledgement']).toBeUndefined()
})
