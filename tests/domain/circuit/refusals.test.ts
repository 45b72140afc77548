import { expect, test } from 'vitest'
import { compileCircuit } from '../../../domain/circuit/compile/compile.ts'
import { refusedShapes } from './refused-shapes.ts'
import { refusedWords } from './refused-words.ts'

test.each([...refusedShapes, ...refusedWords])(
  'refused at publication with element and reason: %s',
  async (_, xml, finding) => {
    const { plan, findings } = await compileCircuit(xml, { markings: 0 })
    expect(plan).toBeUndefined()
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ element, code }) => `${element} ${code}`),
    ).toContain(finding)
    expect(findings.every(({ message }) => message.length > 5)).toBe(true)
  },
)
