import { expect, test } from 'vitest'
import { type CompileOptions, compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import { bpmn, definitions, end, line, pass, sequence, start, trigger, user, xor } from './bpmn.ts'
import { Play } from './play.ts'

const plain: CompileOptions = { profile: 'plain', markings: 200 }

async function refusalsOf(xml: string, options: CompileOptions = plain): Promise<string[]> {
  const { findings } = await compileCircuit(xml, options)
  return findings.filter(({ severity }) => severity === 'error').map(({ element, code }) => `${element} ${code}`)
}

async function playOf(xml: string): Promise<Play> {
  const { plan, findings } = await compileCircuit(xml, plain)
  if (!plan) throw new Error(JSON.stringify(findings))
  return new Play(plan)
}

test('BPMN 2.0.2, 15.3: an id is an XML name, accents included, and is told as it was written', async () => {
  const letter = await playOf(
    bpmn(
      `${start()}<userTask id="tâche" name="tâche" />${xor('été', 'vers-b')}${user('b')}${end('fin·1')}
      <sequenceFlow id="vers-b" sourceRef="été" targetRef="b" />`,
      ['start -> tâche', 'tâche -> été', 'été -> fin·1 if tâche = "tâche" and état = "été"'],
    ),
  )
  expect(letter.open()).toEqual(['tâche'])
  expect(letter.plan.nodes.map(({ id, name }) => name ?? id)).toEqual(['start', 'tâche', 'été', 'b', 'fin·1'])
  expect(letter.complete('tâche', { tâche: 'tâche', état: 'été' }).completed).toBe(true)
  expect(await refusalsOf(bpmn(start() + user('à', 'à')))).toContain('à DUPLICATE_ID')
})

test('the editor cannot show accented ids: the town does not publish them', async () => {
  expect(await refusalsOf(bpmn(start() + user('tâche')), {})).toContain('tâche MISSING_ID')
})

test.each(['2a', 'a/b', 'a#1', 'a b'])('BPMN 2.0.2, 15.3: %s is no XML name and no id', async (id) => {
  expect(await refusalsOf(bpmn(start() + user(id)))).toContain(`${id} MISSING_ID`)
})

const waiting = (reference: string, namespace: string) =>
  definitions(
    `<message id="m1" name="go" /><process id="p">${start()}
    <intermediateCatchEvent id="c"><messageEventDefinition messageRef="${reference}" /></intermediateCatchEvent>
    ${user('a')}${sequence(line('start', 'c', 'a'))}</process>`,
  ).replace('targetNamespace', `xmlns:tns="${namespace}" targetNamespace`)

test('BPMN 2.0.2, 15.3.2: a reference is a qualified name, its prefix may stand for the file itself', async () => {
  const letter = await playOf(waiting('tns:m1', 't'))
  expect(letter.open()).toEqual([])
  expect(letter.message('go').open()).toEqual(['a'])
  const byReference = await playOf(
    definitions(
      `<timerEventDefinition id="t1"><timeDate>2027-01-01</timeDate></timerEventDefinition><process id="p">${start()}
      <intermediateCatchEvent id="c"><eventDefinitionRef>tns:t1</eventDefinitionRef></intermediateCatchEvent>
      ${user('a')}${sequence(line('start', 'c', 'a'))}</process>`,
    ),
  )
  expect(byReference.timer('c').open()).toEqual(['a'])
})

test('BPMN 2.0.2, 15.3.2: what is qualified by another namespace is not in the file', async () => {
  expect(await refusalsOf(waiting('tns:m1', 'other'))).toEqual(['c UNRESOLVED_REFERENCE'])
})

test('a condition that is a script outside the file is refused, not passed over', async () => {
  const model = bpmn(start() + user('a', 'b'), ['start -> a', 'a -> b if true']).replace(
    />true<\/conditionExpression>/,
    ' camunda:resource="deployment://decide.groovy" language="groovy" />',
  )
  expect(await refusalsOf(model)).toEqual(['a-b EXPRESSION_LANGUAGE'])
})

test.each(['check(n)', 'service.check(n) = 1', 'not(next(n))'])(
  '%s calls a function that FEEL does not have: no variable will ever be one',
  async (condition) => {
    const model = bpmn(start() + user('a', 'b'), ['start -> a', `a -> b if ${condition}`])
    expect(await refusalsOf(model)).toEqual(['a-b EXPRESSION_INVALID'])
    expect(await refusalsOf(model, { markings: 0 })).toContain('a-b EXPRESSION_INVALID')
  },
)

test('BPMN 2.0.2, 8.3.13: a sequence flow joins flow nodes, never a flow, data or a lane', async () => {
  const joining = (target: string) =>
    bpmn(`${start()}${user('a')}<dataObject id="d" /><sequenceFlow id="x" sourceRef="a" targetRef="${target}" />`, [
      'start -> a',
    ])
  expect(await refusalsOf(joining('start-a'))).toEqual(['x FLOW_NOT_ALLOWED'])
  expect(await refusalsOf(joining('d'))).toEqual(['x FLOW_NOT_ALLOWED'])
})

test('BPMN 2.0.2, 10.5.4: a boundary event sits on an activity, not on data', async () => {
  const model = bpmn(
    `${start()}${user('a')}<dataObject id="d" /><boundaryEvent id="x" attachedToRef="d">${trigger.timer('P1D')}</boundaryEvent>`,
    ['start -> a', 'x -> a'],
  )
  expect(await refusalsOf(model)).toEqual(['x BOUNDARY_HOST'])
})

const nested = (depth: number): string => {
  const opening = (index: number) =>
    `<subProcess id="s${index}">${start(`b${index}`)}${sequence(line(`b${index}`, `s${index + 1}`))}`
  const inside = Array.from({ length: depth }, (_, index) => opening(index)).join('')
  return bpmn(`${start()}${inside}${user(`s${depth}`)}${'</subProcess>'.repeat(depth)}`, line('start', 's0'))
}

test('sub-processes may be nested deeply; a file beyond all measure is refused by name', async () => {
  expect((await playOf(nested(50))).complete('s50').completed).toBe(true)
  expect(await refusalsOf(nested(60))).toEqual(['s50 PLAN_TOO_LARGE'])
  expect((await refusalsOf(nested(3000))).length).toBe(1)
})

test('a long way without anybody having to act is no circle', async () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `t${index}`)
  const model = bpmn(start() + pass(...ids) + user('a'), line('start', ...ids, 'a'))
  const { findings } = await compileCircuit(model, plain)
  expect(findings.map(({ code }) => code)).toEqual([])
  expect((await playOf(model)).open()).toEqual(['a'])
})
