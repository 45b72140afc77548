import { asOperator } from '../operations/desk.ts'
import { previewOf, withoutLeg } from '../operations/preview.ts'
import { defineBatch } from '../operations/verb.ts'

export const { summary, help, run } = defineBatch(
  {
    name: 'move',
    summary: 'takes a letter from where it stands to another step of its circuit',
    help: `Cancels tokens and puts new ones, as an administrator of the circuit would on its diagram.
--cancel takes task keys as "explain --json" shows them, or element ids: every token on that element.`,
    changes: true,
    check: ({ value }) => {
      if (listed(value('cancel')).length + listed(value('activate')).length === 0)
        throw new Error('expected --cancel, --activate, or both')
    },
    options: {
      cancel: { type: 'string', value: 'A,B', help: 'tasks or elements to leave' },
      activate: { type: 'string', value: 'C,D', help: 'elements to enter' },
    },
  },
  async (desk, { value, dryRun, reason }, { letterId }) => {
    const live = await desk.circuits.live(letterId)
    const keys = (element: string) => live.tasks.filter((task) => task.element === element).map(({ key }) => key)
    const cancel = listed(value('cancel')).flatMap((name) => (keys(name).length > 0 ? keys(name) : [name]))
    const activate = listed(value('activate'))
    const what = `leave ${cancel.join(', ') || 'nothing'}, enter ${activate.join(', ') || 'nothing'}`
    const event = { type: 'move' as const, cancel: cancel.map(withoutLeg), activate }
    const details = await previewOf(desk, live, event)
    if (dryRun) return [{ what, outcome: 'would', details }]
    const { state } = await desk.circuits.act(
      letterId,
      { name: 'move', cancel, activate },
      await asOperator(desk, reason),
    )
    return [{ what, outcome: state === 'applied' ? 'done' : 'accepted', details }]
  },
)

function listed(text: string | null): string[] {
  const names = (text ?? '').split(',').map((name) => name.trim())
  return names.filter(Boolean)
}
