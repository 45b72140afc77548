import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { OpsVerb } from '../../cli/ops.ts'
import { projectRoot } from '../../cli/paths.ts'

const folder = join(projectRoot, 'cli/ops')
const verbs = readdirSync(folder).flatMap((file) => /^([a-z][a-z-]*)\.ts$/.exec(file)?.[1] ?? [])

test('every verb of the operator’s tool says how it is called, and does nothing for who asks', async () => {
  expect(verbs).toContain('verify')
  for (const verb of verbs) {
    const { help, summary }: OpsVerb = await import(pathToFileURL(join(folder, `${verb}.ts`)).href)
    expect(help.trim().startsWith(`npm run ops -- ${verb}`), verb).toBe(true)
    expect(summary, verb).not.toBe('')
  }
})
