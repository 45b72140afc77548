import { readConfig } from '../config.ts'
import type { OpsVerb } from '../ops.ts'
import { temporalDeclaration } from '../temporal-declaration.ts'
import { applyDeclaration } from '../temporal-registration.ts'

export const summary =
  'brings the cluster of TEMPORAL_ADDRESS to what temporal-dev.yml declares: namespace, retention, search attributes'

/** Running it again changes nothing; it never removes anything. */
export const run: OpsVerb['run'] = async () => {
  const { address, namespace } = readConfig(process.env).temporal
  if (!address) throw new Error('expected TEMPORAL_ADDRESS, or an instance that runs on BANNETTE_HOME')
  const changes = await applyDeclaration({ address, namespace, declaration: temporalDeclaration() })
  for (const change of changes) process.stdout.write(`added ${change}\n`)
  if (changes.length === 0) process.stdout.write('nothing to change\n')
  return 0
}
