import { join } from 'node:path'
import type { OpsVerb } from '../ops.ts'
import { projectRoot } from '../paths.ts'
import { runStep } from '../processes/steps.ts'

const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs')

export const summary =
  'RELEASE: plays the model letters and keeps their histories in tests/histories, to be replayed for ever'

export const help = `npm run ops -- record-histories RELEASE

For developers, once per release: plays the model letters and keeps their histories in tests/histories, against which every
later release is replayed. Needs no running instance; takes minutes.
`

/** Their letters are kept; what was recorded under other names of releases stays as it is. */
const played = ['tests/workflows/replay.test.ts', 'tests/operations/resets.test.ts']

/** Needs no running instance: the tests bring their own. */
export const run: OpsVerb['run'] = async ([release]) => {
  if (!release || !/^[\w.-]+$/.test(release)) throw new Error('expected the name of the release, such as 0.1.0')
  await runStep({
    name: 'record-histories',
    args: [vitest, 'run', '-t', 'a letter of today|a reset in the console, to any event', ...played],
    env: { ...process.env, RECORD_HISTORIES: release },
    progress: (line) => process.stderr.write(`${line}\n`),
    signal: new AbortController().signal,
  })
  return 0
}
