import type { OpsVerb } from '../ops.ts'
import { asOperator } from './desk.ts'
import { defineBatch } from './verb.ts'

/** `suspend` and `resume`. A letter that is already as asked counts as nothing to do. */
export function standstillVerb(name: 'suspend' | 'resume', texts: { summary: string; help: string }): OpsVerb {
  const wanted = name === 'suspend' ? 'suspended' : 'running'
  return defineBatch({ name, changes: true, ...texts }, async (desk, { dryRun, reason }, { letterId }) => {
    const { status, stage } = await desk.circuits.live(letterId)
    const what = `${name} at ${stage}`
    if (status === wanted) return [{ what, outcome: 'nothing' }]
    if (dryRun) return [{ what, outcome: 'would' }]
    const { state } = await desk.circuits.act(letterId, { name }, await asOperator(desk, reason))
    return [{ what, outcome: state === 'applied' ? 'done' : 'accepted' }]
  })
}
