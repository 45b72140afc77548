import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Compiled, compileCircuit } from '../../domain/circuit/compile/compile.ts'
import { initialState } from '../../domain/circuit/state.ts'
import { readModel, readScript } from '../conformance/read-files.ts'
import { runScript, type ScriptStep, type StepReport } from '../conformance/run-script.ts'

type Report = {
  verdict: 'accepted' | 'refused'
  findings: { element: string; code: string; message: string }[]
  steps: StepReport[]
}

/** Bounded low: an outside suite asks for verdicts and traces, not for a proof. */
const markings = 500

export const summary = 'run BPMN files in the pure core and print verdicts and open tasks as JSON'

export const help = `npm run ops -- conformance FILE.bpmn [--script STEPS.json]
npm run ops -- conformance --cases DIR

Runs circuits in the pure core, without Temporal and without a running instance; prints JSON. Exit code: 0 when every file could
be judged (refused is a judgement too), 1 when a case could not be read, 2 for wrong arguments.
`

/**
 * Runs BPMN files in the pure core, without Temporal, and prints what became of them as JSON.
 * @returns the exit code: 0 when every file could be judged (refused is a judgement too), 1 when a case could not be
 * read, 2 for wrong arguments
 */
export async function run(args: string[]): Promise<number> {
  const cases = optionOf(args, '--cases')
  if (cases !== undefined) return runCases(cases)
  const script = optionOf(args, '--script')
  const file = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--script')
  if (file === undefined) {
    console.error(help)
    return 2
  }
  console.log(JSON.stringify(await runFile(file, script), null, 2))
  return 0
}

/** A case that cannot be read is reported under its name and the others go on. */
async function runCases(directory: string): Promise<number> {
  let failed = false
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  for (const name of names.sort()) {
    const folder = join(directory, name)
    const files = await readdir(folder)
    if (!files.includes('model.bpmn')) continue
    const script = files.includes('steps.json') ? join(folder, 'steps.json') : undefined
    try {
      console.log(JSON.stringify({ case: name, ...(await runFile(join(folder, 'model.bpmn'), script)) }))
    } catch (error) {
      failed = true
      console.log(JSON.stringify({ case: name, error: error instanceof Error ? error.message : String(error) }))
    }
  }
  return failed ? 1 : 0
}

async function runFile(file: string, script: string | undefined): Promise<Report> {
  const xml = await readModel(file)
  const steps = script === undefined ? [] : await readScript(script)
  return judge(await compileCircuit(xml, { profile: 'plain', markings }), steps)
}

function judge({ plan, findings }: Compiled, steps: ScriptStep[]): Report {
  // A capped exploration says something about the cap, not about the file.
  const told = plan
    ? findings.filter(({ code }) => code !== 'EXPLORATION_CAPPED')
    : findings.filter(({ severity }) => severity === 'error')
  const reasons = told.map(({ element, code, message }) => ({ element, code, message }))
  if (!plan) return { verdict: 'refused', findings: reasons, steps: [] }
  return { verdict: 'accepted', findings: reasons, steps: runScript(plan, initialState(plan.hash), steps) }
}

function optionOf(args: string[], option: string): string | undefined {
  const index = args.indexOf(option)
  return index < 0 ? undefined : args[index + 1]
}
