import { expect, test } from 'vitest'
import { buildWorkflowBundle, fillBundle } from '../../workflows/bundle.ts'

const { code } = await buildWorkflowBundle()
/** The source map repeats sources that were not bundled; only the code runs. */
const program = code.slice(0, code.lastIndexOf('//# sourceMappingURL'))
const modules = [...program.matchAll(/"\.\/node_modules\/((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => name)

test('the workflow code holds the interpreter and nothing that could reach outside', () => {
  expect(modules).toContain('feelin')
  for (const outside of [
    'bpmn-moddle',
    'drizzle-orm',
    'postgres',
    '@temporalio/client',
    '@temporalio/worker',
    'pdf-lib',
  ]) {
    expect(modules).not.toContain(outside)
  }
  expect(program).not.toMatch(/require\("node:/)
  expect(program).not.toMatch(/"\.\/(?:db|api|activities|documents|mail|cli)\//)
})

test('R14 the keys that validators trust are put into the code, and code without a place for them is refused', () => {
  const filled = fillBundle({ code }, { publicKeys: { k1: 'ab' } })
  expect(filled.code).toContain('JSON.parse("{\\"publicKeys\\":{\\"k1\\":\\"ab\\"}}")')
  expect(() => fillBundle(filled, { publicKeys: {} })).toThrow(/takes no settings/)
})
