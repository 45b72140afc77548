import { workflowInfo } from '@temporalio/workflow'
import type { Act, Leg, OutsideFact } from '../domain/acts.ts'
import { createConsole } from './console.ts'
import type { Enqueue, Item } from './inbox.ts'
import { isUndated, resolveDeadlines } from './instants.ts'
import { need, type Steps } from './manners/steps.ts'
import { loadLegPlan, planNamed } from './plans.ts'
import type { createProjection } from './projection.ts'
import { createServices } from './services.ts'
import { applyAct } from './shell/acts.ts'
import { startEngine, stepEngine } from './shell/apply.ts'
import { rememberTold, reportForgery } from './shell/changes.ts'
import { openEnvelope } from './shell/envelope.ts'
import { applyMigration, type MigrateAct } from './shell/migration.ts'
import { judge, nextParked, noteDecision } from './shell/parking.ts'
import { addFact, type Live, type Moment } from './shell/state.ts'
import { createTimers } from './timers.ts'

/** The one writer of the letter's state: takes one item after the other and lets everything rest before the next. */
export function createLoop(live: Live, projection: ReturnType<typeof createProjection>, enqueue: Enqueue) {
  const { shell } = live
  const timers = createTimers(shell, enqueue)
  const services = createServices(shell, enqueue)
  const console = createConsole(shell)
  /** What machines said while the letter was suspended; heard on resumption. */
  const held: Extract<Item, { leg: number }>[] = []

  function* begin(isNew: boolean): Steps<void> {
    if (isNew) addFact(shell, now(), { type: 'entered_circuit', detail: entrance(shell.leg) })
    const moment = now()
    if ((yield* need(loadLegPlan(live, moment))) && !shell.engine) startEngine(live, moment)
    yield* need(settle(moment))
    void projection.now(true)
  }

  function* turn(item: Item): Steps<void> {
    if (item.kind === 'kick') return void projection.now(true)
    if (shell.status === 'suspended' && isMachines(item)) return void held.push(item)
    const moment = now()
    const reply = yield* need(take(item, moment))
    if (held.length > 0) yield* need(hearHeld(moment))
    for (let index = nextParked(shell); index >= 0; index = nextParked(shell)) {
      const [act] = shell.parked.splice(index, 1)
      if (act) yield* need(dispose(act, 'reapplied', moment))
      if (held.length > 0) yield* need(hearHeld(moment))
    }
    yield* need(settle(moment))
    if (reply) reply()
    else void projection.now()
  }

  /** @returns what tells the person who acted, once everything has come to rest; null when nobody waits */
  // biome-ignore lint/correctness/useYield: a piece as the others, gone through in a manner
  function* take(item: Exclude<Item, { kind: 'kick' }>, moment: Moment): Steps<(() => void) | null> {
    if (item.kind === 'act') return takeAct(item, moment)
    if (item.kind === 'fact') takeFact(openEnvelope<OutsideFact>(item.signed), moment)
    else if (item.leg !== shell.leg) return null
    else if (item.kind === 'timer') takeTimer(item.id, moment)
    else takeService(item, moment)
    shell.seq += 1
    return null
  }

  function* takeAct({ act, answer }: Extract<Item, { kind: 'act' }>, moment: Moment): Steps<(() => void) | null> {
    const known = shell.decisions.find(({ decisionId }) => decisionId === act.decisionId)
    const parked = shell.parked.some(({ decisionId }) => decisionId === act.decisionId)
    if (!known && !parked) yield* need(arrive(act, answer ? 'applied' : 'reapplied', moment))
    if (!answer) return null
    return () => {
      const decision = shell.decisions.find(({ decisionId }) => decisionId === act.decisionId)
      const state = decision?.state ?? 'parked'
      const seq = decision?.seq ?? shell.seq
      const refusal = decision?.refusal
      const applied = state === 'applied' || state === 'reapplied'
      answer({ seq, applied, parked: state === 'parked', ...(refusal !== undefined && { refusal }) })
    }
  }

  // biome-ignore lint/correctness/useYield: a piece as the others, gone through in a manner
  function* arrive(act: Act, how: 'applied' | 'reapplied', moment: Moment): Steps<void> {
    if (judge(shell, act, shell.parked.length) !== 'park') return dispose(act, how, moment)
    shell.seq += 1
    shell.parked.push(act)
    noteDecision(shell, act, 'parked')
  }

  /** Applies an act, or sets it aside when what it was about is over or does not fit. */
  function* dispose(act: Act, how: 'applied' | 'reapplied', moment: Moment): Steps<void> {
    const fits = judge(shell, act, 0) === 'apply'
    shell.seq += 1
    shell.acts += 1
    const refusal = fits ? yield* need(apply(act, moment)) : undefined
    const applies = fits && refusal === undefined
    noteDecision(shell, act, applies ? how : 'set-aside', refusal)
    if (applies) return
    const code = refusal === undefined ? {} : { code: refusal }
    addFact(shell, moment, { type: 'decision_set_aside', detail: { decisionId: act.decisionId, ...code } })
  }

  /** @returns the code of what only showed now and leaves everything as it was; undefined when it is done */
  function* apply(act: Act, moment: Moment): Steps<string | undefined> {
    if (act.name === 'migrate') return migrateLeg(act, moment)
    const { nextLeg, reload, refusal } = applyAct(live, act, moment)
    if (nextLeg) yield* need(enterLeg(nextLeg, moment))
    if (reload && (yield* need(loadLegPlan(live, moment))) && !shell.engine) startEngine(live, moment)
    return refusal
  }

  function* migrateLeg(act: MigrateAct, moment: Moment): Steps<string | undefined> {
    const to = yield* need(planNamed(act.circuit.planHash))
    return to ? (applyMigration(live, act, to, moment) ?? undefined) : 'PLAN_UNAVAILABLE'
  }

  function* enterLeg(leg: Leg, moment: Moment): Steps<void> {
    Object.assign(shell, { status: 'running', leg: shell.leg + 1, box: leg.box, circuit: leg.circuit, engine: null })
    shell.migratedFrom = []
    shell.variables = leg.variables
    addFact(shell, moment, { type: 'entered_circuit', detail: entrance(shell.leg) })
    if (yield* need(loadLegPlan(live, moment))) startEngine(live, moment)
  }

  function takeFact(fact: OutsideFact | null, moment: Moment): void {
    if (!fact || fact.letterId !== shell.letterId) {
      reportForgery(shell, moment)
      return
    }
    if (!rememberTold(shell, fact.id)) return
    addFact(shell, moment, { type: fact.name.replaceAll('-', '_'), detail: { ...fact.data, id: fact.id } })
    if (fact.name === 'secrecy-changed') {
      shell.secret = fact.data.secret === true
      shell.chrono = typeof fact.data.chrono === 'string' ? fact.data.chrono : null
    } else stepEngine(live, { type: 'message', name: messageOf(fact), id: fact.id, vars: { ...fact.data } }, moment)
  }

  function takeTimer(id: string, moment: Moment): void {
    shell.timers = shell.timers.filter((timer) => timer.id !== id)
    stepEngine(live, { type: 'timerFired', timerId: id }, moment)
  }

  function takeService({ id, outcome }: Extract<Item, { kind: 'service' }>, moment: Moment): void {
    shell.services = shell.services.filter((service) => service.id !== id)
    if (outcome.ok) stepEngine(live, { type: 'serviceSucceeded', serviceId: id, vars: outcome.vars }, moment)
    else
      stepEngine(live, { type: 'serviceFailed', serviceId: id, code: outcome.code, message: outcome.message }, moment)
  }

  /** Deadlines, timers, services and the console follow the state. */
  function* settle(moment: Moment): Steps<void> {
    if (isUndated(shell)) yield* need(resolveDeadlines(shell, moment))
    if (shell.status === 'closed') close(moment)
    if (shell.status === 'suspended') return console.show()
    timers.sync()
    services.sync()
    if (shell.status !== 'closed') console.show()
  }

  /** What came due while the letter was suspended happens now, in order, before anything is armed or run a second time. */
  function* hearHeld(moment: Moment): Steps<void> {
    while (shell.status === 'running' && held.length > 0) {
      const item = held.shift()
      if (item) yield* need(take(item, moment))
    }
  }

  function close(moment: Moment): void {
    for (const act of shell.parked.splice(0)) {
      noteDecision(shell, act, 'set-aside')
      addFact(shell, moment, { type: 'decision_set_aside', detail: { decisionId: act.decisionId } })
    }
    if (shell.facts.at(-1)?.type !== 'closed') addFact(shell, moment, { type: 'closed' })
  }

  function entrance(leg: number): Record<string, unknown> {
    const { box, circuit } = shell
    return { leg, box, circuit: circuit.key, version: circuit.version, planHash: circuit.planHash }
  }

  /** The circuit is over, and so is everything that machines had begun for it. */
  const isDone = (): boolean => shell.status === 'closed' && !services.isBusy()

  return { begin, turn, isDone }
}

const isMachines = (item: Item): item is Extract<Item, { leg: number }> =>
  item.kind === 'timer' || item.kind === 'service'

const now = (): Moment => ({ at: new Date().toISOString(), made: workflowInfo().historyLength })

/** What circuits listen for: `acknowledgement-bounced`, `reply-delivered`. */
const messageOf = ({ name, data }: OutsideFact): string =>
  typeof data.about === 'string' ? `${data.about}-${name}` : name
