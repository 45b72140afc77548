import { beforeAll, expect, test } from 'vitest'
import { circuitKeys, readCircuit } from '../../../circuits/index.ts'
import { planHash } from '../../../domain/circuit/canonical.ts'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import type { Finding } from '../../../domain/circuit/findings.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import { Play } from './play.ts'

const plans: Record<string, Plan> = {}
const findings: Finding[] = []

beforeAll(async () => {
  for (const key of circuitKeys) {
    const compiled = await compileCircuit(await readCircuit(key), { key, called: plans })
    findings.push(...compiled.findings)
    if (compiled.plan) plans[key] = compiled.plan
  }
})

const given = { box: 'DEP', needsDg: true, needsCab: true, signatureMode: 'griffe', signatory: 'maire' }
const enter = (key: string, vars = {}) => new Play(plans[key] as Plan, { ...given, ...vars })
const atSignature = (vars = {}) => {
  const run = enter('direction', vars).complete('treat', {}, 'submit')
  for (const { element } of run.tasks().filter(({ kind }) => kind === 'visa')) run.complete(element, {}, 'approve')
  return run
}

test('the six circuits are published without any finding, each small enough to be loaded by every letter', () => {
  expect(findings).toEqual([])
  expect(Object.keys(plans)).toEqual([...circuitKeys])
  for (const plan of Object.values(plans)) {
    expect(JSON.stringify(plan).length).toBeLessThan(16 * 1024)
    expect(planHash(plan)).toBe(plan.hash)
  }
})

test('every circuit that calls the validation is pinned to its hash', () => {
  for (const key of ['direction', 'service', 'pole', 'cabinet']) {
    expect(plans[key]?.calls).toEqual([{ element: 'validation', key: 'validation', hash: plans.validation?.hash }])
  }
})

test('R1 the mail office qualifies a letter and the circuit ends', () => {
  const run = enter('qualification')
  expect(run.tasks()[0]).toMatchObject({ kind: 'qualify', assignment: { role: 'mail-office' }, due: 'P1D' })
  expect(run.complete('qualify', {}, 'done').completed).toBe(true)
})

test.each(['direction', 'service', 'pole', 'cabinet'])(
  'R8 R11 R12 a letter goes all its way through the circuit %s',
  (key) => {
    const run = enter(key)
    expect(run.open()).toEqual(['acknowledge', 'treat'])
    run.complete('acknowledge', {}, 'done').apply({ type: 'serviceSucceeded', serviceId: 'send-acknowledgement#1#0' })
    run.complete('treat', {}, 'submit')
    expect(run.open()).toEqual(['validation/visa-cab', 'validation/visa-dg'])
    run.complete('validation/visa-dg', {}, 'approve').complete('validation/visa-cab', {}, 'approve')
    run.complete('validation/sign', {}, 'sign')
    expect(run.commands).toContainEqual(expect.objectContaining({ type: 'runService', activity: 'stamp-griffe' }))
    run
      .apply({ type: 'serviceSucceeded', serviceId: 'validation/stamp-griffe#1#0' })
      .complete('validation/dispatch', {}, 'done')
    expect(run.commands).toContainEqual(expect.objectContaining({ type: 'runService', activity: 'dispatch' }))
    expect(run.apply({ type: 'serviceSucceeded', serviceId: 'validation/send-reply#1#0' }).completed).toBe(true)
  },
)

test('R17 the acknowledgement of receipt is the task of the box that received the letter', () => {
  const acknowledge = enter('direction')
    .tasks()
    .find(({ kind }) => kind === 'acknowledge')
  expect(acknowledge).toMatchObject({ assignment: { role: 'box' }, due: 'P5D' })
})

