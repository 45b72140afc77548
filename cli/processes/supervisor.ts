import { setTimeout as sleep } from 'node:timers/promises'
import { type Guard, startGuard } from './guard.ts'
import type { Progress } from './progress.ts'
import type { Service } from './service.ts'

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** A service that ran this long had started well: the next crash is a new one. */
const STABLE_AFTER_MS = 60_000

type Kept = { name: string; current: Service | null; pending: Promise<unknown> }

/** Keeps services running until it is told to stop them, and then stops the last started first. */
export class Supervisor {
  readonly #kept: Kept[] = []
  readonly #guard: Guard = startGuard()
  readonly #progress: Progress
  readonly #signal: AbortSignal

  /** @param signal once aborted, nothing is started or restarted any more */
  constructor(progress: Progress, signal: AbortSignal) {
    this.#progress = progress
    this.#signal = signal
  }

  /**
   * Starts a service and starts it again, with growing pauses, whenever it ends by itself.
   * @throws what `start` throws the first time; later failures are told and tried again
   */
  async keep<T extends Service>(name: string, start: () => Promise<T>): Promise<T> {
    const kept: Kept = { name, current: null, pending: Promise.resolve() }
    this.#kept.push(kept)
    const first = this.#start(kept, start)
    kept.pending = first.catch(() => undefined)
    const service = await first
    kept.pending = this.#restartAsNeeded(kept, service, start)
    return service
  }

  /** Ends everything in reverse order of start, waiting for each. Call it after aborting the signal. */
  async stop(): Promise<void> {
    for (const kept of this.#kept.toReversed()) {
      // A start under way is awaited: what it brings up must be stopped too.
      if (!kept.current) await kept.pending
      if (kept.current) this.#progress(`stopping ${kept.name}`)
      await kept.current?.stop()
    }
  }

  async #start<T extends Service>(kept: Kept, start: () => Promise<T>): Promise<T> {
    this.#signal.throwIfAborted()
    const service = await start()
    kept.current = service
    this.#guard.watch(service)
    return service
  }

  async #restartAsNeeded<T extends Service>(kept: Kept, first: T, start: () => Promise<T>): Promise<void> {
    let service: T | null = first
    let pause = FIRST_PAUSE_MS
    for (;;) {
      if (service) {
        const startedAt = Date.now()
        const { code, signal } = await service.ended
        kept.current = null
        if (this.#signal.aborted) return
        if (Date.now() - startedAt > STABLE_AFTER_MS) pause = FIRST_PAUSE_MS
        this.#progress(`${kept.name} ended by itself (${code ?? signal}); starting it again in ${pause / 1000} s`)
      }
      await sleep(pause, undefined, { signal: this.#signal }).catch(() => undefined)
      if (this.#signal.aborted) return
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
      service = await this.#start(kept, start).catch((error: unknown) => this.#failed(kept, error))
    }
  }

  #failed(kept: Kept, error: unknown): null {
    this.#progress(`${kept.name} could not be started again: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}
