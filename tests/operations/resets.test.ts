import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CircuitSnapshot } from '../../domain/snapshot.ts'
import { openTownHall, type TownHall } from '../job/town-hall.ts'
import { replayAndKeep } from '../workflows/support/recorded.ts'
import { type Cell, cellsOf, seed } from './resets/cells.ts'
import { golden, slugOf } from './resets/golden.ts'
import {
  atRest,
  brokenLinks,
  type DecisionRow,
  decisionsOf,
  effectsOf,
  linesOf,
  shownState,
  waitingFor,
} from './resets/observing.ts'
import { type Golden, goldenOf, type Mode, resetTo } from './resets/resetting.ts'

let hall: TownHall
beforeAll(async () => {
  hall = await openTownHall()
})
afterAll(() => hall?.close())

/** One letter in all its glory, and what has to hold for it after any reset. */
type Life = { golden: Golden; end: CircuitSnapshot; effects: Awaited<ReturnType<typeof effectsOf>> }

const hour = 3_600_000
describe('a reset in the console, to any event and whatever is left out', { timeout: hour }, () => {
  test.each(Object.entries(golden))(
    'R13 R14 R16 the letter follows and nothing happens twice: %s',
    async (name, live) => {
      const letterId = await live(hall)
      const first = await goldenOf(hall.client, letterId)
      const life = {
        golden: first,
        end: await atRest(hall, letterId, first.runId),
        effects: await effectsOf(hall, letterId),
      }
      await replayAndKeep(hall.client, letterId, slugOf(`${name} as it went`))
      let resets = 0
      for (const cell of cellsOf(name, first.events)) {
        const runId = await resetTo(hall.client, first, cell.event, cell.mode)
        if (runId === null) continue
        resets += 1
        await holdsAfter(life, cell, runId)
        if (resets === cell.enough) break
      }
      expect(resets).toBeGreaterThan(0)
      await replayAndKeep(hall.client, letterId, slugOf(`${name} after a reset`))
    },
  )
})

async function holdsAfter({ golden: { letterId }, end, effects }: Life, { event, mode }: Cell, runId: string) {
  const where = `event ${event}, ${mode}, seed ${seed}`
  const now = await atRest(hall, letterId, runId)
  const { snapshot, letter, open } = await shownState(hall, letterId)
  expect({ ...snapshot, facts: [] }, where).toEqual({ ...now, facts: [] })
  expect(letter, where).toEqual({ status: now.status === 'closed' ? 'closed' : 'in-circuit', box: now.box })
  const wanted = now.tasks.map(({ key, assignee, revision }) => ({ key, assignee, revision }))
  expect(open, where).toEqual(wanted.sort((a, b) => (a.key < b.key ? -1 : 1)))
  expect(await effectsOf(hall, letterId), where).toEqual(effects)
  expect(await brokenLinks(hall, letterId), where).toEqual([])
  await everyDecisionIsTold(letterId, now, where)
  if (!takesDecisionsAgain(mode)) return
  if (now.status !== 'closed') expect(await waitingFor(hall, letterId), where).toEqual([])
  endsAsBefore(now, end, where)
}

const takesDecisionsAgain = (mode: Mode) => mode === 'with everything' || mode === 'without signals'

/** Applied again in the order in which they were made, or listed as set aside with their author and their text. */
async function everyDecisionIsTold(letterId: string, now: CircuitSnapshot, where: string): Promise<void> {
  const lines = await linesOf(hall, letterId)
  const states = new Map(now.decisions.map(({ decisionId, state }) => [decisionId, state]))
  for (const decision of await decisionsOf(hall, letterId)) {
    if (decision.status === 'refused') continue
    expect(decision.status, where).toBe(states.get(decision.id) ?? 'set-aside')
    const line = lines.find(({ at, actor }) => at === decision.at.toISOString() && actor?.login === decision.login)
    expect(line, `${where}: ${decision.id}`).toMatchObject(told(decision))
  }
}

const told = ({ status, comment }: DecisionRow) => ({
  ...(status === 'set-aside' && { superseded: true }),
  ...(comment !== null && { comment }),
})

function endsAsBefore(now: CircuitSnapshot, end: CircuitSnapshot, where: string): void {
  const outcomes = ({ ended }: CircuitSnapshot) => ended.map(({ key, outcome }) => `${key} ${outcome}`)
  const order = ({ decisions }: CircuitSnapshot) => decisions.map(({ decisionId }) => decisionId)
  expect(now.status, where).toBe('closed')
  expect(outcomes(now), where).toEqual(outcomes(end))
  expect(order(now), where).toEqual(order(end))
}
