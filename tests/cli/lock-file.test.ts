import { expect, test } from 'vitest'
import { missingPackages } from '../../cli/checks/lock-file.ts'

test('a package is found where Node would find it, and named when it is nowhere', () => {
  const packages = {
    '': { dependencies: { a: '1' } },
    'node_modules/a': { dependencies: { inner: '1', outer: '1' }, optionalDependencies: { 'other-system': '1' } },
    'node_modules/a/node_modules/inner': { dependencies: { outer: '1', a: '1' } },
    'node_modules/outer': { dependencies: { inner: '1' } },
  }
  // `inner` is inside `a`, so `outer` cannot see it.
  expect(missingPackages({ packages })).toEqual(['inner', 'other-system'])
})
