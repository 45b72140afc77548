import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { runScript, type ScriptStep } from '../../../cli/conformance/run-script.ts'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import { initialState } from '../../../domain/circuit/state.ts'

/**
 * Our own catalogue, written from the BPMN 2.0.2 text (chapter 13) and the workflow patterns: each folder of `cases`
 * holds a model, a script and what the standard makes of it, in the format of `ops conformance --cases`. The comment
 * on top of the model cites the clause.
 */
const directory = join(import.meta.dirname, 'cases')

type Found = { element: string; code: string }
type Expected = {
  verdict: 'accepted' | 'refused'
  findings?: Found[]
  steps?: { open: string[]; completed: boolean; incidents: Found[] }[]
}

const read = (name: string, file: string): string => readFileSync(join(directory, name, file), 'utf8')
const cases = readdirSync(directory).map((name) => {
  const model = read(name, 'model.bpmn')
  return { name, model, clause: /<!-- (.*) -->/.exec(model)?.[1] ?? '' }
})

test('the catalogue is there, and every case cites its clause', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60)
  expect(cases.filter(({ clause }) => clause === '')).toEqual([])
})

test.each(cases)('$name: $clause', async ({ name, model }) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const expected = JSON.parse(read(name, 'expected.json')) as Expected
  const script = JSON.parse(read(name, 'steps.json')) as ScriptStep[]
  const { plan, findings } = await compileCircuit(model, { profile: 'plain', markings: 200 })
  const errors = findings.filter(({ severity }) => severity === 'error').map(short)
  expect(errors).toEqual(expected.findings ?? [])
  expect(plan ? 'accepted' : 'refused').toBe(expected.verdict)
  if (!plan) return
  const steps = runScript(plan, initialState(plan.hash), script)
  expect(steps.map((step) => ({ ...step, incidents: step.incidents.map(short) }))).toEqual(expected.steps)
})

const short = ({ element, code }: Found): Found => ({ element, code })
