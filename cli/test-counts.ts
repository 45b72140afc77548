import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

export type TestCounts = { passed: number; failed: number }

/**
 * Counts the tests of a run into the file of BANNETTE_TEST_COUNTS, for the closing line of `npm test`, and names those that
 * passed at the second try only: each is a defect, of the test or of the product, that a quiet machine hides.
 */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.BANNETTE_TEST_COUNTS
    const total: TestCounts = { passed: 0, failed: unhandledErrors.length }
    for (const module of modules) {
      const { passed, failed } = countsOfModule(module)
      total.passed += passed
      total.failed += failed
    }
    if (file) writeFileSync(file, JSON.stringify(total))
    for (const name of modules.flatMap(unstable)) process.stdout.write(`unstable, passed at the second try: ${name}\n`)
  }
}

/** A file that could not be loaded, or whose worker died, has no failed test: it counts as one. */
function countsOfModule(module: TestModule): TestCounts {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const failed = states.filter((state) => state === 'failed' || state === 'pending').length
  const passed = states.filter((state) => state === 'passed').length
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed }
}

const unstable = (module: TestModule): string[] =>
  [...module.children.allTests()]
    .filter((test) => test.diagnostic()?.flaky)
    .map((test) => `${module.relativeModuleId} > ${test.fullName}${firstWords(test)}`)

/** Where and why the first try failed: without it an instability that comes once in a hundred runs is never found. */
function firstWords(test: TestCase): string {
  const { message = '', stack = '' } = test.result().errors?.[0] ?? {}
  const line = /\btests\/[^\s)]+:\d+/.exec(stack)?.[0] ?? ''
  return `\n  ${line} ${stripVTControlCharacters(message).slice(0, 500)}`
}
