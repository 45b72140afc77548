import { planReset, resetToStep } from '../../api/circuits/reset-to-step.ts'
import type { Given } from '../operations/arguments.ts'
import { signedReason } from '../operations/desk.ts'
import { defineBatch } from '../operations/verb.ts'

export const { summary, help, run } = defineBatch(
  {
    name: 'reset-to-step',
    summary: 'takes letters back in their history to when a step had just been entered',
    help: `Finds the place in Temporal's history, shows which decisions came after, resets, and waits until the registry shows it.
Decisions are applied again in their order when their task opens; with --set-aside they are kept on record, without effect,
and people decide anew. No effect happens twice: what was stamped or sent is found done.`,
    changes: true,
    check: (given) => void elementOf(given),
    options: {
      to: { type: 'string', value: 'ELEMENT', help: 'the step to take the letter back to, by the id of its element' },
      'set-aside': { type: 'boolean', help: 'decisions made after that are set aside instead of applied again' },
    },
  },
  async (desk, given, { letterId }) => {
    const { dryRun, reason } = given
    const element = elementOf(given)
    const reapply = !given.has('set-aside')
    const plan = await planReset(desk, letterId, element)
    const fate = reapply ? 'applied again' : 'set aside'
    const what = `back to ${element}, entered at ${plan.enteredAt}; ${plan.decisions.length} decisions ${fate}`
    const details = { event: plan.eventId, run: plan.runId, decisions: plan.decisions }
    if (dryRun) return [{ what, outcome: 'would', details }]
    const order = { reapply, reason: signedReason(reason, desk.by), actor: await desk.operator(), by: desk.by }
    const runId = await resetToStep(desk, plan, order)
    return [{ what, outcome: 'done', details: { ...details, newRun: runId } }]
  },
)

function elementOf({ value }: Given): string {
  const element = value('to')
  if (!element) throw new Error('expected --to ELEMENT')
  return element
}
