import { writeFileSync } from 'node:fs'
import { buildWorkflowBundle } from '../../workflows/bundle.ts'

/** As a program of its own (see `builds.ts`): writes the bundled workflow code into the file that is named. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('expected the file to write')
const { code } = await buildWorkflowBundle()
writeFileSync(file, code)
