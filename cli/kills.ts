import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './paths.ts'

/** `npm run test:kills`: the sweep lives with the tests; it runs without their runner, for as long as it takes. */
await import(pathToFileURL(join(projectRoot, 'tests/operations/kills/main.ts')).href)