test('R9 any number of contributions is asked for while the letter is treated, each knows its addressee', () => {
  const run = enter('direction')
  run.message('contribution', { asked: 'agent.voirie', question: 'q1' }, 'c1')
  run.message('contribution', { asked: 'ECLAIRAGE', question: 'q2' }, 'c2')
  const asked = run.tasks().filter(({ kind }) => kind === 'contribute')
  expect(asked.map(({ id, data }) => [id, data.asked])).toEqual([
    ['contribute#1#1', 'agent.voirie'],
    ['contribute#1#2', 'ECLAIRAGE'],
  ])
  run.apply({ type: 'taskCompleted', taskId: 'contribute#1#2', outcome: 'submit' })
  run.complete('treat', {}, 'submit')
  expect(run.commands).toContainEqual({ type: 'closeTask', taskId: 'contribute#1#1', reason: 'cancelled' })
})

test('R12 a pole gives more time for a contribution than a direction', () => {
  const due = (key: string) =>
    enter(key)
      .message('contribution', { asked: 'x' })
      .tasks()
      .find(({ kind }) => kind === 'contribute')?.due
  expect([due('direction'), due('pole')]).toEqual(['P5D', 'P8D'])
})

test('the box is reminded once when the letter is late, counted in working days', () => {
  const run = enter('direction')
  expect(run.state.subscriptions.find(({ on }) => on === 'timer')?.spec).toEqual({
    kind: 'duration',
    value: 'P10D',
    workingDays: true,
  })
  run.timer('treat-late')
  expect(run.commands).toContainEqual(expect.objectContaining({ type: 'runService', activity: 'notify' }))
  expect(run.open()).toContain('treat')
})

test.each([
  ['DG only', { needsCab: false }, ['validation/visa-dg']],
  ['Cabinet only', { needsDg: false }, ['validation/visa-cab']],
  ['neither', { needsDg: false, needsCab: false }, ['validation/sign']],
])('R13 the visas that the rule asks for are given in the application: %s', (_, vars, expected) => {
  const run = enter('direction', vars).complete('treat', {}, 'submit')
  expect(run.open().filter((element) => element !== 'acknowledge')).toEqual(expected)
})

test('R13 one refused visa brings the letter back to its author and takes the other visa away', () => {
  const run = enter('direction').complete('treat', {}, 'submit').complete('validation/visa-cab', {}, 'refuse')
  expect(run.open()).toEqual(['acknowledge', 'treat'])
  expect(run.tasks().find(({ element }) => element === 'treat')?.id).toBe('treat#2#0')
})

test('a reply that is changed while visas run voids them', () => {
  const run = enter('direction').complete('treat', {}, 'submit').message('visas-voided')
  expect(run.open()).toEqual(['acknowledge', 'treat'])
})

test('R15 a signature by hand is chosen by the town, by the signatory, or while the letter waits', () => {
  expect(atSignature({ signatureMode: 'by-hand' }).open()).toContain('validation/sign-on-paper')
  expect(atSignature().complete('validation/sign', {}, 'sign-by-hand').open()).toContain('validation/sign-on-paper')
  expect(atSignature().message('signature-by-hand').open()).toContain('validation/sign-on-paper')
})

test('R15 a signed sheet goes on by hand or as soon as its scan is recognised; a refusal returns to the author', () => {
  const onPaper = () => atSignature({ signatureMode: 'by-hand' })
  expect(onPaper().complete('validation/sign-on-paper', {}, 'done').open()).toContain('validation/dispatch')
  expect(onPaper().message('scan-recognised').open()).toContain('validation/dispatch')
  expect(onPaper().complete('validation/sign-on-paper', {}, 'refuse').open()).toContain('treat')
})

test('R14 a signatory who refuses sends the letter back to its author', () => {
  expect(atSignature().complete('validation/sign', {}, 'refuse').open()).toEqual(['acknowledge', 'treat'])
})

test('an acknowledgement that bounced comes back to the box, whatever the letter is doing', () => {
  const run = atSignature().message('acknowledgement-bounced')
  expect(run.open()).toContain('acknowledge-again')
})

test('a letter that is handed back ends its circuit with everything that was open', () => {
  const run = enter('direction').message('contribution', { asked: 'x' }).complete('treat', {}, 'return')
  expect([run.completed, run.open()]).toEqual([true, []])
})
