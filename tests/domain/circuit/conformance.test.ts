import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run as conformance } from '../../../cli/ops/conformance.ts'
import {
  bpmn,
  catching,
  definitions,
  end,
  line,
  multi,
  names,
  repeated,
  sequence,
  start,
  trigger,
  user,
} from './bpmn.ts'

let directory = ''
let printed: string[] = []

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'conformance-'))
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(directory, { recursive: true })
})

async function putCase(name: string, model: string, steps: unknown): Promise<void> {
  await mkdir(join(directory, name))
  await writeFile(join(directory, name, 'model.bpmn'), model)
  await writeFile(join(directory, name, 'steps.json'), JSON.stringify(steps))
}

test('a file and a script give the verdict and what is open after each step', async () => {
  const model = bpmn(
    start() +
      repeated('m', multi('2')) +
      catching('c', trigger.timer('P400D')) +
      catching('w', trigger.message('go')) +
      end('e'),
    line('start', 'm', 'c', 'w', 'e'),
    names.messages('go'),
  )
  await putCase('one', model, [
    { complete: 'm', variables: { any: 1 } },
    { complete: 'm' },
    { timer: 'c' },
    { message: 'go' },
  ])
  const file = join(directory, 'one', 'model.bpmn')
  expect(await conformance([file, '--script', join(directory, 'one', 'steps.json')])).toBe(0)
  const report = (open: string[], completed = false) => ({ open, completed, incidents: [] })
  expect(JSON.parse(printed.join(''))).toEqual({
    verdict: 'accepted',
    findings: [],
    steps: [report(['m', 'm']), report(['m']), report([]), report([]), report([], true)],
  })
})

test('a folder of cases gives one line per case, refusals and incidents included', async () => {
  await putCase('a-refused', bpmn('<scriptTask id="x" />'), [])
  await putCase('b-incident', bpmn(start() + user('a'), ['start -> a', 'a -> a if again']), [{ complete: 'a' }])
  await putCase(
    'c-call',
    definitions(
      `<process id="p"><callActivity id="call" calledElement="q" /></process><process id="q">${user('inner')}${end('e')}${sequence(['inner -> e'])}</process>`,
    ),
    [{ complete: 'inner' }],
  )
  expect(await conformance(['--cases', directory])).toBe(0)
  const [refused, incident, call] = printed.map((text) => JSON.parse(text))
  expect(refused).toMatchObject({
    case: 'a-refused',
    verdict: 'refused',
    findings: [{ element: 'x', code: 'UNSUPPORTED_ELEMENT' }],
    steps: [],
  })
  expect(incident.steps[1]).toMatchObject({
    open: [],
    completed: false,
    incidents: [{ element: 'a', code: 'MISSING_VARIABLE' }],
  })
  expect(call.steps.map(({ open }: { open: string[] }) => open)).toEqual([['inner'], []])
})

test('a case that cannot be read does not stop the others', async () => {
  await putCase('a', bpmn(user('x')), [])
  await writeFile(join(directory, 'a', 'steps.json'), 'not json')
  await putCase('b', bpmn(user('x')), [])
  expect(await conformance(['--cases', directory])).toBe(1)
  expect(printed.map((text) => JSON.parse(text).verdict)).toEqual([undefined, 'accepted'])
})

test('without a file the usage is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await conformance([])).toBe(2)
})

test('a model is read in the encoding that it declares', async () => {
  const model = bpmn(start() + user('a') + end('e'), line('start', 'a', 'e')).replace('id="a"', 'id="a" name="é"')
  const files = {
    'a-latin': Buffer.from(model.replace('UTF-8', 'ISO-8859-1'), 'latin1'),
    'b-utf-16': Buffer.from(`\ufeff${model.replace('UTF-8', 'UTF-16')}`, 'utf16le'),
    'c-unknown': Buffer.from(model.replace('UTF-8', 'klingon')),
  }
  for (const [name, bytes] of Object.entries(files)) {
    await putCase(name, '', [{ complete: 'a' }])
    await writeFile(join(directory, name, 'model.bpmn'), bytes)
  }
  expect(await conformance(['--cases', directory])).toBe(0)
  expect(printed.map((text) => JSON.parse(text).steps.at(-1).completed)).toEqual([true, true, true])
})

test('a script that is no script fails its case, and the others go on', async () => {
  const model = bpmn(start() + user('a'), ['start -> a'])
  const scripts = [{ complete: 'a' }, [null], ['a'], [{ complete: 'a', variables: [1] }], [{ complete: 'a' }]]
  for (const [index, script] of scripts.entries()) await putCase(`${index}`, model, script)
  await putCase('x', model, [])
  await writeFile(join(directory, 'x', 'steps.json'), '[{')
  expect(await conformance(['--cases', directory])).toBe(1)
  const lines = printed.map((text) => JSON.parse(text))
  expect(lines.map((one) => one.verdict ?? typeof one.error)).toEqual([
    'string',
    'string',
    'string',
    'string',
    'accepted',
    'string',
  ])
})
