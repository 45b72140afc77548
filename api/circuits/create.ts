import { type Client, isGrpcServiceError, WorkflowNotFoundError } from '@temporalio/client'
import { takePending } from '../../db/circuits/decisions.ts'
import { takeStartOf } from '../../db/circuits/starts.ts'
import { takeDue } from '../../db/outbox.ts'
import type { ActBody, OutsideFact } from '../../domain/acts.ts'
import { DomainError } from '../../domain/errors.ts'
import { explainQuery, factSignal, letterWorkflowId, snapshotQuery } from '../../workflows/messages.ts'
import { relayAct, sendAct, storeAct } from './acting.ts'
import { createGate } from './gate.ts'
import { kickResetLetters } from './reset-watch.ts'
import { settleOutboxItem } from './starting.ts'
import type { Circuits, CircuitsDeps, Who } from './types.ts'

/** How many pieces of work one turn of the relay takes. */
const batch = 20
const relayEveryMs = 1000
const watchEveryMs = 3000
const readWaitsMs = 3000

/** The API's way to the letters' workflows. Nothing in memory matters: any number of processes share the work. */
export function createCircuits(given: Omit<CircuitsDeps, 'now' | 'onError'> & Partial<CircuitsDeps>): Circuits {
  const deps: CircuitsDeps = { now: () => new Date(), onError: () => {}, ...given }
  const { client, db, signer } = deps
  const gate = createGate()

  const handle = (letterId: string) => client.workflow.getHandle(letterWorkflowId(letterId))

  async function relayOnce(): Promise<number> {
    const [items, pending] = await Promise.all([takeDue(db, batch), takePending(db, batch)])
    const done = await Promise.all([
      ...items.map((item) => settleOutboxItem(deps, item)),
      ...pending.map((decision) => relayAct(deps, decision)),
    ])
    return done.filter(Boolean).length
  }

  return {
    async start(letterId) {
      const item = await takeStartOf(db, letterId)
      return item && (await settleOutboxItem(deps, item)) ? 'started' : 'queued'
    },
    act: (letterId: string, body: ActBody, who: Who) =>
      gate(async () => sendAct(deps, await storeAct(deps, letterId, body, who))),
    live: (letterId) => reading(client, () => handle(letterId).query(snapshotQuery)),
    explain: (letterId) => reading(client, () => handle(letterId).query(explainQuery)),
    fact: (fact: OutsideFact) => reading(client, () => handle(fact.letterId).signal(factSignal, signer.sign(fact))),
    relayOnce,
    startRelay() {
      const loops = [
        repeat(relayEveryMs, deps.onError, relayOnce),
        repeat(watchEveryMs, deps.onError, () => kickResetLetters(deps)),
      ]
      return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) }
    },
  }
}

async function reading<T>(client: Client, work: () => Promise<T>): Promise<T> {
  try {
    return await client.withDeadline(Date.now() + readWaitsMs, work)
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) throw new DomainError('NOT_IN_CIRCUIT', 'the letter has no circuit')
    if (isGrpcServiceError(error) || isGrpcServiceError((error as Error).cause)) {
      throw new DomainError('CIRCUITS_UNAVAILABLE', 'the circuit does not answer now')
    }
    throw error
  }
}

/** One turn after the other, never two at once; a turn that fails is followed by the next all the same. */
function repeat(everyMs: number, onError: (error: unknown) => void, turn: () => Promise<unknown>) {
  const stopped = new AbortController()
  const run = async () => {
    while (!stopped.signal.aborted) {
      await turn().catch(onError)
      await pause(everyMs, stopped.signal)
    }
  }
  const finished = run()
  return {
    stop: () => {
      stopped.abort()
      return finished
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
