import type { CircuitEvent } from '../events.ts'
import type { Subscription } from '../state.ts'
import { fact, findWait, ignore, isScopeAlive, nodeOf, type Run } from './run.ts'

/** Early messages kept for somebody who will wait for them; the oldest goes first when there are more. */
const maxBuffered = 50
/** Ids remembered for de-duplication. */
const maxSeen = 100

type Message = Extract<CircuitEvent, { type: 'message' }>

/** One message goes to one receiver (BPMN 2.0.2, 8.4.11); nobody there yet: it is kept. */
export function receive(run: Run, message: Message) {
  const { name, id, vars = {} } = message
  if (id !== undefined && run.state.seen.includes(id)) return ignore(run, message, `${id} was received before`)
  if (id !== undefined) run.state.seen = [...run.state.seen, id].slice(-maxSeen)
  const receiver = receiverOf(run, name)
  if (receiver) {
    run.queue.push({ do: 'fire', subscription: receiver.id, scope: scopeIdOf(run, receiver), vars })
  } else if (message.buffer === false) fact(run, 'message_dropped', '', id, name)
  else keep(run, message)
}

export function forget(run: Run, id: string): void {
  const expired = run.state.messages.find((message) => message.id === id)
  if (!expired) return
  run.state.messages = run.state.messages.filter((message) => message !== expired)
  fact(run, 'message_dropped', '', id, expired.name)
}

/** The scope instance in which something happens when the subscription fires. */
export function scopeIdOf(run: Run, { node, owner }: Subscription): string {
  // A sub-process and the scope inside it share their id; an event sub-process listens inside.
  if (nodeOf(run, node).type === 'start' && isScopeAlive(run, owner)) return owner
  return findWait(run, owner)?.scope ?? owner
}

/** Whoever waits in the flow or on an activity comes first, in order; then event sub-processes, the innermost first. */
function receiverOf(run: Run, name: string): Subscription | undefined {
  const waiting = run.state.subscriptions.filter((one) => one.on === 'message' && one.name === name)
  const isHandler = (one: Subscription) => nodeOf(run, one.node).type === 'start'
  return waiting.find((one) => !isHandler(one)) ?? waiting.findLast(isHandler)
}

function keep(run: Run, { name, id, vars = {} }: Message): void {
  run.state.messages.push({ name, vars, ...(id !== undefined && { id }) })
  fact(run, 'message_buffered', '', id, name)
  for (const lost of run.state.messages.splice(0, run.state.messages.length - maxBuffered)) {
    fact(run, 'message_dropped', '', lost.id, lost.name)
  }
}
