import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '../../../domain/circuit/migrate/migrate.ts'
import type { Plan } from '../../../domain/circuit/plan.ts'
import type { State } from '../../../domain/circuit/state.ts'
import { start as begin, step } from '../../../domain/circuit/step.ts'
import { planOf, possible } from './play.ts'
import { block, drawBlock, vars } from './random.ts'

/** Milliseconds a property may take on a busy machine. */
const slow = 120_000
const choices = fc.array(fc.nat(1000), { maxLength: 40 })

test(
  'R23 a migration to the same version changes nothing, wherever the letter is',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, async (root, given, picks) => {
        const plan = await planOf(drawBlock(root))
        const state = goOn(plan, begin(plan, { vars: given }).state, picks)
        if (state.status === 'completed') return
        expect(migrate(plan, state, plan)).toMatchObject({ ok: true, commands: [], state })
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

test(
  'R23 migrated half-way to a version with other names, the letter ends as it would have ended',
  async () => {
    await fc.assert(
      fc.asyncProperty(block, vars, choices, choices, async (root, given, before, after) => {
        const xml = drawBlock(root)
        const plan = await planOf(xml)
        const renamed = await planOf(renameAll(plan, xml))
        const state = goOn(plan, begin(plan, { vars: given }).state, before)
        if (state.status === 'completed') return
        const mapping = Object.fromEntries(renamed.nodes.map(({ id }) => [id.replace(/_v2$/, ''), id]))
        const migration = migrate(plan, state, renamed, mapping)
        if (!migration.ok) throw new Error(JSON.stringify(migration.refusals))
        const [stayed, went] = [goOn(plan, state, after), goOn(renamed, migration.state, after)]
        expect(shape(renamed, went)).toEqual(shape(plan, stayed))
      }),
      { numRuns: 60 },
    )
  },
  slow,
)

/** Every element other than flows gets another id. */
const renameAll = (plan: Plan, xml: string): string =>
  xml.replace(/( (?:id|sourceRef|targetRef|attachedToRef)=)"([^"]*)"/g, (text, attribute, id) =>
    isId(plan, id) ? `${attribute}"${id}_v2"` : text,
  )

const isId = (plan: Plan, id: string): boolean => plan.nodes.some((node) => node.id === id)

/** Where the letter is, whatever its elements are called. */
function shape(plan: Plan, state: State) {
  const name = (node: number) => plan.nodes[node]?.id.replace(/_v2$/, '')
  return {
    status: state.status,
    incidents: state.incidents.map(({ code }) => code),
    waits: state.waits.map(({ type, node }) => [type, name(node)]),
    marks: state.marks.map(({ flow, count }) => [plan.flows[flow]?.id, count]),
    listening: state.subscriptions.map(({ node }) => name(node)),
  }
}

function goOn(plan: Plan, from: State, picks: number[]): State {
  let state = from
  for (const pick of picks) {
    const events = possible(state)
    const event = events[pick % Math.max(1, events.length)]
    if (!event) break
    state = step(plan, state, event).state
  }
  return state
}
